import type { Settings } from '../settings.ts'
import type { CommandEntry } from './entry.ts'

/** Commands that change settings, and the sheet of keys. */
export const settingsCommands = [
  {
    id: 'settings:open',
    label: 'Settings',
    keys: ['Ctrl+,'],
    groups: ['Anywhere'],
    menu: { in: 'File', section: 3, label: 'Settings…' },
    palette: { label: 'Settings…', also: 'preferences options', first: true },
    by: 'app',
  },
  {
    id: 'shortcuts:open',
    label: 'Keyboard shortcuts',
    keys: ['?'],
    groups: ['Anywhere'],
    menu: { in: 'Help', section: 1 },
    palette: { also: 'keys help', first: true },
    by: 'app',
  },
  {
    id: 'keys:single',
    label: 'Single-letter keys',
    menu: {
      in: 'Help',
      section: 1,
      ticked: { type: 'checkbox', isOn: ({ singleKeys }: Settings) => singleKeys },
    },
    palette: { label: 'Single-letter keys: on or off', also: 'shortcuts' },
    by: 'app',
  },
] as const satisfies readonly CommandEntry[]
