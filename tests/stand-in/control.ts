import { EventEmitter } from 'node:events'
import type { BrowserContext } from '@playwright/test'
import type { IpcMainInvokeEvent, MenuItemConstructorOptions, OnBeforeRequestListenerDetails, Session } from 'electron'
import type { StandInWindow } from './window'

type Guard = (
  details: Pick<OnBeforeRequestListenerDetails, 'url'>,
  decide: (answer: { cancel?: boolean }) => void,
) => void

/** The world around one run of the built main process: what it was given, what it registered, what it did. */
export type Control = {
  readonly context: BrowserContext
  readonly version: string
  /** Answers of the owner to the next dialogs, first one first; without one a dialog is cancelled. */
  readonly answers: { readonly save: string[]; readonly message: number[] }

  readonly appEvents: EventEmitter
  readonly calls: Map<string, (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown>
  readonly protocols: Map<string, (request: Request) => Response | Promise<Response>>
  guard: Guard | undefined
  permissionCheck: Parameters<Session['setPermissionCheckHandler']>[0] | undefined
  menu: readonly MenuItemConstructorOptions[]
  window: StandInWindow | undefined

  /** What the app asked of the system. */
  readonly opened: string[]
  readonly questions: string[]
  readonly switches: string[]
  readonly schemes: string[]
  readonly sandboxed: string[]
  /** Requests that would have left the app. */
  readonly leaks: string[]
  /** Resolved when the app has quit. */
  readonly ended: Promise<void>
  readonly end: () => void
}

let current: Control | undefined

/** The run that is under way. There is one at a time, as there is one module `electron`. */
export function control(): Control {
  if (!current) throw new Error('The stand-in was not given a world to run in.')
  return current
}

/** Begins a run: everything that an earlier one registered is forgotten. */
export function takeControl(context: BrowserContext, version: string): Control {
  let end = () => {}
  const ended = new Promise<void>(resolve => (end = resolve))
  current = {
    context,
    version,
    answers: { save: [], message: [] },
    appEvents: new EventEmitter(),
    calls: new Map(),
    protocols: new Map(),
    guard: undefined,
    permissionCheck: undefined,
    menu: [],
    window: undefined,
    opened: [],
    questions: [],
    switches: [],
    schemes: [],
    sandboxed: [],
    leaks: [],
    ended,
    end,
  }
  return current
}
