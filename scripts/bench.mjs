// `npm run bench [-- import assessment check window]`: how fast import and assessment are, beside what others need for less work on the same texts, and how
// fast the window is with a hundred thousand reviews.
import { ensureBuilt } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { at, needNode, runNode } from './project.mjs'

needNode()
await ensureInstalled()
if (!(await ensureBuilt())) process.exit(1)
const chromium = await findChromium()
// Ours is measured as it ships: in one file, without the names that a loader puts beside every function.
const { build } = await import('esbuild')
await build({
  entryPoints: [at('bench/main.ts')],
  outfile: at('out/bench/main.js'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
})
const { code } = await runNode(at('out/bench/main.js'), process.argv.slice(2), {
  env: chromium ? { CHROMIUM_PATH: chromium } : {},
})
process.exitCode = code
