/** A text the owner uses again and again, as the editor offers it. */
export type EditorSnippet = { readonly id: string; readonly title: string; readonly text: string }

/** What follows a `/` at the start of a word, up to the caret; undefined where there is none. */
export const slashWord = (before: string): string | undefined => /(?:^|\s)\/([\p{L}\p{N}-]{0,30})$/u.exec(before)?.[1]

/** The snippets whose title has a word that begins like this, in their own order. */
export function snippetsFor(snippets: readonly EditorSnippet[], word: string): readonly EditorSnippet[] {
  const typed = word.toLowerCase()
  return snippets.filter(({ title }) =>
    title
      .toLowerCase()
      .split(/[^\p{L}\p{N}]/u)
      .some(part => part.startsWith(typed)),
  )
}
