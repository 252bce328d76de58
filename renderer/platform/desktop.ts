import type { DesktopApi } from '../../shared/ipc/contract'
import { droppedFiles, pickFiles } from './pick-files'
import type { Platform } from './platform'

/** The machine as seen from the desktop window. */
export function desktopPlatform(desktop: DesktopApi): Platform {
  const savers = new Set<() => Promise<void>>()
  desktop.on('closing', () => {
    void Promise.allSettled([...savers].map(save => save())).then(() => desktop.readyToClose())
  })
  return {
    kind: 'desktop',
    openFiles: () => pickFiles('files'),
    openFolder: () => pickFiles('folder'),
    filesFromDrop: droppedFiles,
    saveFile: (suggestedName, content) => desktop.saveFile({ suggestedName, content }),
    copyText: text => navigator.clipboard.writeText(text),
    openPage: url => desktop.openPage(url),
    onMenu: listener => desktop.on('menu', listener),
    onClosing(save) {
      savers.add(save)
      return () => savers.delete(save)
    },
    speak: texts => void desktop.speak(texts),
    appInfo: () => desktop.appInfo(),
    askModel: request => desktop.askModel(request),
  }
}
