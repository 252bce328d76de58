import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { SourceFile } from '../../shared/importers/source'
import { WrongUsage } from './command'

/** Bytes that are read at a time. */
const pieceSize = 1 << 20

/** What one argument names: a file, or a folder as one source of many files. Links are not followed. */
export type DiskSource = { readonly name: string; readonly files: readonly SourceFile[] }

/** The source that a path names. Nothing is read yet. */
export async function diskSource(path: string): Promise<DiskSource> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new WrongUsage(`There is no file "${path}".`)
  const name = basename(path)
  if (!found.isDirectory()) return { name, files: [sourceFile(path, name, found.size)] }
  const entries = await readdir(path, { withFileTypes: true, recursive: true })
  const inside = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
  const files = await Promise.all(
    inside.map(async file => {
      const { size } = await stat(file)
      return sourceFile(file, `${name}${file.slice(path.replace(/[/\\]+$/, '').length).replaceAll('\\', '/')}`, size)
    }),
  )
  return { name, files }
}

const sourceFile = (path: string, name: string, size: number): SourceFile => ({
  name,
  size,
  chunks: () => createReadStream(path, { highWaterMark: pieceSize }) as AsyncIterable<Uint8Array>,
})
