import { ipcMain } from 'electron'
import * as v from 'valibot'
import { desktopCalls, type DesktopHandlers } from '../shared/ipc/contract'
import { isOurs } from './guards'

/** Registers every handler behind the same two checks: who asks, and whether the arguments are what the contract says. */
export function registerIpc(handlers: DesktopHandlers): void {
  for (const name of Object.keys(desktopCalls) as (keyof DesktopHandlers)[]) {
    const schema: v.GenericSchema<unknown, readonly unknown[]> = desktopCalls[name].args
    const handler: (...args: never[]) => Promise<unknown> = handlers[name]
    ipcMain.handle(name, (event, ...args: unknown[]) => {
      if (!event.senderFrame || event.senderFrame.parent || !isOurs(event.senderFrame.url)) {
        throw new Error(`${name} was refused: the page that asked is not Evenkeel's.`)
      }
      const checked = v.safeParse(schema, args)
      if (!checked.success) throw new Error(`${name} was refused: its arguments are not in order.`)
      return handler(...(checked.output as never[]))
    })
  }
}
