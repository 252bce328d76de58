import type { HtmlPage } from './containers/html-page'
import { pageImporters } from './index'
import type { SourceState } from './json-part'
import { finishReview } from './raw-review'
import type { ReadEvent, ReadOptions } from './source'
import { tell } from './told'

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
            told: tell('login-page'),
          }
        : { kind: 'refused', file, reason: 'no-reviews', told: tell('web-page') },
    ]
  }
  const context = { format: importer.id, file, seen: state.seen }
  return [
    { kind: 'part', file, format: importer.id, title: importer.title },
    ...raws.map((raw, index): ReadEvent => {
      const row = index + 1
      const review = finishReview(raw, row, context)
      return typeof review === 'string'
        ? { kind: 'rejected', file, row, reason: review, told: tell(review) }
        : { kind: 'review', file, row, review }
    }),
  ]
}
