import type { DesktopApi } from '../../shared/ipc/contract'
import { browserPlatform } from './browser'
import { desktopPlatform } from './desktop'
import type { Platform } from './platform'

declare global {
  interface Window {
    readonly desktop?: DesktopApi
  }
}

/** The machine that the app runs on. Nothing else asks which one it is. */
export const platform: Platform = window.desktop ? desktopPlatform(window.desktop) : browserPlatform()
