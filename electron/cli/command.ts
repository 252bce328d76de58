import type { Readable, Writable } from 'node:stream'
import * as v from 'valibot'
import { readJsonLines, writeJsonLines } from './json-lines'

/** Where a command reads and writes; `process` is one. */
export type Io = { readonly stdin: Readable; readonly stdout: Writable; readonly stderr: Writable }

/** 0 all went well · 1 something was rejected or found · 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

/** A headless command. `args` are those after its name. Throws `WrongUsage` where they make no sense. */
export type Command = { readonly usage: string; readonly run: (args: string[], io: Io) => Promise<ExitCode> }

/** Arguments that make no sense, with the reason. */
export class WrongUsage extends Error {}

/** Puts a message beside the answer, never into it. */
export const tell = (io: Io, message: string): void => void io.stderr.write(`${message}\n`)

/**
 * Answers each line of the input with one line, in order and in bounded memory. A line that does not fit the schema is
 * reported with its number and the others go on. `answer` gives the line to write, and whether it is a finding;
 * undefined writes nothing.
 */
export async function answerLines<Schema extends v.GenericSchema>(
  io: Io,
  what: string,
  schema: Schema,
  answer: (input: v.InferOutput<Schema>) => { readonly line: unknown; readonly found: boolean } | undefined,
): Promise<ExitCode> {
  let code: ExitCode = 0
  const reject = (number: number, mistake: string) => {
    code = 1
    tell(io, `Line ${number} ${mistake}.`)
  }
  for await (const lines of readJsonLines(io.stdin)) {
    const answers: unknown[] = []
    for (const line of lines) {
      if ('mistake' in line) {
        reject(line.number, line.mistake)
        continue
      }
      const checked = v.safeParse(schema, line.value)
      if (!checked.success) {
        const [issue] = checked.issues
        reject(
          line.number,
          `is no ${what}: ${v.getDotPath(issue) ?? 'it'} should be ${issue.expected ?? 'something else'}`,
        )
        continue
      }
      try {
        const given = answer(checked.output)
        if (!given) continue
        if (given.found) code = 1
        answers.push(given.line)
      } catch (error) {
        reject(line.number, `could not be answered: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    await writeJsonLines(io.stdout, answers)
  }
  return code
}
