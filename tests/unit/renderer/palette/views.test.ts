import { describe, expect, it } from 'vitest'
import type { FoundKind } from '../../../../src/core/model/found.ts'
import { foundView } from '../../../../src/renderer/views/palette/found-view.ts'
import { matchCommands } from '../../../../src/renderer/views/palette/match-commands.ts'
import { recentView } from '../../../../src/renderer/views/palette/recent-view.ts'
import { countsOf, rowAfter, spoken, type View } from '../../../../src/renderer/views/palette/view.ts'
import type { FindReply, FoundGroup, FoundItem } from '../../../../src/shared/contract/find.ts'
import type { LibraryEntry } from '../../../../src/shared/contract/library.ts'

const found = (kind: FoundKind, id: string, document = 'd'): FoundItem => ({
  kind,
  id,
  document,
  documentTitle: 'Harbour Accord',
  section: null,
  excerpt: id,
  marks: [],
  type: null,
  answer: null,
  place: null,
})

const group = (kind: FoundKind, hits: number, count = hits, more = false): FoundGroup => ({
  kind,
  hits: Array.from({ length: hits }, (_, at) => found(kind, `${kind}-${at}`)),
  count,
  more,
})

const reply = (...groups: FoundGroup[]): FindReply => ({ groups, note: null, isPart: false, pending: 0 })
const commands = (...labels: string[]) =>
  matchCommands(
    labels.map((label) => ({ command: 'page:print' as const, label, also: '', first: false, key: null })),
    '',
  )
const keys = ({ groups }: View) => groups.map(({ key, rows }) => [key, ...rows.map((row) => row.key)])
const labels = ({ groups }: View) =>
  groups.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'widen' ? [row.label] : [])))

const asked = { query: 'docks', document: 'd', what: 'all', commands: [] } as const

describe('foundView', () => {
  it('shows the best of each kind, and leads on to the rest', () => {
    const view = foundView({
      ...asked,
      reply: reply(group('text', 20, 37), group('fact', 5), group('card', 3)),
    })
    expect(view.groups.map(({ title, count, rows }) => [title, count, rows.length])).toEqual([
      ['Text', '37', 7],
      ['Key facts', '5', 4],
      ['Cards', '3', 3],
    ])
    expect(labels(view)).toEqual(['Show all 37', 'Show all 5'])
    const [text] = view.groups
    expect(text?.rows.at(-1)).toMatchObject({ to: { what: 'text' }, from: 'text:d:text-6' })
    expect(view.none).toBeNull()
  })

  it('never promises more than can be shown', () => {
    const label = (count: number, more: boolean) =>
      labels(foundView({ ...asked, reply: reply(group('mark', 20, count, more)) }))
    expect(label(100, false)).toEqual(['Show all 100'])
    expect(label(101, false)).toEqual(['Show the best 100 of 101'])
    expect(label(1000, true)).toEqual(['Show the best 100 of 1,000+'])
  })

  it('shows all of one kind, and says what is left out', () => {
    const all = reply(group('text', 100, 1000, true), group('fact', 5))
    const view = foundView({ ...asked, what: 'text', reply: all, commands: commands('Print') })
    expect(view.groups.map(({ key, rows }) => [key, rows.length])).toEqual([['text', 100]])
    expect(view.tail).toContain('The best 100 of 1,000+ are shown')
    expect(foundView({ ...asked, what: 'fact', reply: all }).tail).toBeNull()
  })

  it('has the commands last, and alone where only they are wanted', () => {
    const some = { ...asked, reply: reply(group('text', 1)), commands: commands('Print') }
    expect(keys(foundView(some))).toEqual([
      ['text', 'text:d:text-0'],
      ['command', 'page:print'],
    ])
    expect(keys(foundView({ ...some, what: 'command' }))).toEqual([['command', 'page:print']])
    expect(foundView({ ...some, what: 'command', commands: [] }).none?.what).toBe('No command has “docks”.')
  })

  it('says that nothing was found, and where else to search', () => {
    const nothing = { ...asked, reply: reply() }
    const inDocument = foundView(nothing)
    expect(inDocument.none?.what).toBe('Nothing found for “docks” in this document.')
    expect(labels(inDocument)).toEqual(['Search the library for “docks”'])
    const inLibrary = foundView({ ...nothing, document: null })
    expect(inLibrary.none?.what).toBe('Nothing found for “docks” in the library.')
    expect(inLibrary.groups).toEqual([])
    const facts = foundView({ ...nothing, what: 'fact' })
    expect(facts.none?.what).toBe('No key fact found for “docks” in this document.')
    expect(labels(facts)).toEqual(['Search for “docks” in all kinds', 'Search the library for “docks”'])
  })

  it('says so too where only commands have the words, after them', () => {
    const view = foundView({ ...asked, reply: reply(), commands: commands('Print') })
    expect(view.none?.what).toBe('Nothing found for “docks” in this document.')
    expect(keys(view)).toEqual([
      ['command', 'page:print'],
      ['widen', 'widen:library'],
    ])
  })

  it('repeats no more of a query than fits in a line', () => {
    const { none } = foundView({ ...asked, query: 'docks '.repeat(2000), reply: reply() })
    expect(none?.what.length).toBeLessThan(120)
  })

  it('leads to where all of the words may be, where only some were found', () => {
    const part = { ...reply(group('fact', 1)), isPart: true }
    expect(labels(foundView({ ...asked, reply: part }))).toEqual(['Search the library for “docks”'])
    expect(labels(foundView({ ...asked, what: 'fact', reply: part }))).toEqual([
      'Search for “docks” in all kinds',
      'Search the library for “docks”',
    ])
    expect(labels(foundView({ ...asked, document: null, reply: part }))).toEqual([])
    expect(foundView({ ...asked, reply: part }).none).toBeNull()
  })

  it('writes the note as a sentence', () => {
    const noted = {
      groups: [group('text', 1)],
      note: 'no “nucelar”; showing “nuclear”',
      isPart: false,
      pending: 0,
    }
    expect(foundView({ ...asked, reply: noted }).note).toBe('No “nucelar”; showing “nuclear”.')
  })
})

