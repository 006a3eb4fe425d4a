import type { CommandEntry } from './entry.ts'

/** Commands of the Help menu. */
export const helpCommands = [
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
