import { rename, rm, writeFile } from 'node:fs/promises'
import { BrowserWindow, dialog, shell } from 'electron'
import type { DesktopHandlers } from '../../shared/ipc/contract'

/** Files and pages that the owner asks for. The renderer learns whether it worked, never where. */
export const files = {
  async saveFile({ suggestedName, content }) {
    const { canceled, filePath } = await dialog.showSaveDialog(owner(), { defaultPath: suggestedName })
    if (canceled || !filePath) return 'cancelled'
    await writeWhole(filePath, content)
    return 'saved'
  },

  async openPage(address) {
    const url = webAddress(address)
    if (!url) return 'refused'
    const { response } = await dialog.showMessageBox(owner(), {
      type: 'question',
      message: `Open ${url.hostname} in your browser?`,
      detail: 'Evenkeel itself stays offline. The page opens in your browser, and the site sees your visit.',
      buttons: ['Open the page', 'Stay here'],
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
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const part = `${path}.part`
  try {
    await writeFile(part, content)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw new Error(reasonOf(error))
  }
}

// The message of the system names the path, which the renderer must not learn.
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOSPC':
      return 'The file was not saved. The disk is full.'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'The file was not saved. You may not write in that folder.'
    default:
      return 'The file was not saved. Choose another folder.'
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
