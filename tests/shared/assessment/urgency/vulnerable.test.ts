import { vulnerable } from '../../../../shared/assessment/urgency/vulnerable'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(vulnerable, {
  flags: [
    ['daycare|1|My son came home with bruises on his arm.', 1],
    'kennel|1|They left our dog outside in the heat with no water.',
    'hotel|1|My 81 year old mother slipped on the stairs and broke her wrist.',
    'home-care|1|They left my mom on the floor all night.',
    'toy-shop|1|My toddler choked on the wheel of the toy truck you sold us.',
    'hvac|1|No heat tonight and I have a six week old here.',
    'nursing-home|1|My grandmother sat in her own mess for hours.',
    'kennel|1|Our puppy came home so thin that I could count the ribs.',
  ],
  passes: [
    'hotel|4|The kids loved the pool.',
    'restaurant|2|My daughter did not like the soup.',
    'daycare|5|My son cries because he wants to stay.',
    'vet|5|They saved our dog after she was hit by a car.',
    'toy-shop|2|My son lost interest in the puzzle.',
    'salon|2|My grandmother waited forty minutes.',
    'kennel|4|Our dog came home tired and happy.',
    'restaurant|3|My son wandered happily between the tables.',
    'groomer|3|My dog came home with a crooked bow.',
  ],
})
