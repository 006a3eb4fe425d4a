import type { CommandEntry } from './entry.ts'

/** Commands that open and find: those with which nearly every day begins. */
export const firstCommands = [
  {
    id: 'search:open',
    keys: ['Ctrl+K'],
    groups: ['Anywhere'],
    menu: { in: 'Edit', section: 4 },
    by: 'app',
  },
  {
    id: 'import:choose',
    keys: ['Ctrl+O'],
    groups: ['Anywhere'],
    menu: { in: 'File', section: 1 },
    palette: { first: true },
    by: 'app',
  },
] as const satisfies readonly CommandEntry[]
