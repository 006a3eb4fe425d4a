import type { Briefing } from '../../../../../src/core/model/document.ts'
import type { undo } from '../../../../../src/main/store/journal.ts'
import { documentA, now } from '../../store/helpers.ts'

export const at = now
export const block = {
  id: 'b1',
  section: 's1',
  kind: 'paragraph',
  text: 'In 2012 Japan invested $290 billion.',
} as const
export const sentence = { start: 0, end: block.text.length }
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
      value: { kind: 'money', amount: 290e9, currency: 'USD' },
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
export const card = {
  card: 'c1',
  prompt: 'In 2012 Japan invested ____.',
  answer: '$290 billion',
  accept: ['290bn'],
  deleted: false,
}
export const asCompiled = {
  fact: 'f1',
  type: 'money',
  text: '$290 billion',
  statement: block.text,
  value: 'USD 290000000000',
  note: '',
  cards: [card],
} as const
export const entries = (db: Parameters<typeof undo>[0]) => db.get('SELECT count(*) AS n FROM journal')?.n
