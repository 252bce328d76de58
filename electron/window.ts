import { join } from 'node:path'
import { BrowserWindow, nativeTheme } from 'electron'
import type { DesktopEvent, PayloadOf } from '../shared/ipc/contract'
import { appOrigin } from './app-protocol'
import { developmentOrigin } from './guards'

/** The longest that a closing window waits for what is being written, in milliseconds. */
const closingPatience = 2_000

/** The one window, and what the rest of the shell may do with it. */
export type MainWindow = {
  send<Name extends DesktopEvent>(name: Name, payload: PayloadOf<Name>): void
  /** Brings the window to the front. */
  show(): void
  /** Closes for good, after the page has stored what was being written. */
  finishClosing(): void
}

/** Opens the window. Its page is sandboxed and cannot leave the app. */
export function openWindow(): MainWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    title: 'Evenkeel',
    // The colour of the desk, so that the first frame does not flash.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#15191a' : '#f3f2ef',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Elsewhere than on a Mac, Chromium would download its dictionaries.
      spellcheck: process.platform === 'darwin',
    },
  })
  window.once('ready-to-show', () => window.show())

  const main: MainWindow = {
    send: (name, payload) => window.webContents.send(name, payload),
    show() {
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
    finishClosing: () => window.destroy(),
  }

  window.on('close', event => {
    event.preventDefault()
    main.send('closing', undefined)
    const patience = setTimeout(() => window.destroy(), closingPatience)
    window.once('closed', () => clearTimeout(patience))
  })

  void window.loadURL(`${developmentOrigin ?? appOrigin}/index.html`)
  return main
}
