// A worker: tells what recheck says of the regular expressions that it is given. Its own engine needs no other program.
import { parentPort, workerData } from 'node:worker_threads'

process.env['RECHECK_BACKEND'] = 'pure'
const { checkSync } = await import('recheck')
const timeout = 8_000
parentPort?.postMessage(
  workerData.map(({ at, source, flags }) => {
    const { status, complexity } = checkSync(source, flags, { timeout })
    return { at, source, status, growth: complexity?.summary ?? '' }
  }),
)
