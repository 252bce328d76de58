import { wait } from '../../../../shared/assessment/themes/wait'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  wait,
  {
    flags: [
      ['We «waited an hour» for a table.', 'negative'],
      ['He «showed up on time».', 'positive'],
      ['They «never showed up».', 'negative'],
      ['It «took three weeks» to hear the date.', 'negative'],
      ['I was «seated right» away.', 'positive'],
    ],
    passes: ['The waiter brought the bill.', 'We stayed for two weeks.', 'The store is open late on Fridays.'],
  },
  unrated,
)
