import type { CommandEntry } from './entry.ts'

/** Going back and forward, and taking back. */
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
    id: 'pane:next',
    label: 'To a message and back, else to the next part of the window',
    keys: ['F6'],
    groups: ['Anywhere'],
    by: 'app',
  },
  {
    id: 'pane:previous',
    label: 'To the part of the window before',
    keys: ['Shift+F6'],
    groups: ['Anywhere'],
    by: 'app',
  },
] as const satisfies readonly CommandEntry[]
