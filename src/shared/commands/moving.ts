import type { CommandEntry } from './entry.ts'

/** Going back and forward, and taking back. */
export const movingCommands = [
  {
    id: 'trail:back',
    keys: ['Alt+ArrowLeft'],
    groups: ['Anywhere'],
    menu: { in: 'View', section: 2 },
    palette: {},
    by: 'app',
  },
  {
    id: 'trail:forward',
    keys: ['Alt+ArrowRight'],
    groups: ['Anywhere'],
    menu: { in: 'View', section: 2 },
    palette: {},
    by: 'app',
  },
  {
    id: 'history:undo',
    keys: ['Ctrl+Z'],
    groups: ['Anywhere'],
    menu: { in: 'Edit', section: 1 },
    palette: {},
    by: 'app',
  },
  {
    id: 'history:redo',
    keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
    groups: ['Anywhere'],
    menu: { in: 'Edit', section: 1 },
    palette: {},
    by: 'app',
  },
  {
    id: 'message:visit',
    keys: ['F6'],
    groups: ['Anywhere'],
    by: 'view',
  },
] as const satisfies readonly CommandEntry[]
