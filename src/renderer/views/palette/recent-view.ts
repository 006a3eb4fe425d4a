import type { FoundItem } from '../../../shared/contract/find.ts'
import type { LibraryEntry } from '../../../shared/contract/library.ts'
import { messages } from '../../../shared/messages/messages.ts'
import type { What } from '../../state/palette.ts'
import type { PaletteCommand } from './commands.ts'
import type { CommandMatch } from './match-commands.ts'
import { commandRow, keyOfFound, mostRows, type PaletteGroup, type PaletteItem, type View } from './view.ts'

const mostRecent = 5

interface Recently {
  readonly what: Exclude<What, 'command'>
  readonly recent: readonly FoundItem[]
  readonly entries: readonly LibraryEntry[]
  /** The document that is open. */
  readonly open: string | null
  /** A few commands to begin with. */
  readonly few: readonly CommandMatch<PaletteCommand>[]
}

/** The view before anything was typed: where the user was lately, and a few commands. */
export function recentView({ what, recent, entries, open, few }: Recently): View {
  const isThere = new Set(entries.map(({ id }) => id))
  const gone = recent.filter((each) => isThere.has(each.document) && (what === 'all' || what === each.kind))
  const opened = entries
    .filter(({ id, openedAt }) => what === 'document' || (openedAt !== null && id !== open))
    .toSorted((a, b) => (b.openedAt ?? b.addedAt) - (a.openedAt ?? a.addedAt))
  const groups = [
    what === 'document'
      ? null
      : plainGroup('recent', messages.palette.recent, gone.slice(0, mostRecent).map(recentRow)),
    what === 'all'
      ? plainGroup('opened', messages.palette.opened, opened.slice(0, mostRecent).map(entryRow))
      : null,
    what === 'document'
      ? plainGroup('document', messages.palette.kinds.document, opened.slice(0, mostRows).map(entryRow))
      : null,
    what === 'all' ? plainGroup('command', messages.palette.kinds.command, few.map(commandRow)) : null,
  ]
  return {
    groups: groups.filter((group) => group !== null),
    note: null,
    none: null,
    tail: what === 'document' ? null : messages.palette.syntax,
  }
}

const plainGroup = (key: string, title: string, rows: readonly PaletteItem[]): PaletteGroup | null =>
  rows.length === 0 ? null : { key, title, count: null, rows }
const recentRow = (found: FoundItem): PaletteItem => ({
  kind: 'found',
  key: `recent:${keyOfFound(found)}`,
  found,
})
const entryRow = (entry: LibraryEntry): PaletteItem => ({ kind: 'entry', key: `entry:${entry.id}`, entry })
