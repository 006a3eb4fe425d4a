import { describeAnchor } from '../../../../../src/core/anchor/describe.ts'
import type { Briefing } from '../../../../../src/core/model/document.ts'
import type { previewCards } from '../../../../../src/main/app/cards/import-cards.ts'
import type { ReadCardFile } from '../../../../../src/main/library/cards.ts'
import { documentA } from '../../store/helpers.ts'

export const block = {
  id: 'b1',
  section: 's1',
  kind: 'paragraph',
  text: 'In 2012 Japan invested $290 billion. It grew.',
} as const
export const sentence = { start: 0, end: 36 }
export const briefing: Briefing = {
  format: 1,
  id: documentA,
  title: 'T',
  date: null,
  source: { name: 't.txt', kind: 'text', citation: null, language: 'en', words: 6 },
  sections: [{ id: 's1', level: 1, title: 'One', blocks: ['b1'] }],
  blocks: [block],
  facts: [
    {
      id: 'f1',
      type: 'money',
      text: '$290 billion',
      block: 'b1',
      start: 23,
      end: 35,
      sentence,
      importance: 3,
      also: [],
    },
  ],
  glossary: [],
  cards: [
    {
      id: 'c1',
      kind: 'cloze',
      prompt: 'In 2012 Japan invested ____.',
      answer: '$290 billion',
      accept: ['290bn'],
      context: { section: 'One', before: null },
      fact: 'f1',
      block: 'b1',
      sentence,
    },
  ],
  dropped: [],
}
export const anchor = describeAnchor(block, sentence)
export const read = (
  id: string,
  prompt: string,
  answer: string,
  place = false,
): ReadCardFile['cards'][number] => ({
  id,
  prompt,
  answer,
  accept: [],
  judging: 'value',
  partial: false,
  note: null,
  sentence: place ? anchor : null,
})
export const partOf = (card: ReturnType<typeof read>) => ({ ...card, partial: true })
export const fileOf = (...cards: ReadCardFile['cards']): ReadCardFile => ({
  cards,
  skipped: [{ row: 7, why: 'It has no answer.' }],
  skips: 1,
  notes: [],
  document: documentA,
})
export const counts = (preview: ReturnType<typeof previewCards>) => [
  preview.placed,
  preview.lost,
  preview.known,
]
