import { register } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Page } from '@playwright/test'
import { takeControl, type Control } from './control'

/** Runs in Node's module loader: whoever imports `electron` gets the stand-in. */
const hooks = `
  export const resolve = (specifier, context, next) =>
    specifier === 'electron'
      ? { url: ${JSON.stringify(new URL('./electron.ts', pathToFileURL(import.meta.filename)).href)}, shortCircuit: true }
      : next(specifier, context)`
let runs = 0

/** Runs the built main process against the stand-in, until its window shows the page. */
export async function start(context: BrowserContext, version: string): Promise<Control & { readonly page: Page }> {
  if (runs === 0) register(`data:text/javascript,${encodeURIComponent(hooks)}`)
  const control = takeControl(context, version)
  // A module runs once; another query makes it another module.
  runs += 1
  await import(`${pathToFileURL(resolve('out/main/index.js')).href}?run=${runs}`)
  const page = await shownPage(control)
  return Object.assign(control, { page })
}

async function shownPage(control: Control): Promise<Page> {
  for (let wait = 0; wait < 1_000; wait += 1) {
    if (control.window?.visible && control.window.page) return control.window.page
    await new Promise(next => setTimeout(next, 20))
  }
  throw new Error('The main process did not show its window.')
}
