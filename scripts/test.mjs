// `npm test`: whatever is missing, then every check and every test. The last line is `N passed, M failed`;
// a check that fails (format, types, lint, build) counts as one failed test. Arguments go to Vitest.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBuilt } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { at, needNode, npm, runNode, say } from './project.mjs'

const wishes = process.argv.slice(2)
const report = at('test-results', 'figures')
needNode()
await ensureInstalled()
const chromium = await ensureChromium()
rmSync(report, { recursive: true, force: true })
mkdirSync(report, { recursive: true })

let passed = 0
let failed = 0
const count = (good, bad) => {
  passed += good
  failed += bad
}

for (const check of ['format:check', 'types', 'lint']) {
  say(`\n${check}`)
  if ((await npm(['run', '--silent', check])).code !== 0) count(0, 1)
}

// With CI set, a snapshot that differs is a failure; `npm test -- -u` is the wish to write it.
const strict = wishes.includes('-u') ? {} : { CI: process.env['CI'] || '1' }
say('\nunit')
const unit = await runNode(
  at('node_modules/vitest/vitest.mjs'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}/unit.json`, ...wishes],
  { env: strict },
)
tally('unit', unit.code, ({ numPassedTests, numFailedTests, testResults }) => [
  numPassedTests,
  // A file that cannot be loaded has failed without a test of its own.
  numFailedTests + testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0).length,
])

say('\nend to end')
if (!chromium) {
  say('There is no Chromium, and none could be installed. The end-to-end specs did not run.')
  count(0, 1)
} else if (!(await ensureBuilt())) {
  count(0, 1)
} else {
  const endToEnd = await runNode(
    at('node_modules/@playwright/test/cli.js'),
    ['test', '-c', 'tests/end-to-end/playwright.config.ts', '--reporter=list,json'],
    { env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: `${report}/end-to-end.json` } },
  )
  tally('end-to-end', endToEnd.code, ({ stats }) => [stats.expected + stats.flaky, stats.unexpected])
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

/** Adds what a runner has written down; a runner that ended badly without a failed test counts as one. */
function tally(name, code, read) {
  try {
    const [good, bad] = read(JSON.parse(readFileSync(`${report}/${name}.json`, 'utf8')))
    count(good, bad || (code === 0 ? 0 : 1))
  } catch {
    count(0, 1)
  }
}
