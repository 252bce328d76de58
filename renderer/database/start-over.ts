import { deleteEverything } from './backup'

const mark = 'evenkeel-start-over'

/** Begins anew with nothing: the page loads again, and everything is deleted before any query opens the database. */
export function startOver(): void {
  sessionStorage.setItem(mark, 'yes')
  location.reload()
}

/** Deletes everything where the owner asked for it before this page was loaded. To be awaited before the first query. */
export async function finishStartOver(): Promise<void> {
  if (sessionStorage.getItem(mark) === null) return
  await deleteEverything()
  sessionStorage.removeItem(mark)
}
