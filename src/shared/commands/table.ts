import { places } from '../places.ts'
import type { CommandEntry } from './entry.ts'
import { fileCommands } from './files.ts'
import { firstCommands } from './first.ts'
import { helpCommands } from './help.ts'
import { movingCommands } from './moving.ts'
import { placeCommands } from './places.ts'
import { readingCommands } from './reading.ts'
import { settingsCommands } from './settings.ts'
import { themeCommands } from './themes.ts'
import { viewCommands } from './views.ts'
import { zoomCommands } from './zooming.ts'

const table = [
  ...firstCommands,
  ...placeCommands(places),
  ...movingCommands,
  ...readingCommands,
  ...zoomCommands,
  ...themeCommands,
  ...viewCommands,
  ...fileCommands,
  ...helpCommands,
  ...settingsCommands,
] as const satisfies readonly CommandEntry[]

type TableEntry = (typeof table)[number]
export type CommandId = TableEntry['id']
/** The commands that the app carries out from anywhere. */
export type AppCommand = Extract<TableEntry, { readonly by: 'app' }>['id']

/** Every command of the app; wherever they are listed, it is in this order. */
export const commands: readonly CommandEntry<CommandId>[] = table
