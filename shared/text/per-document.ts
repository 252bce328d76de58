import type { TextDocument } from './document'

/** What is worked out for a text once and kept with it; what is known from elsewhere can be kept as well. */
export type PerDocument<Value> = {
  readonly of: (document: TextDocument) => Value
  readonly keep: (document: TextDocument, value: Value) => void
}

let places = 0

/** Keeps what `work` makes of a text with that text. */
export function perDocument<Value>(work: (document: TextDocument) => Value): PerDocument<Value> {
  const place = places++
  return {
    of(document) {
      const { kept } = document
      if (kept[place] === undefined) kept[place] = work(document)
      return kept[place] as Value
    },
    keep({ kept }, value) {
      kept[place] = value
    },
  }
}
