import { bindings, type Command, canRun } from '../../keyboard.ts'
import { useUi } from '../../state/ui.ts'

export interface PaletteCommand {
  readonly command: Command
  readonly label: string
  /** Other words that it goes by. */
  readonly also?: string
}

/** What can be done from anywhere, in the order in which it is listed where nothing was typed. */
const all: readonly PaletteCommand[] = [
  { command: 'import:choose', label: 'Import documents…', also: 'open add files pdf word' },
  { command: 'place:library', label: 'Go to Library', also: 'documents' },
  { command: 'place:read', label: 'Go to Read', also: 'text' },
  { command: 'place:facts', label: 'Go to Key facts', also: 'ledger' },
  { command: 'place:study', label: 'Go to Study', also: 'cards review practise quiz' },
  { command: 'place:passages', label: 'Go to Passages', also: 'bookmarks highlights notes' },
  { command: 'place:progress', label: 'Go to Progress', also: 'readiness statistics' },
  { command: 'contents:open', label: 'Contents of the document', also: 'outline headings sections table' },
  { command: 'left-out:open', label: 'What was left out of the document', also: 'dropped missing omitted' },
  { command: 'find:open', label: 'Find in the document', also: 'search' },
  { command: 'trail:back', label: 'Back to where you were' },
  { command: 'trail:forward', label: 'Forward again' },
  { command: 'history:undo', label: 'Undo the last change' },
  { command: 'history:redo', label: 'Redo' },
  { command: 'bookmark:toggle', label: 'Bookmark the paragraph in view' },
  { command: 'read:aloud', label: 'Read aloud, or stop', also: 'speak voice' },
  { command: 'read:map', label: 'Memory map: show or hide', also: 'recall' },
  { command: 'read:inspector', label: 'Inspector: show or hide', also: 'facts passages acronyms panel' },
  { command: 'text:only', label: 'Focus on the text, or bring back the rest', also: 'zen full' },
  { command: 'text:larger', label: 'Larger text', also: 'zoom in size' },
  { command: 'text:smaller', label: 'Smaller text', also: 'zoom out size' },
  { command: 'text:normal', label: 'Normal text size', also: 'zoom reset' },
  { command: 'theme:system', label: 'Theme: follow the system', also: 'colours automatic' },
  { command: 'theme:paper', label: 'Theme: paper', also: 'colours light' },
  { command: 'theme:dusk', label: 'Theme: dusk', also: 'colours dark' },
  { command: 'theme:night', label: 'Theme: night', also: 'colours dark black' },
  { command: 'theme:contrast', label: 'Theme: high contrast', also: 'colours accessibility' },
  { command: 'page:print', label: 'Print the document…', also: 'pdf' },
  { command: 'document:anew', label: 'Make facts and cards anew', also: 'read recompile update older' },
  { command: 'passages:export', label: 'Export passages…', also: 'save markdown readwise annotations' },
  { command: 'cards:export', label: 'Export cards…', also: 'save anki' },
  { command: 'passages:import', label: 'Import passages…', also: 'annotations' },
  { command: 'cards:import', label: 'Import cards…', also: 'anki' },
  { command: 'backups:make', label: 'Back up now', also: 'save copy data' },
  { command: 'backups:copy', label: 'Back up to a folder…', also: 'save copy stick drive data' },
  { command: 'backups:open', label: 'Restore backup…', also: 'backups data' },
  { command: 'everything:export', label: 'Export everything…', also: 'save all data library zip move' },
  { command: 'everything:import', label: 'Import everything…', also: 'all data library zip move' },
  { command: 'settings:open', label: 'Settings…', also: 'preferences options' },
  { command: 'shortcuts:open', label: 'Keyboard shortcuts', also: 'keys help' },
  {
    command: 'trust:open',
    label: 'Trust: where your data lies, and what leaves it',
    also: 'privacy network report files check',
  },
  { command: 'about:open', label: 'About Precis', also: 'version licences notices' },
  { command: 'keys:single', label: 'Single-letter keys: on or off', also: 'shortcuts' },
]

/** A few to begin with. */
const first: readonly Command[] = ['import:choose', 'place:study', 'settings:open', 'shortcuts:open']

/** The commands that something on screen answers to now. */
export function commandsNow(): readonly PaletteCommand[] {
  const { past, future } = useUi.getState().trail
  return all.filter(
    ({ command }) =>
      canRun(command) &&
      (command !== 'trail:back' || past.length > 0) &&
      (command !== 'trail:forward' || future.length > 0),
  )
}

/** Those that are offered before anything was typed. */
export const commandsToBegin = (now: readonly PaletteCommand[]): readonly PaletteCommand[] =>
  now.filter(({ command }) => first.includes(command))

/** The key of a command as a menu writes it; null where it has none. */
export function keyOf(command: Command): string | null {
  const key = bindings.find((binding) => binding.command === command)?.keys[0]
  return key === undefined ? null : key.replace('Arrow', '').replaceAll('+', ' ')
}
