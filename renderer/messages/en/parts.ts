import type { SaveOutcome } from '../../../shared/ipc/contract'

/** Parts that any screen uses. */
export const parts = {
  toast: {
    undo: 'Undo',
    nothingToUndo: 'There is nothing to undo.',
    takenBack: (message: string) => `Taken back: ${message}`,
    notTakenBack: 'That could not be taken back.',
  },
  findings: {
    title: 'What the check found',
    goTo: 'Go to the words',
    useLine: 'Use this line',
    seeLine: 'See a calmer line',
    takeOut: 'Take out',
    use: (words: string) => `Use “${words}”`,
  },
  rating: {
    grade: (grade: string) => `Grade ${grade}`,
    recommended: 'recommended',
    notRecommended: 'not recommended',
    none: 'no rating',
    stars: (value: number) => `${value} of 5 stars`,
  },
  snippets: 'Snippets',
  /** Why a file was not saved. */
  notSaved: {
    'disk-full': 'The file was not saved. The disk is full.',
    'not-allowed': 'The file was not saved. You may not write in that folder.',
    failed: 'The file was not saved. Choose another folder.',
  } satisfies Readonly<Record<Exclude<SaveOutcome, 'saved' | 'cancelled'>, string>>,
}
