import { cutTo } from '../../../core/anchor/describe.ts'
import type { FoundKind } from '../../../core/model/found.ts'
import type { FindReply, FoundGroup, FoundItem } from '../../../shared/contract/find.ts'
import { formatNumber } from '../../../shared/messages/format.ts'
import type { What, Where } from '../../state/palette.ts'
import type { PaletteCommand } from './commands.ts'
import type { CommandMatch } from './match-commands.ts'
import {
  commandRow,
  countText,
  type FoundIn,
  keyOfFound,
  kindNames,
  mostRows,
  type PaletteGroup,
  type PaletteItem,
  type View,
} from './view.ts'

const nouns: Readonly<Record<FoundKind, string>> = {
  document: 'document',
  text: 'text',
  fact: 'key fact',
  card: 'card',
  mark: 'passage',
}

/** Rows of each kind while all kinds are shown: so few that one sees what kinds there are. */
const best = (kind: FoundKind | 'command'): number => (kind === 'text' ? 6 : 3)
interface Found {
  readonly query: string
  /** Null where the library was searched. */
  readonly document: string | null
  readonly what: What
  readonly reply: FindReply
  readonly commands: readonly CommandMatch<PaletteCommand>[]
}

/** The view of a search's reply: the best of each kind, or all of one. */
export function foundView({ query, document, what, reply, commands }: Found): View {
  const where: Where = document === null ? 'library' : 'document'
  const asked = { query, document }
  const wanted = what === 'command' ? [] : reply.groups.filter(({ kind }) => what === 'all' || what === kind)
  const found = wanted.map((group) => (what === 'all' ? bestOf(group) : allOf(group)))
  const withCommands = what === 'all' || what === 'command'
  const ofCommands = withCommands && commands.length > 0 ? [commandGroup(commands, what === 'all')] : []
  const isNone = found.length === 0 && (what !== 'command' || ofCommands.length === 0)
  const [only] = what === 'all' ? [] : wanted
  return {
    // Elsewhere something may have all of the words.
    groups: [
      ...found,
      ...ofCommands,
      ...studying(wanted, asked),
      ...(isNone || reply.isPart ? widening(query, where, what) : []),
    ],
    note: reply.note === null || what === 'command' ? null : sentence(reply.note),
    none: isNone ? noneFound(query, where, what) : null,
    tail: only === undefined ? null : tailOf(only),
  }
}

function bestOf(group: FoundGroup): PaletteGroup {
  const { kind, hits, count } = group
  const rows = hits.slice(0, best(kind)).map(foundRow)
  const next = hits[best(kind)]
  const label =
    group.more || count > mostRows
      ? `Show the best ${mostRows} of ${countText(group)}`
      : `Show all ${countText(group)}`
  const from = next === undefined ? null : keyOfFound(next)
  const more: readonly PaletteItem[] =
    count > rows.length ? [{ kind: 'widen', key: `all:${kind}`, label, to: { what: kind }, from }] : []
  return { key: kind, title: kindNames[kind], count: countText(group), rows: [...rows, ...more] }
}

const allOf = (group: FoundGroup): PaletteGroup => ({
  key: group.kind,
  title: kindNames[group.kind],
  count: countText(group),
  rows: group.hits.map(foundRow),
})

const foundRow = (found: FoundItem): PaletteItem => ({ kind: 'found', key: keyOfFound(found), found })

function commandGroup(matches: readonly CommandMatch<PaletteCommand>[], few: boolean): PaletteGroup {
  const all = matches.map(commandRow)
  const count = formatNumber(all.length)
  const rows = few ? all.slice(0, best('command')) : all
  const from = all[best('command')]?.key ?? null
  const more: readonly PaletteItem[] =
    rows.length < all.length
      ? [{ kind: 'widen', key: 'all:command', label: `Show all ${count}`, to: { what: 'command' }, from }]
      : []
  return { key: 'command', title: kindNames.command, count, rows: [...rows, ...more] }
}

/** The way to the cards of what was found, where some of it has a place in a text. */
function studying(groups: readonly FoundGroup[], asked: FoundIn): readonly PaletteGroup[] {
  if (!groups.some(({ hits }) => hits.some(({ place }) => place !== null))) return []
  const label = `Study the cards with ${quoted(asked.query)}`
  return [
    {
      key: 'study',
      title: 'Study',
      count: null,
      rows: [{ kind: 'study', key: 'study', label, asked }],
    },
  ]
}

/** Where else the same words may be found. */
function widening(query: string, where: Where, what: What): readonly PaletteGroup[] {
  const words = quoted(query)
  const to: readonly PaletteItem[] = [
    ...(what === 'all' || what === 'command'
      ? []
      : [widen(`Search for ${words} in all kinds`, { what: 'all' })]),
    ...(where === 'document' && what !== 'command'
      ? [widen(`Search the library for ${words}`, { where: 'library' })]
      : []),
  ]
  return to.length === 0 ? [] : [{ key: 'widen', title: 'Search further', count: null, rows: to }]
}

const widen = (label: string, to: { readonly what: What } | { readonly where: Where }): PaletteItem => ({
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

/** Longer words than these are cut where they are repeated. */
const longestQuote = 60

function quoted(query: string): string {
  const words = query.trim().replace(/\s+/g, ' ')
  return `“${words.length > longestQuote ? `${cutTo(words, longestQuote)}…` : words}”`
}

/** A note as a sentence. */
const sentence = (note: string): string =>
  `${note.slice(0, 1).toUpperCase()}${note.slice(1)}${/[.!?]$/.test(note) ? '' : '.'}`
