import { app } from 'electron'
import { declareAppProtocol, serveAppProtocol } from './app-protocol'
import { guardSession, silenceChromium } from './guards'
import { appInfo } from './handlers/app-info'
import { files } from './handlers/files'
import { localModel } from './handlers/local-model'
import { registerIpc } from './ipc'
import { installMenu } from './menu'
import { speakAs, spoken } from './speech'
import { openWindow } from './window'

// The order of start-up, and nothing else. What must happen before `ready` is not awaited:
// Electron is not ready before this module has run to its end.
if (app.requestSingleInstanceLock()) {
  silenceChromium()
  declareAppProtocol()
  app.enableSandbox()
  void app.whenReady().then(start)
} else {
  app.quit()
}

function start(): void {
  guardSession()
  serveAppProtocol()
  registerIpc({
    ...files,
    ...appInfo,
    ...localModel,
    speak(texts) {
      speakAs(texts)
      showMenu()
      return Promise.resolve(undefined)
    },
    readyToClose() {
      window.finishClosing()
      return Promise.resolve(undefined)
    },
  })
  const window = openWindow()
  const showMenu = () => installMenu(spoken().menu, command => window.send('menu', command))
  showMenu()
  app.on('second-instance', () => window.show())
  app.on('window-all-closed', () => app.quit())
}
