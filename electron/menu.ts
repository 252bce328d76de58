import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../shared/ipc/contract'

/** The menu bar: the system's usual items, and ours, which only name a command. */
export function installMenu(choose: (command: MenuCommand) => void): void {
  const item = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: command,
    label,
    ...(accelerator ? { accelerator } : {}),
    click: () => choose(command),
  })
  const mac = process.platform === 'darwin'
  const settings = item('Settings', 'settings', 'CmdOrCtrl+,')
  const template: MenuItemConstructorOptions[] = [
    ...(mac
      ? [
          {
            label: app.name,
            submenu: [
              { role: 'about' },
              { type: 'separator' },
              settings,
              { type: 'separator' },
              { role: 'hide' },
              { role: 'quit' },
            ],
          } satisfies MenuItemConstructorOptions,
        ]
      : []),
    {
      label: '&File',
      submenu: [
        item('Import files…', 'import', 'CmdOrCtrl+O'),
        item('Import a folder…', 'import-folder'),
        { type: 'separator' },
        item('Save a backup…', 'backup'),
        item('Restore a backup…', 'restore'),
        { type: 'separator' },
        item('Print…', 'print', 'CmdOrCtrl+P'),
        ...(mac ? [] : ([{ type: 'separator' }, settings, { role: 'quit' }] satisfies MenuItemConstructorOptions[])),
      ],
    },
    { role: 'editMenu' },
    {
      label: '&Go',
      submenu: [
        item('Inbox', 'inbox', 'CmdOrCtrl+1'),
        item('Patterns', 'patterns', 'CmdOrCtrl+2'),
        item('Follow-ups', 'follow-ups', 'CmdOrCtrl+3'),
        item('Playbook', 'playbook', 'CmdOrCtrl+4'),
        { type: 'separator' },
        item('Search reviews', 'search', 'CmdOrCtrl+F'),
        item('Find or do anything', 'palette', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : ([{ role: 'toggleDevTools' }] satisfies MenuItemConstructorOptions[])),
      ],
    },
    { role: 'windowMenu' },
    { role: 'help', submenu: [item('All keys', 'keys')] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
