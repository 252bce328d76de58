import { answerQuestions, tellUnasked } from './ask-worker'
import type { LibraryQuestion } from './library'
import { openLibrary } from './library-index'
import { keepNewest } from './keep-newest'
import { listPacker, mostHeldLists } from './packed-list'

const library = openLibrary(() => tellUnasked('fresh'))

/** The last lists that were sent, by number. */
const sent = new Map<number, readonly string[]>()
let lastNumber = 0
const pack = listPacker()

answerQuestions<LibraryQuestion>(async question => {
  switch (question.ask) {
    case 'list': {
      const answer = await library.list(question.filter)
      const before = question.base === undefined ? undefined : sent.get(question.base)
      sent.set(++lastNumber, answer.ids)
      keepNewest(sent, mostHeldLists)
      return pack(answer, lastNumber, before)
    }
    case 'top':
      return library.top(question.filter)
    case 'facets':
      return library.facets(question.view)
    case 'counts':
      return library.counts()
    case 'theme-counts':
      return library.themeCounts(question.themes, question.now)
    case 'signal-count':
      return library.signalCount(question.signal, question.months, question.except)
    case 'week-plan':
      return library.weekPlan(question.now, question.passed)
    case 'neighbours':
      return library.neighbours(question.id)
    case 'over-time':
      return library.overTime(question.id)
    case 'patterns':
      return library.patterns(question.months)
  }
})
