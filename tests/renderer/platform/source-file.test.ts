import { expect, test } from 'vitest'
import { sourceFile } from '../../../renderer/platform/source-file'

async function read(file: File) {
  const pieces: Uint8Array[] = []
  for await (const piece of sourceFile({ path: 'export/reviews.csv', file }).chunks()) pieces.push(piece)
  return pieces
}

test('a picked file has its path, its size and its bytes', async () => {
  const file = new File(['stars,text\n5,Zoë'], 'reviews.csv')
  const source = sourceFile({ path: 'export/reviews.csv', file })
  expect([source.name, source.size]).toEqual(['export/reviews.csv', 17])
  expect(new TextDecoder().decode((await read(file))[0])).toBe('stars,text\n5,Zoë')
})

test('a large file comes in pieces, in order and whole', async () => {
  const bytes = Uint8Array.from({ length: 2_500_000 }, (_, at) => at % 251)
  const pieces = await read(new File([bytes], 'large.csv'))
  expect(pieces.map(piece => piece.length)).toEqual([1_048_576, 1_048_576, 402_848])
  expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
})

test('an empty file has no pieces', async () => {
  expect(await read(new File([], 'empty.csv'))).toEqual([])
})
