// `npm run --silent cli -- COMMAND`: the headless commands. Standard output belongs to their answer alone.
import { pathToFileURL } from 'node:url'
import { ensureCli } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { at, needNode } from './project.mjs'

needNode()
await ensureInstalled()
if (await ensureCli()) {
  const { main } = await import(pathToFileURL(at('out/cli/cli.js')).href)
  process.exitCode = await main(process.argv.slice(2), process)
} else {
  process.exitCode = 2
}
