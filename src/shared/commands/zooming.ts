import type { CommandEntry } from './entry.ts'

/** The size of the whole interface, apart from that of the text. */
export const zoomCommands = [
  {
    id: 'zoom:in',
    keys: ['Ctrl+Shift++'],
    groups: ['Anywhere'],
    repeats: true,
    menu: { in: 'View', section: 5 },
    palette: {},
    by: 'app',
  },
  {
    id: 'zoom:out',
    keys: ['Ctrl+Shift+-'],
    groups: ['Anywhere'],
    repeats: true,
    menu: { in: 'View', section: 5 },
    palette: {},
    by: 'app',
  },
  {
    id: 'zoom:normal',
    keys: ['Ctrl+Shift+0'],
    groups: ['Anywhere'],
    menu: { in: 'View', section: 5 },
    palette: {},
    by: 'app',
  },
] as const satisfies readonly CommandEntry[]
