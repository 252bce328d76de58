// The headless commands over labelled cases, figure by figure, with every miss; started by `npm run eval`.
//   main.ts CLI [FOLDER] [--record]
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCases, type Score } from './cases'
import { belowLevel, fingerprintOf, raised, type Levels } from './levels'
import { scoreDrafts, scoreReplies } from './score-replies'
import { scoreLanguages, scoreMoods, scoreReviews } from './score-reviews'

const here = dirname(fileURLToPath(import.meta.url))
const [cli = '', ...rest] = process.argv.slice(2)
const folder = resolve(rest.find(word => !word.startsWith('--')) ?? here)
const levelsFile = join(here, 'levels.json')
const say = (line: string) => process.stdout.write(`${line}\n`)

type Kind = {
  readonly name: string
  readonly command: string
  readonly score: (file: string, answers: string) => Score
}
const answersOf = <Answer extends { readonly id: string }>(printed: string): ReadonlyMap<string, Answer> =>
  new Map(
    printed
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line) as Answer)
      .map(answer => [answer.id, answer]),
  )
const kinds: readonly Kind[] = [
  { name: 'reviews', command: 'assess', score: (file, said) => scoreReviews(readCases(file), answersOf(said)) },
  { name: 'moods', command: 'assess', score: (file, said) => scoreMoods(readCases(file), answersOf(said)) },
  { name: 'languages', command: 'assess', score: (file, said) => scoreLanguages(readCases(file), answersOf(said)) },
  { name: 'replies', command: 'check', score: (file, said) => scoreReplies(readCases(file), answersOf(said)) },
  { name: 'drafts', command: 'draft', score: (file, said) => scoreDrafts(readCases(file), answersOf(said)) },
]

let levels = JSON.parse(readFileSync(levelsFile, 'utf8')) as Levels
let [measured, fallen] = [0, 0]
for (const { name, command, score } of kinds) {
  const file = join(folder, `${name}.jsonl`)
  const cases = readCases(file)
  if (cases.length === 0) continue
  measured++
  const input = readFileSync(file)
  const { stdout, status } = spawnSync(process.execPath, [cli, command], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const fingerprint = fingerprintOf(input)
  const level = levels[fingerprint]
  const { figures, misses } = score(file, stdout)
  say(`\n${name}: ${cases.length} cases${level ? '' : ', no level recorded'}`)
  for (const miss of misses) say(`  ${miss}`)
  for (const [figure, value] of Object.entries(figures)) {
    const target = level?.figures[figure]
    say(`  ${figure.padEnd(24)} ${String(value).padStart(7)}${target === undefined ? '' : `   level ${target}`}`)
  }
  const under = belowLevel(figures, level?.figures)
  for (const line of under) say(`  FALLEN ${line}`)
  // 1 says that `check` found something; what is above says that the command could not do its work.
  const broken = status === null || status > 1
  if (broken) say(`  FALLEN the command ended with ${status ?? 'a signal'}`)
  fallen += under.length + (broken ? 1 : 0)
  if (rest.includes('--record'))
    levels = { ...levels, [fingerprint]: { set: level?.set ?? name, figures: raised(figures, level?.figures) } }
}
if (rest.includes('--record')) writeFileSync(levelsFile, `${JSON.stringify(levels, undefined, 2)}\n`)
if (measured === 0) say(`There are no cases in ${folder}.`)
else say(fallen === 0 ? '\nEvery figure holds its level.' : `\n${fallen} fell under their level.`)
process.exitCode = measured === 0 ? 2 : fallen === 0 ? 0 : 1
