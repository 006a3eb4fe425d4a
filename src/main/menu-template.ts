import type { MenuItemConstructorOptions } from 'electron'
import type { MenuName } from '../shared/commands/entry.ts'
import type { NamedCommand } from '../shared/commands/named.ts'
import { messages } from '../shared/messages/messages.ts'
import type { Settings } from '../shared/settings.ts'

type Role = keyof typeof messages.menus.roles
type Roles = readonly Role[]

/** What a menu has beside commands: its sections in order, each by its number or as roles of the platform's. */
const menus: Readonly<Record<MenuName, readonly (number | Roles)[]>> = {
  File: [1, 2, 3, 4, 5, ['quit']],
  Edit: [1, ['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'delete', 'selectAll'], 3, 4],
  View: [1, 2, 3, 4, 5, 6, ['togglefullscreen']],
  Help: [1, 2],
}
const order = ['File', 'Edit', 'View'] as const

export interface MenuParts<C extends string> {
  readonly commands: readonly NamedCommand<C>[]
  readonly settings: Settings
  readonly send: (command: C) => void
  readonly showLog: () => void
  /** Shows in the browser which versions there are; null where that is nowhere to be seen. */
  readonly showReleases: (() => void) | null
  readonly isMac: boolean
}

/** The app's own menu, as Electron makes one. */
export function menuTemplate<C extends string>(parts: MenuParts<C>): MenuItemConstructorOptions[] {
  const menu = (name: MenuName): MenuItemConstructorOptions => {
    const sections = menus[name].map((section) =>
      typeof section === 'number' ? itemsOf(parts, name, section) : section.map((role) => roleItem(role)),
    )
    const recent = parts.isMac && name === 'File' ? [[recentItem()]] : []
    return { label: messages.menus[name], submenu: separated([...recent, ...sections]) }
  }
  return [
    ...(parts.isMac ? [{ role: 'appMenu' } as const] : []),
    ...order.map(menu),
    { label: messages.menus.Window, submenu: [roleItem('minimize'), roleItem('close')] },
    menu('Help'),
  ]
}

/** The system fills it; other systems have a place of their own for it. */
const recentItem = (): MenuItemConstructorOptions => ({
  ...roleItem('recentDocuments'),
  submenu: [roleItem('clearRecentDocuments')],
})

/** An item that the platform carries out, by our name for it: the platform's own is English everywhere. */
export const roleItem = <R extends Role>(role: R, isEnabled = true) => ({
  role,
  label: messages.menus.roles[role],
  enabled: isEnabled,
})

function itemsOf<C extends string>(
  { commands, settings, send, showLog, showReleases, isMac }: MenuParts<C>,
  name: MenuName,
  section: number,
): readonly MenuItemConstructorOptions[] {
  const items = commands.flatMap(({ id, label, keys, menu }) =>
    menu?.in !== name || menu.section !== section
      ? []
      : {
          label: menu.label ?? label,
          click: () => send(id),
          ...acceleratorOf(menu.key ?? keys?.[0], isMac),
          ...(menu.ticked === undefined
            ? {}
            : { type: menu.ticked.type, checked: menu.ticked.isOn(settings) }),
        },
  )
  if (name !== 'Help' || section !== 2) return items
  // No page has a part in these.
  const releases = showReleases === null ? [] : [{ label: messages.menus.releases, click: showReleases }]
  return [{ label: messages.menus.log, click: showLog }, ...items, ...releases]
}

/**
 * Outside macOS the page reads the keys itself (a text field must be able to keep Ctrl+Z), so accelerators are shown but
 * not registered; on macOS the menu takes them first and sends the command. There it would take single signs from what is
 * being typed, so the menu has none of them: the page reads them itself.
 */
const acceleratorOf = (key: string | undefined, isMac: boolean): MenuItemConstructorOptions =>
  key === undefined || !named.test(key) || (isMac && isOneSign(key))
    ? {}
    : {
        accelerator: key.replace('Ctrl+', 'CmdOrCtrl+').replace('Arrow', '').replace(/\+\+$/, '+Plus'),
        registerAccelerator: false,
      }

const isOneSign = (key: string): boolean => [...key].length === 1

/** What Electron has a name for: a layout may write other signs too. */
const named =
  /^(?:(?:Ctrl|Alt|Shift)\+)*(?:[!-~]|F\d+|Arrow\w+|Home|End|Page\w+|Space|Enter|Delete|Insert|Plus)$/

const separated = (
  sections: readonly (readonly MenuItemConstructorOptions[])[],
): MenuItemConstructorOptions[] =>
  sections
    .filter((section) => section.length > 0)
    .flatMap((section, index) => (index === 0 ? [...section] : [{ type: 'separator' }, ...section]))
