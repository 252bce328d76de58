// `npm run bench`: how fast import and assessment are, beside what others need for less work on the same texts, and how
// fast the window is with a hundred thousand reviews.
import { ensureBuilt } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { needNode, run } from './project.mjs'

needNode()
await ensureInstalled()
if (!(await ensureBuilt())) process.exit(1)
const chromium = await findChromium()
const { code } = await run(process.execPath, ['--import', 'tsx', 'bench/main.ts'], {
  env: chromium ? { CHROMIUM_PATH: chromium } : {},
})
process.exitCode = code
