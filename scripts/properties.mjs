// `npm run properties [CASES]`: the properties of importing over 100,000 generated and damaged files, for the night.
import { spawnSync } from 'node:child_process'
import { ensureInstalled } from './install.mjs'
import { at, say } from './project.mjs'

await ensureInstalled()
const cases = Number(process.argv[2] ?? 100_000)
say(`Trying ${cases.toLocaleString('en-US')} files.`)
const files = ['tests/shared/importers/properties.test.ts', 'tests/renderer/workers/undo-properties.test.ts']
const { status } = spawnSync(
  process.execPath,
  [at('node_modules/vitest/vitest.mjs'), 'run', '--testTimeout=0', ...files],
  { cwd: at('.'), stdio: 'inherit', env: { ...process.env, IMPORT_RUNS: String(cases) } },
)
process.exit(status ?? 1)
