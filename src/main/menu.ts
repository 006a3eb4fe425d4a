import { isDeepStrictEqual } from 'node:util'
import { Menu, shell } from 'electron'
import { namedCommands } from '../shared/commands/named.ts'
import { withOwnKeys } from '../shared/commands/own-keys.ts'
import { type CommandId, commands } from '../shared/commands/table.ts'
import type { Settings } from '../shared/settings.ts'
import { logError } from './base/log.ts'
import { menuTemplate } from './menu-template.ts'

/** Whether the menus show these settings otherwise than those. */
export const showsOtherwise = (settings: Settings, before: Settings): boolean =>
  !isDeepStrictEqual(settings.keys, before.keys) ||
  commands.some(({ menu }) => menu?.ticked?.isOn(settings) !== menu?.ticked?.isOn(before))

/** Our own menu: the default one binds reload, developer tools, zoom and undo. */
export function setMenu(settings: Settings, send: (command: CommandId) => void, logFile: string): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate({
        commands: withOwnKeys(namedCommands(), settings.keys),
        settings,
        send,
        showLog: () => shell.showItemInFolder(logFile),
        showReleases: RELEASES === null ? null : opener(RELEASES),
        isMac: process.platform === 'darwin',
      }),
    ),
  )
}

/** The app has no network: the address is the browser's, and is the one that the build was made with. */
const opener = (address: string) => () =>
  void shell.openExternal(address).catch((cause: unknown) => logError('The browser was not opened', cause))
