import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../shared/ipc/contract'
import type { ShellTexts } from '../shared/ipc/shell-texts'

/** The menu bar in one language: the system's usual items, and ours, which only name a command. */
export function installMenu(texts: ShellTexts['menu'], choose: (command: MenuCommand) => void): void {
  const item = (command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: command,
    label: texts[command],
    ...(accelerator ? { accelerator } : {}),
    click: () => choose(command),
  })
  const usual = (role: UsualRole): MenuItemConstructorOptions => ({ role, label: texts[role] })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  const mac = process.platform === 'darwin'
  const settings = item('settings', 'CmdOrCtrl+,')
  const template: MenuItemConstructorOptions[] = [
    ...(mac
      ? [{ label: app.name, submenu: [usual('about'), line, settings, line, usual('hide'), usual('quit')] }]
      : []),
    {
      label: texts.file,
      submenu: [
        item('import', 'CmdOrCtrl+O'),
        item('import-folder'),
        line,
        item('backup'),
        item('restore'),
        line,
        item('print', 'CmdOrCtrl+P'),
        ...(mac ? [] : [line, settings, usual('quit')]),
      ],
    },
    {
      label: texts.edit,
      submenu: [
        usual('undo'),
        usual('redo'),
        line,
        usual('cut'),
        usual('copy'),
        usual('paste'),
        line,
        usual('selectAll'),
      ],
    },
    {
      label: texts.go,
      submenu: [
        item('inbox', 'CmdOrCtrl+1'),
        item('patterns', 'CmdOrCtrl+2'),
        item('follow-ups', 'CmdOrCtrl+3'),
        item('playbook', 'CmdOrCtrl+4'),
        line,
        item('search', 'CmdOrCtrl+F'),
        item('palette', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: texts.view,
      submenu: [
        usual('resetZoom'),
        usual('zoomIn'),
        usual('zoomOut'),
        line,
        usual('togglefullscreen'),
        ...(app.isPackaged ? [] : ([{ role: 'toggleDevTools' }] satisfies MenuItemConstructorOptions[])),
      ],
    },
    { role: 'window', label: texts.window, submenu: [usual('minimize'), usual('close')] },
    { role: 'help', label: texts.help, submenu: [item('keys')] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

/** Items that the system acts on. */
type UsualRole = Extract<NonNullable<MenuItemConstructorOptions['role']>, keyof ShellTexts['menu']>
