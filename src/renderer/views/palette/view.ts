import type { FoundKind } from '../../../core/model/found.ts'
import type { FindReply, Found, FoundGroup, LibraryEntry } from '../../../shared/contract.ts'
import type { What, Where } from '../../state/palette.ts'
import type { PaletteCommand } from './commands.ts'
import type { CommandMatch } from './match-commands.ts'

export type Row =
  | { readonly kind: 'found'; readonly key: string; readonly found: Found }
  | { readonly kind: 'entry'; readonly key: string; readonly entry: LibraryEntry }
  | { readonly kind: 'command'; readonly key: string; readonly match: CommandMatch<PaletteCommand> }
  /** Searches for another kind, or elsewhere, with the same words; `from` is the row that is active then. */
  | {
      readonly kind: 'widen'
      readonly key: string
      readonly label: string
      readonly to: { readonly what: What } | { readonly where: Where }
      readonly from: string | null
    }

export interface Group {
  readonly key: string
  readonly title: string
  readonly count: string | null
  readonly rows: readonly Row[]
}

/** All that stands below the box. */
export interface View {
  readonly groups: readonly Group[]
  /** What was done to the query so that it found something. */
  readonly note: string | null
  /** What is said where nothing was found, and what to try. */
  readonly none: { readonly what: string; readonly advice: string } | null
  /** What is said below the last row. */
  readonly tail: string | null
}

export const kindNames: Readonly<Record<What, string>> = {
  all: 'All',
  document: 'Documents',
  text: 'Text',
  fact: 'Key facts',
  card: 'Cards',
  mark: 'Passages',
  command: 'Commands',
}

const nouns: Readonly<Record<FoundKind, string>> = {
  document: 'document',
  text: 'text',
  fact: 'key fact',
  card: 'card',
  mark: 'passage',
}

/** Rows of each kind while all kinds are shown. */
const best = (kind: FoundKind | 'command'): number => (kind === 'text' ? 8 : 5)
/** Rows of one kind at most. */
export const mostRows = 100
const mostRecent = 5

/** "37", or "1,000+" where there are more than were counted. */
export const countText = ({ count, more }: Pick<FoundGroup, 'count' | 'more'>): string =>
  `${numbers.format(count)}${more ? '+' : ''}`

const numbers = new Intl.NumberFormat()

interface FoundIn {
  readonly query: string
  readonly where: Where
  readonly what: What
  readonly reply: FindReply
  readonly commands: readonly CommandMatch<PaletteCommand>[]
}

/** What was found, the best of each kind or all of one. */
export function foundView({ query, where, what, reply, commands }: FoundIn): View {
  const wanted = what === 'command' ? [] : reply.groups.filter(({ kind }) => what === 'all' || what === kind)
  const found = wanted.map((group) => (what === 'all' ? bestOf(group) : allOf(group)))
  const asked = what === 'all' || what === 'command'
  const ofCommands = asked && commands.length > 0 ? [commandGroup(commands, what === 'all')] : []
  const isNone = found.length === 0 && (what !== 'command' || ofCommands.length === 0)
  const [only] = what === 'all' ? [] : wanted
  return {
    groups: [...found, ...ofCommands, ...(isNone ? widening(query, where, what) : [])],
    note: reply.note === null || what === 'command' ? null : sentence(reply.note),
    none: isNone ? noneFound(query, where, what) : null,
    tail: only === undefined ? null : tailOf(only),
  }
}

function bestOf(group: FoundGroup): Group {
  const { kind, hits, count } = group
  const rows = hits.slice(0, best(kind)).map(foundRow)
  const next = hits[best(kind)]
  const label =
    group.more || count > mostRows
      ? `Show the best ${mostRows} of ${countText(group)}`
      : `Show all ${countText(group)}`
  const from = next === undefined ? null : keyOfFound(next)
  const more: readonly Row[] =
    count > rows.length ? [{ kind: 'widen', key: `all:${kind}`, label, to: { what: kind }, from }] : []
  return { key: kind, title: kindNames[kind], count: countText(group), rows: [...rows, ...more] }
}

const allOf = (group: FoundGroup): Group => ({
  key: group.kind,
  title: kindNames[group.kind],
  count: countText(group),
  rows: group.hits.map(foundRow),
})

const keyOfFound = ({ kind, document, id }: Found): string => `${kind}:${document}:${id}`
const foundRow = (found: Found): Row => ({ kind: 'found', key: keyOfFound(found), found })

function commandGroup(matches: readonly CommandMatch<PaletteCommand>[], few: boolean): Group {
  const all = matches.map((match): Row => ({ kind: 'command', key: match.item.command, match }))
  const count = numbers.format(all.length)
  const rows = few ? all.slice(0, best('command')) : all
  const from = all[best('command')]?.key ?? null
  const more: readonly Row[] =
    rows.length < all.length
      ? [{ kind: 'widen', key: 'all:command', label: `Show all ${count}`, to: { what: 'command' }, from }]
      : []
  return { key: 'command', title: kindNames.command, count, rows: [...rows, ...more] }
}