const entry = (id: string, openedAt: number | null, addedAt = 0): LibraryEntry => ({
  id,
  title: id,
  date: null,
  kind: 'text',
  words: 1,
  cards: 0,
  bundled: false,
  addedAt,
  file: null,
  notes: [],
  openedAt,
  name: null,
  tags: [],
  share: null,
  versions: 1,
})

describe('recentView', () => {
  const entries = [entry('d', 5), entry('old', 1), entry('new', 9), entry('never', null, 3)]
  const recently = { what: 'all', recent: [], entries, open: 'd', few: commands('Print') } as const

  it('offers what was gone to, then what was opened, the latest first, then commands', () => {
    const recent = [found('fact', 'f'), found('text', 't', 'removed')]
    expect(keys(recentView({ ...recently, recent }))).toEqual([
      ['recent', 'recent:fact:d:f'],
      ['opened', 'entry:new', 'entry:old'],
      ['command', 'page:print'],
    ])
  })

  it('lists every document where documents are wanted', () => {
    expect(keys(recentView({ ...recently, what: 'document' }))).toEqual([
      ['document', 'entry:new', 'entry:d', 'entry:never', 'entry:old'],
    ])
  })

  it('keeps to the kind that is wanted', () => {
    const recent = [found('fact', 'f'), found('text', 't')]
    expect(keys(recentView({ ...recently, what: 'text', recent }))).toEqual([['recent', 'recent:text:d:t']])
  })
})

it('counts what is known of each kind', () => {
  const counts = countsOf(reply(group('text', 20, 1000, true)), null, 3)
  expect([...counts]).toEqual([
    ['document', '0'],
    ['text', '1,000+'],
    ['fact', '0'],
    ['card', '0'],
    ['mark', '0'],
    ['command', '3'],
  ])
  // Of the one that is shown, as many as are shown.
  const one = countsOf(reply(group('text', 2)), reply(group('fact', 4)), 0)
  expect([one.get('text'), one.get('fact')]).toEqual(['2', '4'])
})

it('says in words what is shown', () => {
  const view = foundView({ ...asked, reply: reply(group('text', 20, 37), group('fact', 2)) })
  expect(spoken(view)).toBe('Text 37, Key facts 2.')
  expect(spoken(foundView({ ...asked, reply: reply() }))).toBe('Nothing found for “docks” in this document.')
})

describe('rowAfter', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 9, 0],
    ['ArrowUp', 1, 0],
    ['ArrowUp', 0, 9],
    ['PageDown', 0, 4],
    ['PageDown', 8, 9],
    ['PageUp', 9, 5],
    ['PageUp', 2, 0],
    ['Home', 7, 0],
    ['End', 2, 9],
    ['A', 2, null],
    ['Shift+Home', 2, null],
  ] as const)('%s from %i of ten', (key, at, to) => {
    expect(rowAfter(key, at, 10, 4)).toBe(to)
  })

  it('leads nowhere where there is nothing', () => {
    expect(rowAfter('ArrowDown', 0, 0, 4)).toBeNull()
  })
})
