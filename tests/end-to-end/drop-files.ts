import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Locator } from '@playwright/test'

/** Drops files on a part of the page, with the events that a drop has. */
export async function dropFiles(target: Locator, paths: readonly string[]): Promise<void> {
  const files = paths.map(path => ({ name: basename(path), bytes: readFileSync(path).toString('base64') }))
  const transfer = await target.page().evaluateHandle(carried => {
    const made = new DataTransfer()
    for (const { name, bytes } of carried) {
      made.items.add(new File([Uint8Array.from(atob(bytes), letter => letter.charCodeAt(0))], name))
    }
    return made
  }, files)
  for (const event of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(event, { dataTransfer: transfer })
}
