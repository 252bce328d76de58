/**
 * Stands in for the package `electron`, so that the built main process and preload run unchanged in plain Node,
 * their window being a page of Chromium. It has what the shell uses, typed against Electron's own declarations,
 * and nothing else: whatever the shell begins to use must be added here first.
 *
 * Not covered, and so not tested through it: Electron's own sandbox and Chromium, world isolation of the preload
 * (imitated by a closure), the look of menus and dialogs, accelerators, and packaging.
 */
import type * as Electron from 'electron'
import { control, type Control } from './control'
import { StandInWindow } from './window'

const ready = new Promise<void>(resolve => setImmediate(resolve))

export const app = {
  name: 'Evenkeel',
  isPackaged: true,
  commandLine: {
    appendSwitch: (name: string, value?: string) => void control().switches.push(value ? `${name}=${value}` : name),
  } satisfies Pick<Electron.CommandLine, 'appendSwitch'>,
  ...({
    getVersion: () => control().version,
    // As in Electron, never before the main module has run to its end.
    whenReady: () => ready.then(() => new Promise(resolve => setImmediate(resolve))),
    requestSingleInstanceLock: () => true,
    enableSandbox: () => void control().sandboxed.push('app'),
    quit: () => control().end(),
  } satisfies Pick<Electron.App, 'getVersion' | 'whenReady' | 'requestSingleInstanceLock' | 'enableSandbox' | 'quit'>),
  on: (name: string, listener: (...args: unknown[]) => void) => void control().appEvents.on(name, listener),
}

export const BrowserWindow = StandInWindow

export const ipcMain = {
  handle(name, listener) {
    const { calls } = control()
    if (calls.has(name)) throw new Error(`Attempted to register a second handler for '${name}'`)
    calls.set(name, listener)
  },
} satisfies Pick<Electron.IpcMain, 'handle'>

export const protocol = {
  registerSchemesAsPrivileged: list =>
    control().schemes.push(
      ...list.map(({ scheme, privileges }) => `${scheme}: ${Object.keys(privileges ?? {}).join(' ')}`),
    ),
  handle: (scheme, handler) => void control().protocols.set(scheme, handler),
} satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>

export const session = {
  defaultSession: {
    webRequest: {
      onBeforeRequest: (listener: NonNullable<Control['guard']>) => void (control().guard = listener),
    },
    ...({
      setPermissionRequestHandler: () => {},
      setPermissionCheckHandler: handler => void (control().permissionCheck = handler),
      setDevicePermissionHandler: () => {},
    } satisfies Pick<
      Electron.Session,
      'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
    >),
  },
}

export const dialog = {
  showSaveDialog: (...args: unknown[]): Promise<Electron.SaveDialogReturnValue> => {
    const { defaultPath } = args.at(-1) as Electron.SaveDialogOptions
    control().questions.push(`Save ${defaultPath}`)
    const filePath = control().answers.save.shift()
    return Promise.resolve({ canceled: filePath === undefined, filePath: filePath ?? '' })
  },
  showMessageBox: (...args: unknown[]): Promise<Electron.MessageBoxReturnValue> => {
    const { message, cancelId } = args.at(-1) as Electron.MessageBoxOptions
    control().questions.push(message)
    return Promise.resolve({ response: control().answers.message.shift() ?? cancelId ?? 0, checkboxChecked: false })
  },
} satisfies Pick<Electron.Dialog, 'showSaveDialog' | 'showMessageBox'>

export const shell = {
  openExternal: url => Promise.resolve(void control().opened.push(url)),
} satisfies Pick<Electron.Shell, 'openExternal'>

export const Menu = {
  buildFromTemplate: (template: readonly Electron.MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (menu: readonly Electron.MenuItemConstructorOptions[]) => void (control().menu = menu),
}

export const nativeTheme = { shouldUseDarkColors: false } satisfies Pick<Electron.NativeTheme, 'shouldUseDarkColors'>
