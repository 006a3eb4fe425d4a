import { cutTo } from '../../../core/anchor/describe.ts'
import type { FoundKind } from '../../../core/model/found.ts'
import type { FindReply, FoundGroup, FoundItem } from '../../../shared/contract/find.ts'
import { formatNumber } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import type { What, Where } from '../../state/palette.ts'
import type { PaletteCommand } from './commands.ts'
import type { CommandMatch } from './match-commands.ts'
import {
  commandRow,
  countText,
  type FoundIn,
  keyOfFound,
  mostRows,
  type PaletteGroup,
  type PaletteItem,
  type View,
} from './view.ts'

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
    note: reply.note === null || what === 'command' ? null : messages.searchNotes.sentence(reply.note),
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
      ? messages.palette.showBest(mostRows, countText(group))
      : messages.palette.showAll(countText(group))
  const from = next === undefined ? null : keyOfFound(next)
  const more: readonly PaletteItem[] =
    count > rows.length ? [{ kind: 'widen', key: `all:${kind}`, label, to: { what: kind }, from }] : []
  return { key: kind, title: messages.palette.kinds[kind], count: countText(group), rows: [...rows, ...more] }
}

const allOf = (group: FoundGroup): PaletteGroup => ({
  key: group.kind,
  title: messages.palette.kinds[group.kind],
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
      ? [
          {
            kind: 'widen',
            key: 'all:command',
            label: messages.palette.showAll(count),
            to: { what: 'command' },
            from,
          },
        ]
      : []
  return { key: 'command', title: messages.palette.kinds.command, count, rows: [...rows, ...more] }
}

/** The way to the cards of what was found, where some of it has a place in a text. */
function studying(groups: readonly FoundGroup[], asked: FoundIn): readonly PaletteGroup[] {
  if (!groups.some(({ hits }) => hits.some(({ place }) => place !== null))) return []
  const label = messages.palette.studyWith(repeated(asked.query))
  return [
    {
      key: 'study',
      title: messages.palette.study,
      count: null,
      rows: [{ kind: 'study', key: 'study', label, asked }],
    },
  ]
}

/** Where else the same words may be found. */
function widening(query: string, where: Where, what: What): readonly PaletteGroup[] {
  const words = repeated(query)
  const to: readonly PaletteItem[] = [
    ...(what === 'all' || what === 'command'
      ? []
      : [widen(messages.palette.inAllKinds(words), { what: 'all' })]),
    ...(where === 'document' && what !== 'command'
      ? [widen(messages.palette.inLibrary(words), { where: 'library' })]
      : []),
  ]
  return to.length === 0 ? [] : [{ key: 'widen', title: messages.palette.further, count: null, rows: to }]
}

const widen = (label: string, to: { readonly what: What } | { readonly where: Where }): PaletteItem => ({
  kind: 'widen',
  key: `widen:${Object.values(to).join()}`,
  label,
  to,
  from: null,
})

function noneFound(query: string, where: Where, what: What): View['none'] {
  const words = repeated(query)
  return what === 'command'
    ? { what: messages.palette.noCommand(words), advice: messages.palette.tryBeginning }
    : { what: messages.palette.noneFound(what, where, words), advice: messages.palette.tryFewer }
}

function tailOf(group: FoundGroup): string | null {
  const shown = group.hits.length
  return group.more || group.count > shown ? messages.palette.bestShown(shown, countText(group)) : null
}

/** Longer words than these are cut where they are repeated. */
const longestRepeat = 60

function repeated(query: string): string {
  const words = query.trim().replace(/\s+/g, ' ')
  return words.length > longestRepeat ? `${cutTo(words, longestRepeat)}…` : words
}
