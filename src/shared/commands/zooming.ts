import type { CommandEntry } from './entry.ts'

/** The size of the whole interface, apart from that of the text. */
export const zoomCommands = [
  {
    id: 'zoom:in',
    label: 'Zoom in: the whole interface larger',
    keys: ['Ctrl+Shift++'],
    groups: ['Anywhere'],
    repeats: true,
    menu: { in: 'View', section: 5, label: 'Zoom in', key: 'Ctrl+Shift+Plus' },
    palette: { label: 'Zoom in', also: 'larger interface everything size magnify' },
    by: 'app',
  },
  {
    id: 'zoom:out',
    label: 'Zoom out: the whole interface smaller',
    keys: ['Ctrl+Shift+-'],
    groups: ['Anywhere'],
    repeats: true,
    menu: { in: 'View', section: 5, label: 'Zoom out' },
    palette: { label: 'Zoom out', also: 'smaller interface everything size' },
    by: 'app',
  },
  {
    id: 'zoom:normal',
    label: 'Reset zoom',
    keys: ['Ctrl+Shift+0'],
    groups: ['Anywhere'],
    menu: { in: 'View', section: 5 },
    palette: { also: 'interface normal actual size 100' },
    by: 'app',
  },
] as const satisfies readonly CommandEntry[]
