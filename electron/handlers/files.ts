import { rename, rm, writeFile } from 'node:fs/promises'
import { BrowserWindow, dialog, shell } from 'electron'
import type { DesktopHandlers, SaveOutcome } from '../../shared/ipc/contract'
import { spoken } from '../speech'

/** Files and pages that the owner asks for. The renderer learns whether it worked, never where. */
export const files = {
  async saveFile({ suggestedName, content }) {
    const { canceled, filePath } = await dialog.showSaveDialog(owner(), { defaultPath: suggestedName })
    if (canceled || !filePath) return 'cancelled'
    return writeWhole(filePath, content)
  },

  async openPage(address) {
    const url = webAddress(address)
    if (!url) return 'refused'
    const { ask, note, open, stay } = spoken().page
    const { response } = await dialog.showMessageBox(owner(), {
      type: 'question',
      message: ask.replace('{site}', () => url.hostname),
      detail: note,
      buttons: [open, stay],
      defaultId: 0,
      cancelId: 1,
    })
    if (response !== 0) return 'refused'
    await shell.openExternal(url.href)
    return 'opened'
  },
} satisfies Pick<DesktopHandlers, 'saveFile' | 'openPage'>

const owner = (): BrowserWindow => {
  const window = BrowserWindow.getAllWindows()[0]
  if (!window) throw new Error('There is no window to ask in.')
  return window
}

/** Writes beside the target first: whatever happens meanwhile, the old file or the new one is whole. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<SaveOutcome> {
  const part = `${path}.part`
  try {
    await writeFile(part, content)
    await rename(part, path)
    return 'saved'
  } catch (error) {
    await rm(part, { force: true })
    return reasonOf(error)
  }
}

// The message of the system names the path, which the renderer must not learn.
function reasonOf(error: unknown): SaveOutcome {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOSPC':
      return 'disk-full'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'not-allowed'
    default:
      return 'failed'
  }
}

function webAddress(address: string): URL | undefined {
  try {
    const url = new URL(address)
    const plain = url.protocol === 'https:' || url.protocol === 'http:'
    return plain && !url.username && !url.password ? url : undefined
  } catch {
    return undefined
  }
}
