import { PassThrough, Readable } from 'node:stream'
import type { Command } from '../../../electron/cli/command'

/** Runs a headless command on this input, and gives all that came out of it. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  input: string | readonly Uint8Array[] = '',
) {
  const pieces = typeof input === 'string' ? [new TextEncoder().encode(input)] : input
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const [out, err] = [collect(stdout), collect(stderr)]
  const code = await command.run([...args], { stdin: Readable.from(pieces), stdout, stderr })
  stdout.end()
  stderr.end()
  const written = await out
  return {
    code,
    messages: await err,
    lines: written
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as Record<string, unknown>),
  }
}

async function collect(stream: PassThrough): Promise<string> {
  let text = ''
  for await (const piece of stream as AsyncIterable<Buffer>) text += piece.toString('utf8')
  return text
}
