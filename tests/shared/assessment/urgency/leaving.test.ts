import { leaving } from '../../../../shared/assessment/urgency/leaving'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(leaving, {
  flags: [
    ['gym|2|I am cancelling my membership on Monday.', 2],
    'cleaner|2|One more half job and I am done.',
    'lender|1|I have told my bank to dispute the charge.',
    'dentist|2|Please send our records to another office.',
    'vet|2|We are switching to the clinic on Oak.',
    'gym|2|I have asked my bank to take the money back.',
    'dentist|2|My next appointment is with another dentist.',
  ],
  passes: [
    'restaurant|2|We won’t be back.',
    'hotel|2|They cancelled my reservation without a word.',
    'restaurant|3|When we were done with dinner he brought the check.',
    'spa|4|My last visit was even better.',
    'cafe|3|I would rather go somewhere else for tea.',
    'salon|5|I switched to her years ago and never looked back.',
    'gym|2|Next time I will bring my own towel.',
    'restaurant|3|On my last visit we sat by the window.',
    'cafe|3|He changed it for another sandwich.',
  ],
})
