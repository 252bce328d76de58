import { parseArgs, type ParseArgsConfig } from 'node:util'
import { WrongUsage } from './command'

/** Options and files of a command; anything it does not know is wrong usage. */
export function readOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error))
  }
}

/** For a command that takes nothing but its input. */
export function withoutArguments(args: string[]): void {
  const { positionals } = readOptions(args, {})
  if (positionals.length > 0) throw new WrongUsage(`It reads standard input. "${positionals[0]}" has no meaning here.`)
}

/** An IANA zone; UTC where none is given. */
export function timeZoneOption(given: string | undefined): string {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: given ?? 'UTC' }).resolvedOptions().timeZone
  } catch {
    throw new WrongUsage(`"${given}" is no time zone. America/Los_Angeles is one.`)
  }
}
