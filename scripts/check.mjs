// `npm run check`: what must hold before a change is shared. Needs no browser.
import { ensureInstalled } from './install.mjs'
import { needNode, npm, say } from './project.mjs'

needNode()
await ensureInstalled()
const failed = []
for (const step of ['format:check', 'types', 'lint', 'unit', 'build', 'build:web']) {
  say(`\n${step}`)
  // With CI set, Vitest never writes a snapshot.
  const { code } = await npm(['run', '--silent', step], { env: { CI: '1' } })
  if (code !== 0) failed.push(step)
}
say(failed.length === 0 ? '\nAll checks hold.' : `\nNot in order: ${failed.join(', ')}.`)
process.exitCode = failed.length === 0 ? 0 : 1
