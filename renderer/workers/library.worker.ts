import type { LibraryAnswer, LibraryRequest } from './library'
import { openLibrary } from './library-index'

const tell = (answer: LibraryAnswer) => self.postMessage(answer)
const library = openLibrary(() => tell({ kind: 'fresh' }))

self.onmessage = ({ data }: MessageEvent<LibraryRequest>) => {
  const answer = answerTo(data)
  answer.then(
    value => tell({ kind: 'answer', id: data.id, value }),
    (error: unknown) => tell({ kind: 'failed', id: data.id, message: String(error) }),
  )
}

function answerTo(request: LibraryRequest) {
  switch (request.ask) {
    case 'list':
      return library.list(request.filter)
    case 'facets':
      return library.facets(request.view)
    case 'counts':
      return library.counts()
    case 'patterns':
      return library.patterns(request.months)
  }
}
