import { describe, expect, test } from 'vitest'
import {
  happened,
  hypothetical,
  idiom,
  longAgo,
  nearMiss,
  negated,
  otherFirm,
  putRight,
  quotedSpeech,
  type ContextTest,
} from '../../../shared/text/context'
import { readDocument } from '../../../shared/text/document'

/** In each text, the guillemets hold what a rule hit. */
function about(name: string, judge: ContextTest, cases: { yes: readonly string[]; no: readonly string[] }): void {
  describe(name, () => {
    test('has cases', () => expect(Math.min(cases.yes.length, cases.no.length)).toBeGreaterThan(0))
    for (const text of cases.yes) test(`yes: ${text}`, () => expect(ask(judge, text)).toBe(true))
    for (const text of cases.no) test(`no: ${text}`, () => expect(ask(judge, text)).toBe(false))
  })
}

function ask(judge: ContextTest, marked: string): boolean {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const document = readDocument(marked.replace(/[«»]/g, ''))
  const first = document.tokens.findIndex(token => token.start >= start)
  const last = document.tokens.findLastIndex(token => token.end <= end)
  return judge({ start, end, first, last }, { document })
}

about('negated', negated, {
  yes: [
    'Luckily nobody was «hurt».',
    'Nobody in our party «got sick».',
    'We did not «get sick» at all.',
    'Never had a problem with «roaches».',
    'No sign of «food poisoning» anywhere.',
    'Thankfully, no one was «injured».',
    'Not a single person got «burned».',
    'I didnt get «food poisoning».',
  ],
  no: [
    'Nobody told us about the «gas leak».',
    'They never apologized for the «food poisoning».',
    'No apology, and my son was «burned».',
    'I did not like the soup and I «got sick».',
    'Not only did we «get sick», they laughed.',
    'He won’t admit they «burned» her.',
    'No refund. We «got sick».',
    'Nobody came when I «fell».',
  ],
})
about('hypothetical', hypothetical, {
  yes: [
    'Someone could have been «hurt».',
    'If I had «slipped» I would be writing this from bed.',
    'I hope nobody gets «food poisoning».',
    'Somebody is going to get «hurt».',
    'I almost «fell» on the stairs.',
    'That loose step is an «accident» waiting to happen.',
    'I was afraid I would get «sick».',
  ],
  no: [
    'I got «sick» that night.',
    'It looked as if he was «hurt».',
    'My son «fell» off the bench and could have cried all day.',
    'If you ask me, he was «drunk» at work.',
  ],
})
about('nearMiss', nearMiss, {
  yes: ['It could have «burned the house down».', 'We were almost «poisoned».', 'He narrowly escaped being «hit».'],
  no: ['The oven «burned» my hand.', 'They will «fix» it.'],
})
about('otherFirm', otherFirm, {
  yes: [
    'The last plumber nearly «burned the house down».',
    'Our previous mechanic left the «lug nuts loose».',
    'Came here after another place gave me «food poisoning».',
    'The other shop «overcharged» me.',
    'They fixed the «live wires» left by the previous electrician.',
    'Our old dentist was awful. He «broke a tooth».',
    'The place across the street gave us «food poisoning».',
  ],
  no: [
    'Another plumber found the «gas leak» they left.',
    'The other mechanic told me the «brakes were loose».',
    'My last dentist was great but here they «broke a tooth».',
    'This shop left the «lug nuts loose».',
    'A second electrician came and found «live wires».',
  ],
})
about('longAgo', longAgo, {
  yes: [
    'Years ago I got «food poisoning» here, all fine now.',
    'Back in 2012 my brother «got sick».',
    'When I was a kid I «broke my arm» on that slide.',
    'Ten years ago they «flooded» our basement.',
  ],
  no: ['Last night we all «got sick».', 'A client for ten years. Last week they «flooded» our basement.'],
})
about('quotedSpeech', quotedSpeech, {
  yes: ['The waiter called me a «slur».', 'He said "«get out of my shop»" and laughed.', 'She yelled «shut up» at me.'],
  no: ['I called him a «clown».', 'This place is a «joke».', 'They told us it was fine. What a «joke».'],
})
about('idiom', idiom, {
  yes: [
    'The brisket is «to die for».',
    '«Killer» tacos.',
    'This place is «fire».',
    'A «heart attack» on a plate, and worth it.',
    'We were «dying» laughing.',
    '«Death» by chocolate.',
    'Next to the «gas» station.',
    'Grab a «Bloody» Mary.',
    'I am «sick» of waiting.',
    'The smoke tricks «blew» my mind.',
    'It is highway «robbery».',
    'Sat by the «fire» pit.',
  ],
  no: [
    'The stove caught «fire».',
    'My father had a «heart attack» in the lobby.',
    'We all got «sick».',
    'There was a «gas» smell.',
  ],
})
about('putRight', putRight, {
  yes: [
    'Found a «hair» in my soup. The manager remade it on the spot.',
    'Smelled «gas». They came back the same day and fixed it.',
    'They «dented» the car but made it right.',
    '«Wrong part». To their credit the owner replaced it at no charge.',
  ],
  no: [
    'Found a «hair» in my soup. They refused to make it right.',
    'Found a «hair». I want you to make this right.',
    'They fixed it right away last year. Now a «leak».',
    'They never came back to fix the «leak».',
  ],
})

test('happened is all of it', () => {
  expect(ask(happened, 'We all got «food poisoning».')).toBe(true)
  expect(ask(happened, 'Nobody got «food poisoning».')).toBe(false)
  expect(ask(happened, 'The other place gave us «food poisoning».')).toBe(false)
})
