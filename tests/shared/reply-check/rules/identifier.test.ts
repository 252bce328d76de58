import { identifier } from '../../../../shared/reply-check/rules/identifier'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(identifier, {
  flags: [
    'We looked into «order #48213».',
    '«Invoice 30077» shows it.',
    '«Your claim number is 88-2041».',
    '«The card ending in 4409» was used.',
    'The van, «plate KLM 482», was here.',
    '«Job 20451» is closed.',
  ],
  passes: [
    'Please have your paperwork handy when you call.',
    'Each order is read back now.',
    'We have 24 tables.',
    'Our license EL-2291 is on every truck.',
    'Two orders went out late.',
    'The order was late by 20 minutes.',
    'We opened in 1998.',
  ],
})
