import { app, session } from 'electron'
import { appOrigin } from './app-protocol'

/** The development server's origin; undefined in a built app. */
export const developmentOrigin = app.isPackaged ? undefined : originOf(process.env['ELECTRON_RENDERER_URL'])

/** Whether an address belongs to the app's own page. */
export function isOurs(url: string): boolean {
  const origin = originOf(url)
  return origin === appOrigin || (origin !== undefined && origin === developmentOrigin)
}

// `URL.origin` is "null" for a scheme of one's own, so it is put together here.
function originOf(url: string | undefined): string | undefined {
  if (!url) return undefined
  try {
    const { protocol, host } = new URL(url)
    return `${protocol}//${host}`
  } catch {
    return undefined
  }
}

/** Must run before the app is ready: the browser's own services are switched off, and no name is ever resolved. */
export function silenceChromium(): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
  ]) {
    app.commandLine.appendSwitch(name)
  }
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1')
}

const granted: readonly string[] = ['clipboard-sanitized-write', 'persistent-storage']

/** Refuses every request that leaves the app, every permission but two, and every way out of the page. */
export function guardSession(): void {
  const ours = session.defaultSession
  ours.webRequest.onBeforeRequest(({ url }, decide) => {
    const inside = isOurs(url) || /^(?:blob|data|devtools):/.test(url) || isDevelopmentSocket(url)
    decide({ cancel: !inside })
  })
  ours.setPermissionRequestHandler((contents, permission, decide) => {
    decide(granted.includes(permission) && isOurs(contents.getURL()))
  })
  ours.setPermissionCheckHandler((_contents, permission, origin) => granted.includes(permission) && isOurs(origin))
  ours.setDevicePermissionHandler(() => false)

  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', event => event.preventDefault())
    contents.on('will-navigate', event => event.preventDefault())
    contents.on('will-frame-navigate', event => event.preventDefault())
    contents.on('will-redirect', event => event.preventDefault())
  })
}

const isDevelopmentSocket = (url: string) =>
  developmentOrigin !== undefined && url.startsWith(developmentOrigin.replace(/^http/, 'ws'))
