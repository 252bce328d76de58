import type { SourceFile } from '../../shared/importers/source'
import type { PickedFile } from './platform'

/** Bytes that are read from the disk at a time. */
const pieceSize = 1 << 20

/** A picked file as the importers read it: piece by piece, so that its size does not matter. Works in a worker. */
export function sourceFile({ path, file }: PickedFile): SourceFile {
  return {
    name: path,
    size: file.size,
    async *chunks() {
      for (let start = 0; start < file.size; start += pieceSize) {
        yield new Uint8Array(await file.slice(start, start + pieceSize).arrayBuffer())
      }
    },
  }
}
