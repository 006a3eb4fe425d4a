import { BookOpen } from 'lucide-react'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { menuTemplate } from '../../../../src/main/menu-template.ts'
import { byChord } from '../../../../src/renderer/commands/bound-keys.ts'
import { sheetOf } from '../../../../src/renderer/commands/sheet.ts'
import { PlaceList } from '../../../../src/renderer/frame/PlaceList.tsx'
import { paletteOf } from '../../../../src/renderer/views/palette/commands.ts'
import { type NamedCommand, namedCommands } from '../../../../src/shared/commands/named.ts'
import { placeCommands } from '../../../../src/shared/commands/places.ts'
import { places } from '../../../../src/shared/places.ts'
import { defaultSettings } from '../../../../src/shared/settings.ts'

const desk = { name: 'desk', key: 'Ctrl+Shift+9' } as const
const goToDesk = placeCommands([desk]).map((entry) => ({
  ...entry,
  label: 'Desk',
  palette: { ...entry.palette, label: 'Go to Desk', also: 'table bench' },
}))
const polish = {
  id: 'desk:polish',
  label: 'Polish the desk',
  keys: ['X'],
  groups: ['Reading'],
  menu: { in: 'Edit', section: 3, label: 'Polish' },
  palette: { also: 'shine wax' },
  by: 'view',
} as const satisfies NamedCommand
const withMore: readonly NamedCommand[] = [...namedCommands(), ...goToDesk, polish]

test('a place and a command that are added are found by key, in the sheet, the palette, the menus and the rail', () => {
  const chords = byChord(withMore)
  expect(chords.get('Ctrl+Shift+9')?.map(({ id }) => id)).toEqual(['place:desk'])
  expect(chords.get('X')?.map(({ id }) => id)).toEqual(['desk:polish'])

  const lines = (name: string) => sheetOf(withMore).find(({ group }) => group === name)?.lines ?? []
  expect(lines('Anywhere')).toContainEqual({ id: 'place:desk', label: 'Desk', keys: ['Ctrl+Shift+9'] })
  expect(lines('Reading')).toContainEqual({ id: 'desk:polish', label: 'Polish the desk', keys: ['X'] })

  const offered = paletteOf(withMore).slice(-2)
  expect(offered).toEqual([
    { command: 'place:desk', label: 'Go to Desk', also: 'table bench', first: false, key: 'Ctrl Shift 9' },
    { command: 'desk:polish', label: 'Polish the desk', also: 'shine wax', first: false, key: 'X' },
  ])

  const sent: string[] = []
  const menus = menuTemplate({
    commands: withMore,
    settings: defaultSettings,
    send: (command) => void sent.push(command),
    showLog: () => undefined,
    showReleases: null,
    isMac: false,
  })
  for (const label of ['Desk', 'Polish']) {
    const item = menus
      .flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
      .find((each) => each.label === label)
    const click = item?.click as unknown as (() => void) | undefined
    click?.()
  }
  expect(sent).toEqual(['place:desk', 'desk:polish'])

  const list = [...places, desk].map(({ name }) => ({ name, label: name === 'desk' ? 'Desk' : name }))
  const views = Object.fromEntries(list.map(({ name }) => [name, { icon: BookOpen }]))
  const props = { list, views, current: 'desk', onGo: () => undefined }
  const rail = renderToStaticMarkup(createElement(PlaceList<string>, props))
  expect(rail).toContain('aria-label="Desk" title="Desk" aria-current="page"')
  expect(rail.match(/<button/g)).toHaveLength(list.length)
})
