// `npm start`: whatever is missing, then the desktop window, else the same app in a browser on this machine.
// `npm start -- --browser` takes the browser at once, `--no-open` only prints the address.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { ensureBuilt } from './build.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { ensureInstalled } from './install.mjs'
import { at, needNode, say } from './project.mjs'
import { open, runningAt, serveBuilt, standardPort } from './serve.mjs'

/** A window that goes again this soon, with an error, never was one. In milliseconds. */
const startPatience = 15_000

const wishes = process.argv.slice(2)
needNode()
await ensureInstalled()
const { program, why } = wishes.includes('--browser') ? { why: 'you asked for it' } : await electronRuntime()
if (program) {
  await needBuilt()
  remember('desktop')
  say('Evenkeel opens in its own window.')
  const trouble = await desktop(program)
  if (trouble) await browser(trouble)
} else {
  await browser(why)
}

async function needBuilt() {
  if (await ensureBuilt()) return
  say('Evenkeel could not be built. The reason stands above.')
  process.exit(1)
}

/** Runs the window to its end; answers with the reason where it could not open. */
function desktop(path) {
  const began = Date.now()
  return new Promise(resolve => {
    const child = spawn(path, [at('.')], { stdio: ['ignore', 'ignore', 'pipe'] })
    let words = ''
    child.stderr.on('data', data => (words = (words + data).slice(-2_000)))
    child.on('error', error => resolve(`Electron could not be started (${error.message})`))
    child.on('close', code => {
      if (code === 0 || Date.now() - began > startPatience) return resolve(undefined)
      say(words.trim())
      resolve(`Electron ended at once (code ${code}); its own words stand above`)
    })
  })
}

async function browser(reason) {
  const port = standardPort()
  const address = `http://127.0.0.1:${port}/`
  say(`Evenkeel runs in the browser, because ${reason}. It does the same work there, and nothing leaves this machine.`)
  const running = await runningAt(address)
  if (running !== 'other') remember('browser', address)
  if (running === 'evenkeel') {
    say('It is running already.')
    return present(address)
  }
  if (running === 'other') {
    say(`Another program is using port ${port}. Close it and start again.`)
    say(
      'EVENKEEL_PORT=4874 npm start takes another port. What you have in Evenkeel belongs to the port: each one has its own reviews.',
    )
    process.exit(1)
  }
  await needBuilt()
  await serveBuilt(port)
  present(address)
  say('Leave this open while you work. Ctrl+C ends it.')
}

function present(address) {
  const opened = !wishes.includes('--no-open') && open(address)
  say(opened ? `Evenkeel is open at ${address}` : `Open this address in a browser: ${address}`)
}

/** The window and the browser keep their reviews apart, so a change from one to the other is told. */
function remember(mode, address = '') {
  // A port of one's own is a place of its own, and none to come back to by accident.
  if (process.env['EVENKEEL_PORT']) return
  const file = at('.cache', 'last-start')
  let last
  try {
    last = readFileSync(file, 'utf8').split(' ')
  } catch {
    last = []
  }
  if (last[0] && last[0] !== mode) {
    const before = last[0] === 'desktop' ? 'in its own window' : `in the browser at ${last[1]} (npm start -- --browser)`
    say(`Last time Evenkeel ran ${before}. Reviews imported there are still there; a backup brings them here.`)
  }
  mkdirSync(at('.cache'), { recursive: true })
  writeFileSync(file, `${mode} ${address}`.trim())
}
