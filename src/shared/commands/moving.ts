import type { Settings } from '../settings.ts'
import type { CommandEntry } from './entry.ts'

/** Going back, taking back, and what is set. */
export const movingCommands = [
  {
    id: 'trail:back',
    label: 'Back to where you were',
    keys: ['Alt+ArrowLeft'],
    groups: ['Anywhere'],
    menu: { in: 'View', section: 2, label: 'Back' },
    palette: {},
    by: 'app',
  },
  {
    id: 'trail:forward',
    label: 'Forward again',
    keys: ['Alt+ArrowRight'],
    groups: ['Anywhere'],
    menu: { in: 'View', section: 2, label: 'Forward' },
    palette: {},
    by: 'app',
  },
  {
    id: 'history:undo',
    label: 'Undo the last change',
    keys: ['Ctrl+Z'],
    groups: ['Anywhere'],
    menu: { in: 'Edit', section: 1, label: 'Undo' },
    palette: {},
    by: 'app',
  },
  {
    id: 'history:redo',
    label: 'Redo',
    keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
    groups: ['Anywhere'],
    menu: { in: 'Edit', section: 1 },
    palette: {},
    by: 'app',
  },
  {
    id: 'message:visit',
    label: 'To the button of a message, and back',
    keys: ['F6'],
    groups: ['Anywhere'],
    by: 'view',
  },
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
