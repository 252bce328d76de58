import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { desktopCalls, desktopEvents, type DesktopApi } from '../shared/ipc/contract'

const calls = Object.fromEntries(
  Object.keys(desktopCalls).map(name => [
    name,
    (...args: unknown[]): Promise<unknown> => ipcRenderer.invoke(name, ...args),
  ]),
)

const on: DesktopApi['on'] = (name, listener) => {
  if (!Object.hasOwn(desktopEvents, name)) throw new Error('There is no such event.')
  const forward = (_event: IpcRendererEvent, payload: Parameters<typeof listener>[0]) => listener(payload)
  ipcRenderer.on(name, forward)
  return () => {
    ipcRenderer.off(name, forward)
  }
}

contextBridge.exposeInMainWorld('desktop', { ...calls, on })
