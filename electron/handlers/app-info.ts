import { app } from 'electron'
import type { DesktopHandlers } from '../../shared/ipc/contract'

/** Which Evenkeel this is, and what it runs on. */
export const appInfo = {
  appInfo: () =>
    Promise.resolve({
      version: app.getVersion(),
      runtime: `Electron ${process.versions['electron'] ?? ''}, ${process.platform}`,
    }),
} satisfies Pick<DesktopHandlers, 'appInfo'>
