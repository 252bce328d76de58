import type { LibraryAnswer, LibraryRequest } from './library'
import { openLibrary } from './library-index'

const tell = (answer: LibraryAnswer) => self.postMessage(answer)
const library = openLibrary(() => tell({ kind: 'fresh' }))

self.onmessage = ({ data }: MessageEvent<LibraryRequest>) => {
  const answer =
    data.ask === 'list'
      ? library.list(data.filter)
      : data.ask === 'facets'
        ? library.facets(data.view)
        : library.counts()
  answer.then(
    value => tell({ kind: 'answer', id: data.id, value }),
    (error: unknown) => tell({ kind: 'failed', id: data.id, message: String(error) }),
  )
}
