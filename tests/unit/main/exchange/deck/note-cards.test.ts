import { expect, test } from 'vitest'
import { cardsOfNote, type DeckNote } from '../../../../../src/main/exchange/deck/note-cards.ts'
import { noteTypeOf } from '../../../../../src/main/exchange/deck/note-type.ts'
import { type MadeType, notes, types } from './kinds.expected.ts'

const typeOf = ({ name, isCloze, fields, templates }: MadeType) =>
  noteTypeOf({
    name,
    isCloze: isCloze === true,
    stockKind: 0,
    fields,
    templates: templates.map(([front, back], ord) => ({ ord, front, back })),
  })

function read(note: DeckNote) {
  const left: string[] = []
  return { cards: cardsOfNote(note, (why) => left.push(why)), left }
}

test.each(notes)('a note: $name', (row) => {
  const { type, fields, ords = [0], cards, pictures = [], partial = false, left = [] } = row
  const found = read({ guid: 'g', type: typeOf(type), fields, ords })
  expect(found.cards.map(({ prompt, answer }) => [prompt, answer])).toEqual(cards)
  expect(found.cards.map((card) => card.partial)).toEqual(cards.map(() => partial))
  expect(found.cards.flatMap((card) => card.pictures.map(({ side, name }) => [side, name]))).toEqual(pictures)
  expect(found.left).toEqual(left)
})

test('the first card of a whole note has the note’s own id, any other card has one of its own', () => {
  const idsOf = (type: MadeType, fields: readonly string[], ords: readonly number[]) =>
    read({ guid: 'g', type: typeOf(type), fields, ords }).cards.map(({ id, note }) => [
      id,
      note?.number ?? null,
    ])
  expect(idsOf(types.basic, ['q', 'a'], [0])).toEqual([['g', null]])
  expect(idsOf(types.cloze, ['{{c1::a}} b', ''], [0])).toEqual([['g', null]])
  const both = idsOf(types.reversed, ['q', 'a'], [0, 1])
  expect(both.map(([, number]) => number)).toEqual([1, 2])
  expect(new Set(both.map(([id]) => id)).size).toBe(2)
  // A note that grows its reverse brings the first card as the same one.
  expect(both[0]).toEqual(['g', 1])
  // More fields, or signs in another form, than a note of our own would have.
  expect(idsOf(types.word, ['lund', 'wood', 'Der Lund.', ''], [0])).not.toContainEqual(['g', null])
  expect(idsOf(types.furigana, ['日本[にほん]', 'Japan'], [0])).not.toContainEqual(['g', null])
})

test('a picture that only the template shows is left out, and that is told', () => {
  const type = {
    name: 'x',
    fields: ['Q', 'A'],
    templates: [
      ['<img src="logo.png">{{Q}}', '{{A}}'],
      ['<img src="logo.png">', '{{A}}'],
    ],
  } as const
  const { cards, left } = read({
    ...{ guid: 'g', type: typeOf(type), ords: [0, 1] },
    fields: ['Capital?', 'Lorn <img src="map.png">'],
  })
  expect(cards).toMatchObject([
    { prompt: 'Capital?', partial: true, note: null, pictures: [{ side: 'answer', name: 'map.png' }] },
  ])
  expect(left).toEqual(['A picture or sound of it was left out.', 'Its question is only a picture or sound.'])
})

test('a template that repeats a long field grows no further than a card may', () => {
  const type = {
    name: 'x',
    fields: ['Q', 'A'],
    templates: [['{{Q}}'.repeat(5000), '{{A}}']],
  } as const
  const { left } = read({ guid: 'g', type: typeOf(type), fields: ['x'.repeat(90_000), 'a'], ords: [0] })
  expect(left).toEqual(['Its question is longer than 2,000 characters.'])
})
