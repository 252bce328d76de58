import { partOf, type TextImporter } from './importer'
import { textImporters } from './index'
import type { SourceState } from './json-part'
import { finishReview, type SourceContext } from './raw-review'
import type { ReadEvent, ReadOptions } from './source'
import { tell } from './told'

/** Which format reads a plain text that begins so; undefined where none knows it. */
export const textFormat = (start: string, { format }: ReadOptions): TextImporter | undefined =>
  textImporters.find(each => (format ? each.id === format : each.recognises(start)))

/** Reads a plain text as a whole. */
export function readPlainPart(
  file: string,
  importer: TextImporter,
  text: string,
  options: ReadOptions,
  state: SourceState,
): ReadEvent[] {
  const context: SourceContext = { format: importer.id, file, seen: state.seen }
  return [
    partOf(file, importer),
    ...importer.read(text, options).map((raw, index): ReadEvent => {
      const row = index + 1
      const review = finishReview(raw, row, context)
      if (typeof review !== 'string') return { kind: 'review', file, row, review }
      return { kind: 'rejected', file, row, reason: review, told: tell(review), raw: raw.text ?? '' }
    }),
  ]
}
