import { droppedFiles, pickFiles } from './pick-files'
import type { Platform } from './platform'
import { webPage } from './web-page'

/** How long a download may take to begin before its bytes are let go, in milliseconds. */
const downloadPatience = 60_000

/** The machine as seen from a page in a browser, served on loopback. */
export function browserPlatform(): Platform {
  // A browser may clear what is not persistent when the disk runs full.
  void navigator.storage?.persist?.()
  return {
    kind: 'browser',
    openFiles: () => pickFiles('files'),
    openFolder: () => pickFiles('folder'),
    filesFromDrop: droppedFiles,
    saveFile(suggestedName, content) {
      const url = URL.createObjectURL(new Blob([content]))
      Object.assign(document.createElement('a'), { href: url, download: suggestedName }).click()
      setTimeout(() => URL.revokeObjectURL(url), downloadPatience)
      return Promise.resolve('saved')
    },
    copyText: text => navigator.clipboard.writeText(text),
    openPage(address) {
      const url = webPage(address)
      if (url) window.open(url, '_blank', 'noopener,noreferrer')
      return Promise.resolve(url ? 'opened' : 'refused')
    },
    onMenu: () => () => {},
    onClosing(save) {
      const onHide = () => {
        if (document.visibilityState === 'hidden') void save()
      }
      document.addEventListener('visibilitychange', onHide)
      return () => document.removeEventListener('visibilitychange', onHide)
    },
    speak: () => {},
    async appInfo() {
      const { headers } = await fetch('./', { method: 'HEAD' })
      return { version: headers.get('evenkeel-version') ?? 'in development', runtime: 'Browser' }
    },
  }
}
