import type { FindReply, FoundGroup, FoundItem } from '../../../shared/contract/find.ts'
import type { LibraryEntry } from '../../../shared/contract/library.ts'
import { formatNumber } from '../../../shared/messages/format.ts'
import { sentences } from '../../../shared/messages/forms.ts'
import { messages } from '../../../shared/messages/messages.ts'
import type { What, Where } from '../../state/palette.ts'
import type { PaletteCommand } from './commands.ts'
import type { CommandMatch } from './match-commands.ts'

/** Where a row leads: to its place in the text, to where it is listed, or into the half beside the text. */
export type Leads = 'to-text' | 'to-list' | 'beside'

export type PaletteItem =
  | { readonly kind: 'found'; readonly key: string; readonly found: FoundItem }
  | { readonly kind: 'entry'; readonly key: string; readonly entry: LibraryEntry }
  | { readonly kind: 'command'; readonly key: string; readonly match: CommandMatch<PaletteCommand> }
  /** Studies the cards of what has these words. */
  | { readonly kind: 'study'; readonly key: string; readonly label: string; readonly asked: FoundIn }
  /** Searches for another kind, or elsewhere, with the same words; `from` is the row that is active then. */
  | {
      readonly kind: 'widen'
      readonly key: string
      readonly label: string
      readonly to: { readonly what: What } | { readonly where: Where }
      readonly from: string | null
    }

/** The words that were searched for, and in which document; null for the library. */
export interface FoundIn {
  readonly query: string
  readonly document: string | null
}

export interface PaletteGroup {
  readonly key: string
  readonly title: string
  readonly count: string | null
  readonly rows: readonly PaletteItem[]
}

/** All that stands below the box. */
export interface View {
  readonly groups: readonly PaletteGroup[]
  /** A sentence on how the query was mended; null where it was not. */
  readonly note: string | null
  /** The sentences shown where nothing was found: what, and what to try. */
  readonly none: { readonly what: string; readonly advice: string } | null
  /** The sentence below the last row; null for none. */
  readonly tail: string | null
}

/** Rows of one kind at most. */
export const mostRows = 100
/** "37", or "1,000+" where there are more than were counted. */
export const countText = ({ count, more }: Pick<FoundGroup, 'count' | 'more'>): string =>
  `${formatNumber(count)}${more ? '+' : ''}`

/** Tells a row of a reply from all others. */
export const keyOfFound = ({ kind, document, id }: FoundItem): string => `${kind}:${document}:${id}`

export const commandRow = (match: CommandMatch<PaletteCommand>): PaletteItem => ({
  kind: 'command',
  key: match.item.command,
  match,
})

/**
 * How many are known of each kind.
 *
 * @param one what is shown of one kind, which may have been counted by fewer of the words than all kinds together
 */
export function countsOf(
  reply: FindReply,
  one: FindReply | null,
  commands: number,
): ReadonlyMap<What, string> {
  const groups = [...reply.groups, ...(one?.groups ?? [])]
  const found = new Map(groups.map((group) => [group.kind, countText(group)]))
  const kinds = ['document', 'text', 'fact', 'card', 'mark'] as const
  return new Map<What, string>([
    ...kinds.map((kind) => [kind, found.get(kind) ?? '0'] as const),
    ['command', formatNumber(commands)],
  ])
}

/** The view in words for screen readers: "Text 37, Key facts 2." */
export function spoken({ groups, note, none }: View): string {
  const counted = groups.flatMap(({ title, count }) => (count === null ? [] : [{ title, count }]))
  return sentences([
    none?.what ?? '',
    counted.length === 0 ? '' : messages.palette.counted(counted),
    note ?? '',
  ])
}

/** Where a key leads from a row; null where it leads nowhere. The arrows go round. */
export function rowAfter(key: string, at: number, rows: number, page: number): number | null {
  if (rows === 0) return null
  const last = rows - 1
  const to: Readonly<Record<string, number>> = {
    ArrowDown: at === last ? 0 : at + 1,
    ArrowUp: at === 0 ? last : at - 1,
    PageDown: Math.min(last, at + page),
    PageUp: Math.max(0, at - page),
    Home: 0,
    End: last,
  }
  return to[key] ?? null
}
