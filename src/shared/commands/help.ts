import type { CommandEntry } from './entry.ts'

/** Commands of the Help menu. */
export const helpCommands = [
  {
    id: 'trust:open',
    label: 'Trust…',
    menu: { in: 'Help', section: 2 },
    palette: {
      label: 'Trust: where your data lies, and what leaves it',
      also: 'privacy network report files check',
    },
    by: 'app',
  },
  {
    id: 'about:open',
    label: 'About Precis',
    menu: { in: 'Help', section: 2 },
    palette: { also: 'version licences notices' },
    by: 'app',
  },
] as const satisfies readonly CommandEntry[]
