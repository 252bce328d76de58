import { thirdParty } from '../../../../shared/reply-check/rules/third-party'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(thirdParty, {
  flags: [
    '«Billow & Pole» put the tent up crooked.',
    '«The noise was the party» at the next table.',
    '«Petal Wholesale» sent us bad stems.',
    '«Your neighbor complained» about the truck.',
    '«That was the hockey team».',
  ],
  passes: [
    'A delivery came late and we should have called.',
    'The street belongs to the city.',
    'The app showed the wrong time.',
    'Marco forgot the bread.',
    'Thank you for writing on Google.',
    'Other guests are seated farther away now.',
    'We bake with flour from Hollow Mill and love it.',
    'On Saturday the oven failed.',
  ],
})
