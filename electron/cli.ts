import { assess } from './cli/assess'
import { check } from './cli/check'
import { tell, WrongUsage, type Command, type ExitCode, type Io } from './cli/command'
import { draft } from './cli/draft'
import { importFiles } from './cli/import-files'
import { patterns } from './cli/patterns'

const commands: Readonly<Record<string, Command>> = { import: importFiles, assess, draft, check, patterns }

const usage = () =>
  [
    'Usage: npm run --silent cli -- COMMAND',
    ...Object.values(commands).map(command => `  ${command.usage}`),
    'Reviews and answers are JSON Lines. Messages stand on standard error.',
  ].join('\n')

/** Runs one headless command. `args` begin with its name. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name = '', ...rest] = args
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    tell(io, name === '' ? usage() : `There is no command "${name}".\n${usage()}`)
    return 2
  }
  // Whoever reads the answer may stop early (`| head`); then there is nothing more to say.
  io.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  try {
    return await command.run(rest, io)
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error
    tell(io, `${error.message}\nUsage: npm run --silent cli -- ${command.usage}`)
    return 2
  }
}
