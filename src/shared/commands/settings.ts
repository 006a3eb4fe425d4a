import type { Settings } from '../settings.ts'
import type { CommandEntry } from './entry.ts'

/** Commands that change settings, and the sheet of keys. */
export const settingsCommands = [
  {
    id: 'settings:open',
    keys: ['Ctrl+,'],
    groups: ['Anywhere'],
    menu: { in: 'File', section: 5 },
    palette: { first: true },
    by: 'app',
  },
  {
    id: 'shortcuts:open',
    keys: ['?'],
    groups: ['Anywhere'],
    menu: { in: 'Help', section: 1 },
    palette: { first: true },
    by: 'app',
  },
  {
    id: 'keys:single',
    menu: {
      in: 'Help',
      section: 1,
      ticked: { type: 'checkbox', isOn: ({ singleKeys }: Settings) => singleKeys },
    },
    palette: {},
    by: 'app',
  },
] as const satisfies readonly CommandEntry[]
