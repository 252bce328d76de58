import { dismissive } from '../../../../shared/reply-check/rules/dismissive'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(dismissive, {
  flags: [
    '«Nobody else has ever complained».',
    '«Calm down».',
    'This «has never happened before».',
    '«It was just one hair».',
    '«Most of our guests love» it.',
    'That is an «overreaction».',
  ],
  passes: [
    "That isn't the evening we want for anyone.",
    'Nobody should wait that long.',
    'Thank you for the small note.',
    'Nobody enjoys paying a fee.',
    'I have never been so glad to read a review.',
    'Everyone should get the same welcome.',
    'A calm room matters.',
    'The first complaint I fixed was the door.',
  ],
})
