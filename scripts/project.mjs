// What every script needs: where the project is, a way to speak, and a way to run something.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const at = (...parts) => join(root, ...parts)
export const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8'))

/** Messages go to standard error, so that standard output stays what was asked for. */
export const say = message => process.stderr.write(`${message}\n`)

/** Leaves with a sentence where the Node.js that runs is too old. */
export function needNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  say(`Evenkeel needs Node.js 20.19 or newer. This is ${process.versions.node}.`)
  process.exit(2)
}

/**
 * Runs a program to its end. `quiet` keeps its words back and hands them over with the exit code;
 * otherwise they go where ours go (`output: 'stderr'` sends all of them to standard error).
 * After `timeout` milliseconds it is ended, and the code is 124.
 */
export function run(command, args, { quiet = false, output = 'inherit', env = {}, timeout } = {}) {
  const sink = quiet ? 'pipe' : output === 'stderr' ? 2 : 'inherit'
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', sink, quiet ? 'pipe' : output === 'stderr' ? 2 : 'inherit'],
    })
    let words = ''
    let late = false
    const timer = timeout && setTimeout(() => child.kill(((late = true), 'SIGTERM')), timeout)
    child.stdout?.on('data', data => (words += data))
    child.stderr?.on('data', data => (words += data))
    const finish = (code, more = '') => {
      clearTimeout(timer)
      resolve({ code: late ? 124 : (code ?? 1), words: words + more })
    }
    child.on('error', error => finish(127, error.message))
    child.on('close', finish)
  })
}

/** Runs a JavaScript file with the Node.js that runs us. */
export const runNode = (file, args = [], options) => run(process.execPath, [file, ...args], options)

/** Runs npm; the one that started us, where npm did. */
export function npm(args, options) {
  const self = process.env['npm_execpath']
  if (self?.endsWith('.js')) return runNode(self, args, options)
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
    : run('npm', args, options)
}
