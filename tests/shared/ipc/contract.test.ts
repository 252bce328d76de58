import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { en } from '../../../renderer/messages/en'
import { es } from '../../../renderer/messages/es'
import { desktopCalls } from '../../../shared/ipc/contract'

const takes = (texts: unknown) => v.safeParse(desktopCalls.speak.args, [texts]).success

describe('what the shell says', () => {
  test.each([
    ['English', en.shell],
    ['Spanish', es.shell],
  ])('is taken in %s', (_, texts) => expect(takes(texts)).toBe(true))

  test('is refused with a text too few, too many or too long', () => {
    const { file, ...menu } = en.shell.menu
    expect(takes({ ...en.shell, menu })).toBe(false)
    expect(takes({ ...en.shell, menu: { ...en.shell.menu, more: file } })).toBe(false)
    expect(takes({ ...en.shell, menu: { ...en.shell.menu, file: 'x'.repeat(201) } })).toBe(false)
  })

  test('asks about a page with its host', () => {
    for (const { shell } of [en, es]) expect(shell.page.ask.split('{site}')).toHaveLength(2)
  })

  test('no two menus open with the same letter', () => {
    for (const { shell } of [en, es]) {
      const { file, edit, go, view, window, help } = shell.menu
      const letters = [file, edit, go, view, window, help].map(text => /&(.)/.exec(text)?.[1]?.toLowerCase())
      expect(new Set(letters).size).toBe(6)
      expect(letters).not.toContain(undefined)
    }
  })
})
