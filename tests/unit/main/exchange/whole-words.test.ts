import { expect, test } from 'vitest'
import { describeAnchor } from '../../../../src/core/anchor/describe.ts'
import { compile } from '../../../../src/core/compile.ts'
import { ankiNotes } from '../../../../src/main/exchange/anki-notes.ts'
import { exportAnnotations } from '../../../../src/main/exchange/annotations.ts'
import { passageOf } from '../../../../src/main/exchange/passage.ts'
import { readText } from '../formats/read.ts'

const source = `# Har\u00ADbour Rules

## Coun\u00ADcil

The Harbour Agree\u00ADment was signed by the Coun\u00ADcil of Orm on 3 June 2020.
`
const { blocks, sections, cards, title } = compile(readText(source, 'a.md'))
const text = blocks[0]?.text ?? ''
const whole = 'The Harbour Agreement was signed by the Council of Orm on 3 June 2020.'
const mark = {
  id: 'm1',
  document: 'a',
  kind: 'highlight',
  colour: 1,
  note: 'My own\u00AD note',
  tags: [],
  parts: [describeAnchor({ id: 'b1', text }, { start: 0, end: text.length })],
  createdAt: 0,
} as const

test('a passage holds whole words, and the note as the user wrote it', () => {
  const section = sections.at(-1)?.title ?? null
  expect(section).toContain('\u00AD')
  expect(passageOf({ ...mark, sectionTitle: section, page: null, placed: 'exact' })).toMatchObject({
    parts: [whole],
    section: 'Council',
    note: 'My own\u00AD note',
  })
})

test('annotations quote the text as it is, so that they are found in it again', () => {
  expect(exportAnnotations({ id: 'a', title }, [mark])).toContain('Agree\u00ADment')
})

test('cards ask and answer in whole words, and so do Anki’s notes of them', () => {
  expect(cards.map(({ prompt }) => prompt)).toEqual([
    'The Harbour Agreement was signed by the Council of Orm on ____.',
  ])
  const exchanged = cards.map((card) => ({
    ...card,
    judging: 'value' as const,
    items: [],
    pictures: [],
    leading: [],
    source: text,
    section: card.context.section,
    link: null,
    changedAt: 0,
    partial: false,
    note: null,
    tags: [],
  }))
  const [note] = ankiNotes([{ title, tags: [], cards: exchanged }])
  expect(note?.deck).toBe('Harbour Rules::Council')
  expect(note?.fields.join()).toContain(whole)
  expect(note?.fields.join()).not.toContain('\u00AD')
})
