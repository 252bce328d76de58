import { PassThrough, Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { main } from '../../electron/cli'

async function run(...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const code = await main(args, { stdin: Readable.from([]), stdout, stderr })
  return { code, out: String(stdout.read() ?? ''), messages: String(stderr.read() ?? '') }
}

test('without a command the usage names them all, beside the answer and never in it', async () => {
  const { code, out, messages } = await run()
  expect(code).toBe(2)
  expect(out).toBe('')
  for (const name of ['import', 'assess', 'draft', 'check', 'patterns']) expect(messages).toContain(`\n  ${name}`)
})

test('a command that does not exist is wrong usage, also one that every object has', async () => {
  for (const name of ['assses', 'toString', '__proto__', 'constructor']) {
    const { code, messages } = await run(name)
    expect(code, name).toBe(2)
    expect(messages).toContain(`There is no command "${name}".`)
  }
})

test('arguments that make no sense end with 2 and the usage of the command', async () => {
  const { code, out, messages } = await run('import')
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(messages).toBe(
    'It needs a file.\nUsage: npm run --silent cli -- import FILE… [--format ID] [--report FILE] [--time-zone ZONE]\n',
  )
})

test('a command that has nothing to do ends with 0', async () => {
  expect(await run('assess')).toEqual({ code: 0, out: '', messages: '' })
})
