import { plate } from '../../../../shared/assessment/sensitive/plate'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  plate,
  {
    flags: [
      'The gray Odyssey, «plate KLD 4402», came back dirty.',
      '«License plate: 6HXT203» is mine.',
      'Look at the silver Civic «6HXT203» again.',
    ],
    passes: ['A plate of 12 wings.', 'Tag me in the photo.', 'The F150 is a truck.'],
  },
  unrated,
)
