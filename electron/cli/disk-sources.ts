import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve, sep } from 'node:path'
import type { SourceFile } from '../../shared/importers/source'
import { WrongUsage } from './command'

/** Bytes that are read at a time. */
const pieceSize = 1 << 20

/**
 * The files that the paths name, unread. A folder gives every file in it, under the folder's name, so that it is one
 * source; links in it are not followed. Two paths that end alike are told apart by a number.
 */
export async function diskSources(paths: readonly string[]): Promise<readonly SourceFile[]> {
  const taken = new Set<string>()
  const files: SourceFile[] = []
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined)
    if (!found) throw new WrongUsage(`There is no file "${path}".`)
    const name = freeName(basename(resolve(path)), taken)
    taken.add(name)
    if (found.isDirectory()) files.push(...(await inFolder(resolve(path), name)))
    else files.push(sourceFile(path, name, found.size))
  }
  return files
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? name : `${name} (${number})`
    if (!taken.has(tried)) return tried
  }
}

async function inFolder(folder: string, name: string): Promise<SourceFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return Promise.all(
    paths.sort().map(async path => {
      const { size } = await stat(path)
      return sourceFile(path, `${name}${path.slice(folder.length).replaceAll(sep, '/')}`, size)
    }),
  )
}

const sourceFile = (path: string, name: string, size: number): SourceFile => ({
  name,
  size,
  chunks: () => createReadStream(path, { highWaterMark: pieceSize }) as AsyncIterable<Uint8Array>,
})
