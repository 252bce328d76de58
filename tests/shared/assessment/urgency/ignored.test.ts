import { ignored } from '../../../../shared/assessment/urgency/ignored'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(ignored, {
  flags: [
    ['plumber|1|I have called five times and left three messages. Nothing.', 2],
    'roofer|2|I phone every morning and all I get is the machine.',
    'contractor|1|Third email, still no reply.',
    'landlord|1|They never return my calls or emails.',
    'accountant|1|I have called and emailed for weeks and nobody answers.',
    'contractor|2|Six emails, not one reply.',
    'contractor|2|I have written to them by mail and on Facebook. Silence.',
  ],
  passes: [
    'plumber|4|They called me back within the hour.',
    'restaurant|2|I had to ask three times for water.',
    'clinic|3|I called twice to change the date and they were kind.',
    'pizza|2|Nobody picked up the phone on Friday.',
    'hotel|2|They sent me three emails about the spa.',
    'salon|3|She texted me four times with offers.',
    'vet|5|I called five times that night and they answered every time.',
    'salon|2|She texted me that the books were full.',
    'cafe|4|I called and somebody answered.',
  ],
})
