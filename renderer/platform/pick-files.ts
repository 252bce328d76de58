import type { PickedFile } from './platform'

/** The most files that are taken from folders at once: enough for an export, too few to read a whole disk. */
const mostFiles = 20_000

/** Shows the system's dialog for several files, or for one folder. */
export function pickFiles(what: 'files' | 'folder'): Promise<readonly PickedFile[]> {
  return new Promise(resolve => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.webkitdirectory = what === 'folder'
    input.hidden = true
    const finish = () => {
      input.remove()
      resolve(
        [...(input.files ?? [])]
          .slice(0, mostFiles)
          .map(file => ({ path: file.webkitRelativePath || file.name, file })),
      )
    }
    input.addEventListener('change', finish)
    input.addEventListener('cancel', finish)
    // An input outside the document may be collected while its dialog is open.
    document.body.append(input)
    input.click()
  })
}

/** The files of a drop, those in dropped folders included. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly PickedFile[]> {
  const items = [...transfer.items].filter(item => item.kind === 'file')
  // Everything is taken before the first await, because the list is empty after it.
  const taken = items.map(item => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  const found: PickedFile[] = []
  for (const { entry, file } of taken) {
    if (entry?.isDirectory) await collect(entry as FileSystemDirectoryEntry, entry.name, found)
    else if (file) found.push({ path: file.name, file })
  }
  return found
}

async function collect(folder: FileSystemDirectoryEntry, path: string, found: PickedFile[]): Promise<void> {
  const reader = folder.createReader()
  for (;;) {
    // The reader gives a hundred entries at a time, and none at the end.
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (entries.length === 0) return
    for (const entry of entries) {
      if (found.length >= mostFiles) return
      const inside = `${path}/${entry.name}`
      if (entry.isDirectory) await collect(entry as FileSystemDirectoryEntry, inside, found)
      else {
        const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
        found.push({ path: inside, file })
      }
    }
  }
}
