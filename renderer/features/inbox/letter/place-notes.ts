/** A note that wants to stand beside its words: where, and how high it is, in pixels. */
export type WantedNote = { readonly top: number; readonly height: number }

/** Where each note stands so that none overlaps the one before it; the notes come in the order of their words. */
export function placeNotes(notes: readonly WantedNote[], gap: number): number[] {
  let free = 0
  return notes.map(note => {
    const top = Math.max(note.top, free)
    free = top + note.height + gap
    return top
  })
}
