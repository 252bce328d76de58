// `npm run eval`: the headless commands over labelled cases, every figure with its misses. It fails where a figure falls
// under the level kept in tests/evaluation/levels.json. Without a folder it takes the cases kept there;
// `npm run eval -- FOLDER` takes reviews.jsonl, replies.jsonl and drafts.jsonl of another, `--record` raises the levels.
import { ensureCli } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { at, needNode, run } from './project.mjs'

needNode()
await ensureInstalled()
if (await ensureCli()) {
  const words = ['--import', 'tsx', 'tests/evaluation/main.ts', at('scripts/cli.mjs'), ...process.argv.slice(2)]
  process.exitCode = (await run(process.execPath, words)).code
} else {
  process.exitCode = 2
}
