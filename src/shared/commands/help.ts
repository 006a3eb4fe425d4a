import type { CommandEntry } from './entry.ts'

/** Commands of the Help menu. */
export const helpCommands = [
  {
    id: 'guide:open',
    keys: ['F1'],
    groups: ['Anywhere'],
    menu: { in: 'Help', section: 1 },
    palette: {},
    by: 'app',
  },
  {
    id: 'trust:open',
    menu: { in: 'Help', section: 2 },
    palette: {},
    by: 'app',
  },
  {
    id: 'about:open',
    menu: { in: 'Help', section: 2 },
    palette: {},
    by: 'app',
  },
] as const satisfies readonly CommandEntry[]
