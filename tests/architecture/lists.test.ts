/** Every extensible thing is one file, named after its id, listed, tested and documented. */
import { describe, expect, test } from 'vitest'
import { families, type Family, type Member } from './families'

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('/shared/**/*.ts')
const tests = import.meta.glob('/tests/shared/**/*.test.ts')

/** The folder of a family: each file with what it exports. */
async function readFolder({ folder }: Family) {
  const inside = Object.entries(modules).filter(([path]) => path.slice(1, path.lastIndexOf('/')) === folder)
  const read = await Promise.all(
    inside.map(async ([path, load]) => ({
      name: path.slice(path.lastIndexOf('/') + 1, -'.ts'.length),
      exports: await load(),
    })),
  )
  return {
    members: read
      .filter(
        ({ name, exports }) => name !== 'index' && Object.values(exports).some(one => isMember(one) && one.id === name),
      )
      .map(({ name }) => name),
    others: read
      .filter(
        ({ name, exports }) =>
          name !== 'index' && !Object.values(exports).some(one => isMember(one) && one.id === name),
      )
      .map(({ name }) => name),
    list: listOf(read.find(({ name }) => name === 'index')?.exports ?? {}),
  }
}

const isMember = (value: unknown): value is Member =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'

/** The members that a registry exports, as an array or by name. */
function listOf(exports: Readonly<Record<string, unknown>>): readonly Member[] {
  for (const value of Object.values(exports)) {
    const values: readonly unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : []
    if (values.length > 0 && values.every(isMember)) return values
  }
  return []
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim()
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`

test('there are families', () => expect(families.length).toBeGreaterThan(5))

describe.each(families)('$name', family => {
  test('the list names every file of the folder, and nothing else', async () => {
    const { members, list } = await readFolder(family)
    expect(list.length).toBeGreaterThan(0)
    expect(list.map(({ id }) => id).toSorted()).toEqual(members.toSorted())
  })

  const { besides } = family
  if (besides !== 'unlisted') {
    test('no file of the folder was forgotten or named after anything but its id', async () => {
      const { others } = await readFolder(family)
      expect(others.filter(name => !besides.includes(name))).toEqual([])
    })
  }

  test('every member has a test of its name', async () => {
    const { members } = await readFolder(family)
    const missing = members.filter(name => !tests[`/tests/${family.folder}/${name}.test.ts`])
    expect(missing).toEqual([])
  })
})

const docs = new Map<string, Family[]>()
for (const family of families) docs.set(family.doc, [...(docs.get(family.doc) ?? []), family])

describe('docs', () => {
  test.each([...docs.keys()])('docs/%s.md says what the files say', async doc => {
    const sections = await Promise.all(
      (docs.get(doc) ?? []).map(async family => {
        const { list } = await readFolder(family)
        return [
          `## ${family.name}`,
          '',
          `One file each in \`${family.folder}/\`.`,
          '',
          row(['id', ...family.columns.map(([title]) => title)]),
          row(['id', ...family.columns].map(() => '---')),
          ...list.map(member => row([`\`${member.id}\``, ...family.columns.map(([, read]) => read(member))])),
          '',
        ]
      }),
    )
    const head = `<!-- Written by tests/architecture/lists.test.ts from the files themselves: npm test -- -u -->\n\n# ${doc.charAt(0).toUpperCase()}${doc.slice(1)}\n`
    await expect([head, ...sections.flat()].join('\n')).toMatchFileSnapshot(`../../docs/${doc}.md`)
  })
})
