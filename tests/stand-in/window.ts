import { EventEmitter } from 'node:events'
import { readFile } from 'node:fs/promises'
import type { Frame, Page, Request as PageRequest, Route } from '@playwright/test'
import type * as Electron from 'electron'
import { control } from './control'
import { eventName, invokeBinding, preloadWorld } from './preload-world'

/** A secure origin that no network knows. It stands for `app://bundle`, which a page of Chromium cannot have. */
const origin = 'https://bundle.invalid'
const inApp = (url: string) => url.replace(origin, 'app://bundle')
const inPage = (url: string) => url.replace(/^app:\/\/bundle/, origin)

/** An event of Electron that its listener may prevent. */
const preventable = () => {
  const event = { defaultPrevented: false, preventDefault: () => void (event.defaultPrevented = true) }
  return event
}

type Typed = Pick<Electron.WebContents, 'send' | 'getURL' | 'setWindowOpenHandler'>

class StandInContents extends EventEmitter implements Typed {
  openHandler: Parameters<Typed['setWindowOpenHandler']>[0] | undefined

  constructor(private readonly window: StandInWindow) {
    super()
  }

  send(name: string, ...args: unknown[]): void {
    const detail = [name, ...args.map(arg => arg ?? null)]
    const emit = ([type, carried]: readonly [string, unknown]) =>
      document.dispatchEvent(new CustomEvent(type, { detail: carried }))
    void this.window.page?.evaluate(emit, [eventName, detail] as const).catch(() => {})
  }

  getURL(): string {
    return inApp(this.window.page?.url() ?? '')
  }

  setWindowOpenHandler(handler: Parameters<Typed['setWindowOpenHandler']>[0]): void {
    this.openHandler = handler
  }
}

type TypedWindow = Pick<Electron.BrowserWindow, 'destroy' | 'focus' | 'isMinimized' | 'loadURL' | 'restore' | 'show'>

/** The window of the app: a page of Chromium behind the methods that the shell uses. */
export class StandInWindow extends EventEmitter implements TypedWindow {
  readonly webContents = new StandInContents(this)
  page: Page | undefined
  visible: boolean
  private goingTo: string | undefined

  constructor(readonly options: Electron.BrowserWindowConstructorOptions) {
    super()
    const { nodeIntegration, contextIsolation, sandbox } = options.webPreferences ?? {}
    if (nodeIntegration || contextIsolation === false || sandbox === false) throw new Error('The window is not safe.')
    this.visible = options.show ?? true
    control().window = this
    control().appEvents.emit('web-contents-created', {}, this.webContents)
  }

  static getAllWindows(): StandInWindow[] {
    const { window } = control()
    return window ? [window] : []
  }

  async loadURL(url: string): Promise<void> {
    const { context } = control()
    const page = context.pages()[0] ?? (await context.newPage())
    this.page = page
    await page.setViewportSize({ width: this.options.width ?? 800, height: this.options.height ?? 600 })
    await page.exposeBinding(invokeBinding, ({ frame }, name: string, args: unknown[]) =>
      this.invoke(frame, name, args),
    )
    const preload = this.options.webPreferences?.preload
    if (preload) await page.addInitScript({ content: preloadWorld(await readFile(preload, 'utf8')) })
    await context.route('**/*', route => this.answer(route))
    await context.routeWebSocket(/.*/, socket => {
      control().leaks.push(socket.url())
      void socket.close()
    })
    context.on('page', popup => void this.onPopup(popup))
    page.on('close', () => this.onClosed())
    this.goingTo = inPage(url)
    await page.goto(this.goingTo)
    this.goingTo = undefined
    this.emit('ready-to-show')
  }

  /** As the owner closes it: the app may ask for time. */
  close(): void {
    const event = preventable()
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }

  destroy(): void {
    void this.page?.close()
  }

  show(): void {
    this.visible = true
  }

  focus(): void {}
  restore(): void {}
  isMinimized(): boolean {
    return false
  }

  private onClosed(): void {
    this.emit('closed')
    control().window = undefined
    control().appEvents.emit('window-all-closed')
  }

  private async onPopup(popup: Page): Promise<void> {
    const { action } = this.webContents.openHandler?.({ url: popup.url() } as Electron.HandlerDetails) ?? {
      action: 'allow',
    }
    if (action === 'deny') await popup.close()
    else control().leaks.push(`a new window: ${popup.url()}`)
  }

  private async invoke(frame: Frame, name: string, args: unknown[]): Promise<{ value?: unknown; error?: string }> {
    const failed = (error: unknown) => ({ error: `Error invoking remote method '${name}': ${String(error)}` })
    const handler = control().calls.get(name)
    if (!handler) return failed(`Error: No handler registered for '${name}'`)
    const senderFrame = { url: inApp(frame.url()), parent: frame.parentFrame() }
    try {
      return { value: await handler({ senderFrame } as unknown as Electron.IpcMainInvokeEvent, ...args) }
    } catch (error) {
      return failed(error)
    }
  }

  /** What Electron does with a request: the page's guards, the session's guard, then the protocol. */
  private async answer(route: Route): Promise<void> {
    const { guard, leaks, protocols } = control()
    const request = route.request()
    const url = inApp(request.url())
    // An answer without content leaves the page where it is.
    if (this.isPrevented(request, url)) return route.fulfill({ status: 204 })
    if (!url.startsWith('app://bundle/')) {
      leaks.push(url)
      return route.abort()
    }
    let cancelled = false
    guard?.({ url }, answer => (cancelled = answer.cancel ?? false))
    const serve = protocols.get('app')
    if (cancelled || !serve) return route.abort()
    const { status, headers, body } = await read(await serve(new Request(url, { method: request.method() })))
    await route.fulfill({ status, headers, body })
  }

  /** Whether the page may not go there; in Electron such a navigation never becomes a request. */
  private isPrevented(request: PageRequest, url: string): boolean {
    if (!request.isNavigationRequest()) return false
    if (pageOf(request) !== this.page) {
      return this.webContents.openHandler?.({ url } as Electron.HandlerDetails).action === 'deny'
    }
    if (request.url() === this.goingTo || url === this.webContents.getURL()) return false
    const event = preventable()
    this.webContents.emit(request.frame().parentFrame() ? 'will-frame-navigate' : 'will-navigate', event, url)
    return event.defaultPrevented
  }
}

/** The page that asks; undefined for one that is only being opened. */
function pageOf(request: PageRequest): Page | undefined {
  try {
    return request.frame().page()
  } catch {
    return undefined
  }
}

const read = async (response: Response) => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  body: Buffer.from(await response.arrayBuffer()),
})
