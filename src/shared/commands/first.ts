import type { CommandEntry } from './entry.ts'

/** Commands that open and find: those with which nearly every day begins. */
export const firstCommands = [
  {
    id: 'search:open',
    label: 'Search everything',
    keys: ['Ctrl+K'],
    groups: ['Anywhere'],
    menu: { in: 'Edit', section: 4, label: 'Search…' },
    by: 'app',
  },
  {
    id: 'import:choose',
    label: 'Import documents',
    keys: ['Ctrl+O'],
    groups: ['Anywhere'],
    menu: { in: 'File', section: 1, label: 'Import documents…' },
    palette: { label: 'Import documents…', also: 'open add files pdf word', first: true },
    by: 'app',
  },
] as const satisfies readonly CommandEntry[]
