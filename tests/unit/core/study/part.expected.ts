/** Which cards a part has, and what of it is studied, written before the code. */
import type { Part } from '../../../../src/core/model/part.ts'

/** The headings of a document "d", with their levels; null is the matter before the first heading. */
export const sections: readonly (readonly [id: string, level: number, title: string | null])[] = [
  ['front', 1, null],
  ['one', 1, 'One'],
  ['one.a', 2, 'One a'],
  ['one.a.i', 3, 'One a i'],
  ['one.b', 2, 'One b'],
  ['two', 1, 'Two'],
]

/** A card in each section, named by it, whose sentence takes the places 10 to 20 of its block; and two others. */
export const others: readonly {
  readonly id: string
  readonly section: string | null
  readonly block: string | null
  readonly sentence: readonly [start: number, end: number] | null
}[] = [
  // Its paragraph is known, but not its sentence.
  { id: 'loose', section: 'two', block: 'two', sentence: null },
  // The user's own: it has no place.
  { id: 'own', section: null, block: null, sentence: null },
]

const place = (document: string, block: string, start: number, end: number) => ({
  document,
  block,
  start,
  end,
})

export const parts: readonly { readonly name: string; readonly part: Part; readonly cards: string }[] = [
  {
    name: 'a section with all that stands below its heading',
    part: { kind: 'section', document: 'd', section: 'one' },
    cards: 'one one.a one.a.i one.b',
  },
  {
    name: 'a section in the middle',
    part: { kind: 'section', document: 'd', section: 'one.a' },
    cards: 'one.a one.a.i',
  },
  { name: 'the last section', part: { kind: 'section', document: 'd', section: 'two' }, cards: 'two loose' },
  {
    name: 'matter before the first heading stands over nothing',
    part: { kind: 'section', document: 'd', section: 'front' },
    cards: 'front',
  },
  { name: 'a section that is gone', part: { kind: 'section', document: 'd', section: 'x' }, cards: '' },
  {
    name: 'a section of another document',
    part: { kind: 'section', document: 'e', section: 'one' },
    cards: '',
  },
  {
    name: 'a passage within a sentence',
    part: { kind: 'places', places: [place('d', 'one', 12, 14)] },
    cards: 'one',
  },
  {
    name: 'passages that touch the ends of sentences from outside',
    part: { kind: 'places', places: [place('d', 'one', 0, 10), place('d', 'two', 20, 30)] },
    cards: 'loose',
  },
  {
    name: 'a passage over two paragraphs, and one of another document',
    part: {
      kind: 'places',
      places: [place('d', 'one.a', 19, 40), place('d', 'one.b', 0, 11), place('e', 'two', 0, 99)],
    },
    cards: 'one.a one.b',
  },
  {
    name: 'a set of documents',
    part: { kind: 'documents', documents: ['e', 'd'] },
    cards: 'front one one.a one.a.i one.b two loose own',
  },
  { name: 'a set of other documents', part: { kind: 'documents', documents: ['e'] }, cards: '' },
]

/**
 * What is studied of a part. Cards are named by letters; of each its state: n new, d due, a due after today, l being
 * learned and to be shown, t new and rated today, r reviewed today. `pairs` disturb each other.
 */
export const queues: readonly {
  readonly name: string
  readonly cards: string
  readonly part: string
  readonly pairs?: readonly string[]
  readonly newPerDay?: number
  /** New, learning and due; then the cards as they come when each is rated Easy. */
  readonly counts: readonly [number, number, number]
  readonly shown: string
}[] = [
  {
    name: 'due ones first, then new ones',
    cards: 'an bd cn dd',
    part: 'abd',
    counts: [1, 0, 2],
    shown: 'bda',
  },
  { name: 'what is being learned', cards: 'al bl cd', part: 'bc', counts: [0, 1, 1], shown: 'bc' },
  { name: 'nothing', cards: 'an bd', part: '', counts: [0, 0, 0], shown: '' },
  {
    name: 'new cards of the day that were begun outside of it count',
    cards: 'at bt cn dn en',
    part: 'cde',
    newPerDay: 3,
    counts: [1, 0, 0],
    shown: 'c',
  },
  {
    name: 'new cards that come first elsewhere take none of its places',
    cards: 'an bn cn dn',
    part: 'cd',
    newPerDay: 1,
    counts: [1, 0, 0],
    shown: 'c',
  },
  {
    name: 'a card beside one that was studied today outside of it waits',
    cards: 'ar bn cn',
    part: 'bc',
    pairs: ['ab'],
    counts: [1, 0, 0],
    shown: 'c',
  },
  {
    name: 'a card beside one that is being learned outside of it waits',
    cards: 'al bd cd',
    part: 'bc',
    pairs: ['ab'],
    counts: [0, 0, 1],
    shown: 'c',
  },
  {
    name: 'one that is only due outside of it holds nothing back',
    cards: 'ad bd',
    part: 'b',
    pairs: ['ab'],
    counts: [0, 0, 1],
    shown: 'b',
  },
  { name: 'what comes later does not come', cards: 'aa ba cd', part: 'bc', counts: [0, 0, 1], shown: 'c' },
]
