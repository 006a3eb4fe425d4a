import { describe, expect, it } from 'vitest'
import { sheetKinds } from '../../../../src/core/model/sheet.ts'
import { sheetItems } from '../../../../src/core/sheet/items.ts'
import { rows, type SheetFact } from './items.expected.ts'

const documents = ['one', 'two'] as const

describe('what a cue sheet takes', () => {
  for (const { about, facts, passages = [], kinds = sheetKinds, items } of rows)
    it(about, () => {
      const sources = documents.map((document) => {
        const own = facts.filter((fact) => (fact.document ?? 'one') === document)
        const marked = document === 'one' ? passages : []
        return sourceOf(document, own, marked)
      })
      expect(sheetItems(sources, new Set(kinds)).map(({ id, kind }) => [id, kind])).toEqual(items)
    })

  it('an item has its place, and all answers of what it says', () => {
    const said = 'The port opened in 2012 for $3 million.'
    const source = sourceOf('one', [
      { id: 'a', type: 'date', says: said, at: 'a' },
      { id: 'b', type: 'money', importance: 3, says: said, at: 'a' },
    ])
    const [item, ...others] = sheetItems([
      {
        ...source,
        entries: source.entries.map((entry, n) => {
          const [start, end] = n === 0 ? [19, 23] : [28, 38]
          const fact = { ...entry.fact, text: said.slice(start, end), answer: { start, end } as never }
          return { ...entry, fact }
        }),
      },
    ])
    expect(others).toEqual([])
    expect(item?.answers.map(({ start, end }) => said.slice(start, end))).toEqual(['2012', '$3 million'])
    expect(item?.question).toEqual({ prompt: 'The port opened in 2012 for ____.', answer: '$3 million' })
    expect(item?.place).toEqual({ block: 'one-a', section: 'Part of one', page: 7, paragraph: 1 })
  })
})

/** A document with a block for each fact and passage; facts without a card but where one was missed. */
function sourceOf(
  document: string,
  facts: readonly SheetFact[],
  passages: readonly { readonly id: string; readonly note?: string }[] = [],
) {
  const ids = [
    ...new Set([...facts, ...passages].map((each) => `${document}-${('at' in each && each.at) || each.id}`)),
  ]
  const blocks = ids.map((id) => ({
    id,
    section: 's',
    kind: 'paragraph' as const,
    text: `${id} is said here too.`,
    page: 7,
  }))
  return {
    briefing: {
      id: document,
      sections: [{ id: 's', level: 1, title: `Part of ${document}`, blocks: ids }],
      blocks,
    },
    entries: facts.map(({ id, type, importance = 2, state = null, says, missed, at = id }) => ({
      fact: {
        id,
        type,
        text: id,
        block: `${document}-${at}`,
        start: 10,
        end: 12,
        sentence: { start: 0, end: 14 },
        ...(says !== undefined && { statement: says }),
        importance,
        also: [],
      },
      state,
      edited: false,
      own: false,
      kept: false,
      cards: missed === undefined ? [] : [{ card: cardOf(id), deleted: false }],
      spare: false,
    })),
    passages: passages.map(({ id, note = '' }) => ({
      id,
      text: `This says ${id}`,
      note,
      block: `${document}-${id}`,
      start: 0,
    })),
    missed: new Map(
      facts.flatMap(({ id, missed }) => (missed === undefined ? [] : [[`card-${id}`, missed]])),
    ),
  }
}

const cardOf = (id: string) => ({
  id: `card-${id}`,
  kind: 'cloze' as const,
  prompt: `What of ${id}?`,
  answer: id,
  accept: [],
  context: { section: null, before: null },
  fact: id,
  block: null,
  sentence: null,
})
