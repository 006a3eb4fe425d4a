/** Which notes the marks of a text call. Some formats say it by ids; elsewhere a note opens with its mark. */
import type { Block, InlineSpan, Section } from '../model/document.ts'
import { fromRaised, labelOf } from '../text/raised.ts'

/** What a block says in `note` that is one by its look: it has no id. */
export const writtenNote = ''

interface Noted {
  /** Of its first block, among all blocks. */
  readonly at: number
  /** Its number in the document. */
  readonly key: string
  /** Its mark, where its text opens with one. */
  readonly label: string | null
}

/** The blocks, each note with its number in the document, and each mark with the numbers of the notes that it calls. */
export function pairNotes({
  sections,
  blocks,
}: {
  readonly sections: readonly Section[]
  readonly blocks: readonly Block[]
}): Block[] {
  const heads = new Set(sections.filter(({ title }) => headsNotes(title ?? '')).map(({ id }) => id))
  const { keys, notes, byId } = numberNotes(blocks, heads)
  const call = caller(notes, byId)
  return blocks.map(({ note: _, ...block }, at) => {
    const key = keys[at]
    const spans = block.spans?.map((span) => called(span, call(span, at)))
    return { ...block, ...(key !== undefined && { note: key }), ...(spans && { spans }) }
  })
}

/** A heading over nothing but notes. */
const headsNotes = (title: string): boolean =>
  /^(?:\P{L}*)(?:(?:foot|end)[- ]?)?notes?$|^(?:notes and )?references$/iu.test(title.trim())

function numberNotes(blocks: readonly Block[], heads: ReadonlySet<string>) {
  const keys: (string | undefined)[] = []
  const notes: Noted[] = []
  const byId = new Map<string, string>()
  const isFoot = footFinder()
  blocks.forEach((block, at) => {
    const before = blocks[at - 1]
    const { note, section } = block
    const inNotes = heads.has(section)
    const atFoot = isFoot(block)
    const label = note !== undefined || inNotes || atFoot ? labelAt(block) : null
    const goesOn =
      note === undefined
        ? inNotes && label === null && before?.section === section
        : note !== writtenNote && note === before?.note
    if (goesOn) {
      keys.push(keys[at - 1])
      return
    }
    if (note === undefined && label === null) {
      keys.push(undefined)
      return
    }
    const key = String(notes.length + 1)
    keys.push(key)
    notes.push({ at, key, label })
    if (note !== undefined && note !== writtenNote && !byId.has(note)) byId.set(note, key)
  })
  return { keys, notes, byId }
}

/** Tells a note of a printed page by the mark that calls it on that page or the one before. Blocks are asked for in order. */
function footFinder(): (block: Block) => boolean {
  const called = new Set<string>()
  return ({ kind, page, text, spans = [] }) => {
    if (page === undefined) return false
    for (const { kind, label = '' } of spans)
      if (kind === 'noteref') for (const each of labelsIn(label)) called.add(`${page} ${each}`)
    const number = kind === 'paragraph' ? /^(\d{1,3})\s+(?=\p{Lu})/u.exec(text)?.[1] : undefined
    return number !== undefined && [page, page - 1].some((each) => called.has(`${each} ${number}`))
  }
}

const written =
  /^(?:\[(?:\d{1,3}|[a-z]|[*\u2020\u2021\u00A7]{1,3})\]|\(?\d{1,3}[.)]?|[*\u2020\u2021\u00A7]{1,3}|[a-z][.)])\s+(?=\S)/u
const raised = /^[\u00B2\u00B3\u00B9\u2070\u2074-\u2079]+/u

/** The mark that a note's text opens with; null where it has none. */
function labelAt({ kind, text, spans = [] }: Block): string | null {
  if (kind === 'table' || kind === 'code') return null
  const first = spans.find(({ kind, start }) => start === 0 && (kind === 'sup' || kind === 'noteref'))
  if (first !== undefined) return first.label ?? labelOf(text.slice(0, first.end))
  const mark = raised.exec(text)?.[0]
  if (mark !== undefined) return fromRaised(mark)
  const set = written.exec(text)?.[0]
  return set === undefined ? null : labelOf(set).replace(/[.)]$/, '')
}

/** Tells the numbers of the notes that a mark in the block at an index calls. Marks are asked for in their order. */
function caller(notes: readonly Noted[], byId: ReadonlyMap<string, string>) {
  /** By their marks, in order. */
  const labelled = new Map<string, Noted[]>()
  for (const note of notes)
    if (note.label !== null) labelled.set(note.label, [...(labelled.get(note.label) ?? []), note])
  /** Where the last note stands that was called: notes are called in their order, where numbers begin anew too. */
  let last = 0
  const find = (label: string, at: number): string | undefined => {
    const below = (labelled.get(label) ?? []).filter((note) => note.at > at)
    const next = below.find((note) => note.at > last) ?? below[0]
    if (next !== undefined) last = Math.max(last, next.at)
    return next?.key
  }
  return ({ kind, label = '', notes: ids }: InlineSpan, at: number): readonly string[] => {
    if (kind !== 'noteref') return []
    const told = (ids ?? []).map((id) => byId.get(id))
    const keys = told.some((key) => key !== undefined) ? told : labelsIn(label).map((each) => find(each, at))
    return [...new Set(keys.filter((key) => key !== undefined))]
  }
}

/** No mark counts over more notes. */
const mostOfRange = 20

/** The numbers that a mark says: "1,2", "3–5". */
function labelsIn(label: string): string[] {
  return label.split(/[,;]\s?/).flatMap((part) => {
    const [, from, to] = /^(\d{1,3})\s?[\u2013-]\s?(\d{1,3})$/.exec(part) ?? []
    const [first, end] = [Number(from), Number(to)]
    if (from === undefined || !(end > first) || end - first > mostOfRange) return [part.trim()]
    return Array.from({ length: end - first + 1 }, (_, index) => String(first + index))
  })
}

function called({ notes: _, ...span }: InlineSpan, notes: readonly string[]): InlineSpan {
  return notes.length === 0 ? span : { ...span, notes }
}
