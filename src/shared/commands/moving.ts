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
    id: 'pane:next',
    keys: ['F6'],
    groups: ['Anywhere'],
    by: 'app',
  },
  {
    id: 'pane:previous',
    keys: ['Shift+F6'],
    groups: ['Anywhere'],
    by: 'app',
  },
] as const satisfies readonly CommandEntry[]
