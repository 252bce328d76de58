import type { HtmlPage } from './containers/html-page'
import { pageImporters } from './index'
import type { SourceState } from './json-part'
import { finishReview, rejectMessage } from './raw-review'
import type { ReadEvent, ReadOptions } from './source'

/** Reads a saved page: a login page is told as one, reviews are read by the format that knows the page. */
export function readPagePart(file: string, page: HtmlPage, options: ReadOptions, state: SourceState): ReadEvent[] {
  const importer = pageImporters.find(each => (options.format ? each.id === options.format : each.recognises(page)))
  const raws = importer?.read(page, options) ?? []
  if (!importer || raws.length === 0) {
    const isLogin = page.elements.some(
      element =>
        element.tagName === 'input' && element.attrs.some(({ name, value }) => name === 'type' && value === 'password'),
    )
    return [
      isLogin
        ? {
            kind: 'refused',
            file,
            reason: 'login-page',
            message: 'This is a login page: whoever saved it was not signed in. No reviews are in it.',
          }
        : { kind: 'refused', file, reason: 'no-reviews', message: 'This is a web page. No reviews were found in it.' },
    ]
  }
  const context = { format: importer.id, file, seen: state.seen }
  return [
    { kind: 'part', file, format: importer.id, title: importer.title },
    ...raws.map((raw, index): ReadEvent => {
      const row = index + 1
      const review = finishReview(raw, row, context)
      return typeof review === 'string'
        ? { kind: 'rejected', file, row, reason: review, message: rejectMessage(review) }
        : { kind: 'review', file, row, review }
    }),
  ]
}
