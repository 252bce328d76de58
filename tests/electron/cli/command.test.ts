import * as v from 'valibot'
import { expect, test } from 'vitest'
import { answerLines, type Command } from '../../../electron/cli/command'
import { runCommand } from './run-command'

const double: Command = {
  usage: 'double',
  run: (_args, io) =>
    answerLines(io, 'number', v.object({ number: v.number() }), ({ number }) => {
      if (number < 0) throw new Error('there is nothing below zero')
      return { line: { number: number * 2 }, found: number > 100 }
    }),
}

test('a line whose answer fails is named, and the others go on', async () => {
  const result = await runCommand(double, [], '{"number":1}\n{"number":-1}\n{"number":3}\n')
  expect(result).toEqual({
    code: 1,
    lines: [{ number: 2 }, { number: 6 }],
    messages: 'Line 2 could not be answered: there is nothing below zero.\n',
  })
})

test('a finding ends with 1, and its line is written like the others', async () => {
  expect(await runCommand(double, [], '{"number":1}\n{"number":101}\n')).toMatchObject({
    code: 1,
    lines: [{ number: 2 }, { number: 202 }],
    messages: '',
  })
})
