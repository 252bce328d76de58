import { health } from '../../../../shared/reply-check/rules/health'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(health, {
  flags: [
    'I hope «the hives» have gone down.',
    'I am sorry about your «broken wrist».',
    ['Your new «filling» should settle.', { regulated: true, trade: 'dentist' }],
    ['The clippers «caught his ear».', { trade: 'groomer' }],
    'Nobody wants «food poisoning», and I hope you have recovered.',
    ['Your «inhaler» was ready.', { regulated: true, trade: 'pharmacy' }],
  ],
  passes: [
    "I'm very concerned to read this.",
    'We take any report like this seriously.',
    'Allergen cards are on every table.',
    'I hope you are feeling better.',
    'Anyone with an allergy can ask for the list.',
    'Our cook was out sick that day.',
    'Health comes first for everyone here.',
    'The health department visits twice a year.',
  ],
})
