import { expect, test, vi } from 'vitest'
import type { MenuItemConstructorOptions } from 'electron'
import { es } from '../../renderer/messages/es'
import { installMenu } from '../../electron/menu'

const built = vi.hoisted(() => ({ template: [] as MenuItemConstructorOptions[] }))
vi.mock('electron', () => ({
  app: { name: 'Evenkeel', isPackaged: true },
  Menu: {
    buildFromTemplate: (template: MenuItemConstructorOptions[]) => (built.template = template),
    setApplicationMenu: () => undefined,
  },
}))

const itemsIn = (items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
  items.flatMap(item => [item, ...(Array.isArray(item.submenu) ? itemsIn(item.submenu) : [])])

test('every item of the menu bar speaks the language that it is given, and names its command', () => {
  const chosen: string[] = []
  installMenu(es.shell.menu, command => chosen.push(command))
  const items = itemsIn(built.template).filter(({ type }) => type !== 'separator')
  expect(items.length).toBeGreaterThan(25)
  const texts: readonly (string | undefined)[] = ['Evenkeel', ...Object.values(es.shell.menu)]
  expect(items.filter(({ label }) => !texts.includes(label))).toEqual([])
  const ours = items.filter(({ id }) => id !== undefined)
  for (const { click } of ours) click?.(undefined as never, undefined, undefined as never)
  expect(chosen).toEqual(ours.map(({ id }) => id))
  expect(chosen).toContain('follow-ups')
})
