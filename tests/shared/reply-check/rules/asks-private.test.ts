import { asksPrivate } from '../../../../shared/reply-check/rules/asks-private'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(asksPrivate, {
  flags: [
    '«Reply here with your order number».',
    '«Post your phone number below» and we will call.',
    '«Tell us below your last name and the day».',
    '«What is your room number»?',
    '«Drop your email in the comments».',
  ],
  passes: [
    'Please call us with your order number at hand: 555-0127.',
    'Write to hello@junipertable.example with your ticket details.',
    "Please don't post your phone number here.",
    'We share the menu below.',
    'Tell us how we can do better.',
    'Please tell me more on the phone.',
    'Our phone number is below.',
  ],
})
