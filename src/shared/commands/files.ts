import type { CommandEntry } from './entry.ts'

/** Commands that import, export and back up. */
export const fileCommands = [
  {
    id: 'passages:import',
    label: 'Import passages…',
    menu: { in: 'File', section: 1 },
    palette: { also: 'annotations' },
    by: 'app',
  },
  {
    id: 'cards:import',
    label: 'Import cards…',
    menu: { in: 'File', section: 1 },
    palette: { also: 'anki' },
    by: 'app',
  },
  {
    id: 'passages:export',
    label: 'Export passages…',
    menu: { in: 'File', section: 1 },
    palette: { also: 'save markdown readwise annotations' },
    by: 'app',
  },
  {
    id: 'cards:export',
    label: 'Export cards…',
    menu: { in: 'File', section: 1 },
    palette: { also: 'save anki' },
    by: 'app',
  },
  {
    id: 'page:print',
    label: 'Print the document',
    keys: ['Ctrl+P'],
    groups: ['Anywhere'],
    menu: { in: 'File', section: 1, label: 'Print…' },
    palette: { label: 'Print the document…', also: 'pdf' },
    by: 'app',
  },
  {
    id: 'document:anew',
    label: 'Make facts and cards anew',
    menu: { in: 'File', section: 1 },
    palette: { also: 'read recompile update older' },
    by: 'app',
  },
  {
    id: 'backups:make',
    label: 'Back up now',
    menu: { in: 'File', section: 2 },
    palette: { also: 'save copy data' },
    by: 'app',
  },
  {
    id: 'backups:copy',
    label: 'Back up to a folder…',
    menu: { in: 'File', section: 2 },
    palette: { also: 'save copy stick drive data' },
    by: 'app',
  },
  {
    id: 'everything:export',
    label: 'Export everything…',
    menu: { in: 'File', section: 2 },
    palette: { also: 'save all data library zip move' },
    by: 'app',
  },
  {
    id: 'everything:import',
    label: 'Import everything…',
    menu: { in: 'File', section: 2 },
    palette: { also: 'all data library zip move' },
    by: 'app',
  },
  {
    id: 'backups:open',
    label: 'Restore backup…',
    menu: { in: 'File', section: 2 },
    palette: { also: 'backups data' },
    by: 'app',
  },
] as const satisfies readonly CommandEntry[]
