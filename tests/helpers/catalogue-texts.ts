/** A plain text of a catalogue with its place, such as `.frame.places.inbox`. */
export type CatalogueText = { readonly path: string; readonly text: string }

/** The plain texts of a catalogue. What has numbers or names is made only when it is shown, and is not among them. */
export function catalogueTexts(value: unknown, path = ''): CatalogueText[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'locale' && path === '' ? [] : catalogueTexts(inner, `${path}.${key}`),
  )
}