/** Where else the same words may be found. */
function widening(query: string, where: Where, what: What): readonly Group[] {
  const words = quoted(query)
  const to: readonly Row[] = [
    ...(what === 'all' || what === 'command'
      ? []
      : [widen(`Search for ${words} in all kinds`, { what: 'all' })]),
    ...(where === 'document' && what !== 'command'
      ? [widen(`Search the library for ${words}`, { where: 'library' })]
      : []),
  ]
  return to.length === 0 ? [] : [{ key: 'widen', title: 'Search further', count: null, rows: to }]
}

const widen = (label: string, to: { readonly what: What } | { readonly where: Where }): Row => ({
  kind: 'widen',
  key: `widen:${Object.values(to).join()}`,
  label,
  to,
  from: null,
})

function noneFound(query: string, where: Where, what: What): View['none'] {
  if (what === 'command')
    return { what: `No command has ${quoted(query)}.`, advice: 'Try the beginning of one of its words.' }
  const nothing = what === 'all' ? 'Nothing found' : `No ${nouns[what]} found`
  const place = where === 'document' ? 'in this document' : 'in the library'
  return {
    what: `${nothing} for ${quoted(query)} ${place}.`,
    advice: 'Try fewer words, or only the beginning of one.',
  }
}

function tailOf(group: FoundGroup): string | null {
  const shown = group.hits.length
  return group.more || group.count > shown
    ? `The best ${shown} of ${countText(group)} are shown. With another word there are fewer.`
    : null
}

interface Recently {
  readonly what: Exclude<What, 'command'>
  readonly recent: readonly Found[]
  readonly entries: readonly LibraryEntry[]
  /** The document that is open. */
  readonly open: string | null
  /** A few commands to begin with. */
  readonly few: readonly CommandMatch<PaletteCommand>[]
}

/** What is offered before anything was typed: where one was lately. */
export function recentView({ what, recent, entries, open, few }: Recently): View {
  const isThere = new Set(entries.map(({ id }) => id))
  const gone = recent.filter((each) => isThere.has(each.document) && (what === 'all' || what === each.kind))
  const opened = entries
    .filter(({ id, openedAt }) => what === 'document' || (openedAt !== null && id !== open))
    .toSorted((a, b) => (b.openedAt ?? b.addedAt) - (a.openedAt ?? a.addedAt))
  const groups = [
    what === 'document'
      ? null
      : plainGroup('recent', 'Gone to lately', gone.slice(0, mostRecent).map(recentRow)),
    what === 'all' ? plainGroup('opened', 'Opened lately', opened.slice(0, mostRecent).map(entryRow)) : null,
    what === 'document'
      ? plainGroup('document', kindNames.document, opened.slice(0, mostRows).map(entryRow))
      : null,
    what === 'all' ? plainGroup('command', kindNames.command, few.map(commandRow)) : null,
  ]
  return {
    groups: groups.filter((group) => group !== null),
    note: null,
    none: null,
    tail: what === 'document' ? null : syntax,
  }
}

const syntax = 'Words in any order, or "an exact phrase", -without, beginning*, type:money, section:security.'

const plainGroup = (key: string, title: string, rows: readonly Row[]): Group | null =>
  rows.length === 0 ? null : { key, title, count: null, rows }
const recentRow = (found: Found): Row => ({ kind: 'found', key: `recent:${keyOfFound(found)}`, found })
const entryRow = (entry: LibraryEntry): Row => ({ kind: 'entry', key: `entry:${entry.id}`, entry })
const commandRow = (match: CommandMatch<PaletteCommand>): Row => ({
  kind: 'command',
  key: match.item.command,
  match,
})

/** How many are known of each kind. */
export function countsOf(reply: FindReply, commands: number): ReadonlyMap<What, string> {
  const found = new Map(reply.groups.map((group) => [group.kind, countText(group)]))
  const kinds = ['document', 'text', 'fact', 'card', 'mark'] as const
  return new Map<What, string>([
    ...kinds.map((kind) => [kind, found.get(kind) ?? '0'] as const),
    ['command', numbers.format(commands)],
  ])
}

/** In words, for those who hear them: "Text 37, Key facts 2." */
export function spoken({ groups, note, none }: View): string {
  const counted = groups
    .filter(({ count }) => count !== null)
    .map(({ title, count }) => `${title} ${count}`)
    .join(', ')
  return [none?.what, counted === '' ? null : `${counted}.`, note].filter((part) => part != null).join(' ')
}

/** Longer words than these are cut where they are repeated. */
const longestQuote = 60

function quoted(query: string): string {
  const words = query.trim().replace(/\s+/g, ' ')
  return `“${words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words}”`
}

/** A note as a sentence. */
const sentence = (note: string): string =>
  `${note.slice(0, 1).toUpperCase()}${note.slice(1)}${/[.!?]$/.test(note) ? '' : '.'}`

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
