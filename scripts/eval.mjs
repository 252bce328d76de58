// `npm run eval -- FOLDER`: the headless commands over labelled cases. FOLDER holds reviews.jsonl, replies.jsonl and
// drafts.jsonl, and a score.mjs that compares labels with predictions. `--errors` lists every miss.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { at, needNode, say } from './project.mjs'

const [folder, ...flags] = process.argv.slice(2)
needNode()
if (!folder) {
  say('Usage: npm run eval -- FOLDER [--errors]')
  process.exit(2)
}

const predictions = mkdtempSync(join(tmpdir(), 'evenkeel-eval-'))
for (const [kind, command] of [
  ['reviews', 'assess'],
  ['replies', 'check'],
  ['drafts', 'draft'],
]) {
  const [cases, predicted] = [resolve(folder, `${kind}.jsonl`), join(predictions, `${kind}.jsonl`)]
  const [input, output] = [openSync(cases, 'r'), openSync(predicted, 'w')]
  spawnSync(process.execPath, [at('scripts/cli.mjs'), command], { stdio: [input, output, 'inherit'] })
  const score = [resolve(folder, 'score.mjs'), kind, cases, predicted, ...flags]
  const { stdout, status } = spawnSync(process.execPath, score, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  console.log(`${kind}\n${flags.length > 0 ? stdout : summary(stdout)}\n`)
  if (status !== 0) process.exitCode = 1
}
rmSync(predictions, { recursive: true })

/** One line for each figure, without those of the single labels. */
function summary(text) {
  const { byLabel: _, ...figures } = JSON.parse(text)
  return Object.entries(figures)
    .map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`)
    .join('\n')
}
