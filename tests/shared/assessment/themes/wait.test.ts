import { wait } from '../../../../shared/assessment/themes/wait'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  wait,
  {
    flags: [
      ['He rolled in around noon.', 'negative'],
      ['Three hours in the lobby with a sick cat.', 'negative'],
      ['Two days turned into three weeks.', 'negative'],
      ['Closed in twelve days.', 'positive'],
      ['It was done by lunch.', 'positive'],
      ['We «waited an hour» for a table.', 'negative'],
      ['He «showed up on time».', 'positive'],
      ['They «never showed up».', 'negative'],
      ['It «took three weeks» to hear the date.', 'negative'],
      ['I was «seated right» away.', 'positive'],
    ],
    passes: [
      'The class is forty minutes and starts at six.',
      'It is a nine day tour.',
      'The waiter brought the bill.',
      'We stayed for two weeks.',
      'The store is open late on Fridays.',
    ],
  },
  unrated,
)
