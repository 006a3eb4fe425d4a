import type { MenuItemConstructorOptions } from 'electron'
import { expect, test } from 'vitest'
import { menuTemplate } from '../../../src/main/menu-template.ts'
import { namedCommands } from '../../../src/shared/commands/named.ts'
import { defaultSettings } from '../../../src/shared/settings.ts'
import { menus } from './menu-template.expected.ts'

const sent: string[] = []
const parts = {
  commands: namedCommands(),
  settings: defaultSettings,
  send: (command: string) => void sent.push(command),
  showLog: () => void sent.push('the log'),
  showReleases: null,
  isMac: false,
}

function described(item: MenuItemConstructorOptions): string {
  if (item.type === 'separator') return '-'
  if (item.role !== undefined) return `role ${item.role}`
  sent.length = 0
  ;(item.click as () => void)()
  const does = sent[0] === 'the log' ? null : sent[0]
  return [item.label, item.accelerator, does, item.type, item.checked]
    .filter((each) => each != null)
    .join(' | ')
}

test('the menus have what the table says, in its order', () => {
  const made = menuTemplate(parts).map(({ label, submenu }) => [
    label,
    (submenu as MenuItemConstructorOptions[]).map(described),
  ])
  expect(made).toEqual(menus)
})

test('what is on is ticked', () => {
  const settings = { ...defaultSettings, theme: 'night', singleKeys: false } as const
  const items = menuTemplate({ ...parts, settings }).flatMap(
    ({ submenu }) => submenu as MenuItemConstructorOptions[],
  )
  expect(items.filter(({ checked }) => checked === true).map(({ label }) => label)).toEqual(['Night'])
})

test('new versions are looked for where it is known where they are, and only when it is asked for', () => {
  const labelled = (showReleases: (() => void) | null) =>
    menuTemplate({ ...parts, showReleases })
      .flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[])
      .filter(({ label }) => label === 'Look for a new version in the browser')
  expect(labelled(null)).toEqual([])
  sent.length = 0
  const items = labelled(() => void sent.push('the page'))
  expect(sent).toEqual([])
  for (const { click } of items) (click as () => void)()
  expect(sent).toEqual(['the page'])
})

test('on macOS the menu of the app comes first', () => {
  expect(menuTemplate({ ...parts, isMac: true })[0]).toEqual({ role: 'appMenu' })
})

test('on macOS no item takes a single sign from what is typed', () => {
  const accelerators = (isMac: boolean) =>
    menuTemplate({ ...parts, isMac })
      .flatMap(({ submenu }) => (submenu ?? []) as MenuItemConstructorOptions[])
      .flatMap(({ accelerator }) => accelerator ?? [])
  expect(accelerators(false)).toEqual(expect.arrayContaining(['P', '.', '?']))
  expect(accelerators(true)).toEqual(accelerators(false).filter((each) => String(each).length > 1))
})

test('only on macOS the file menu has what was opened last', () => {
  const first = (isMac: boolean) => {
    const file = menuTemplate({ ...parts, isMac }).find(({ label }) => label === '&File')
    return (file?.submenu as MenuItemConstructorOptions[] | undefined)?.[0]
  }
  expect(first(true)).toMatchObject({
    role: 'recentDocuments',
    label: 'Open Recent',
    submenu: [{ role: 'clearRecentDocuments', label: 'Clear Menu' }],
  })
  expect(first(false)?.role).toBeUndefined()
})
