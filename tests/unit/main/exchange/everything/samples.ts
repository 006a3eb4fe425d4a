import type { Briefing } from '../../../../../src/core/model/document.ts'

/** A document of two blocks, with one of each thing that a compiled one holds. */
export const briefingOf = (id: string, text = 'The ferry runs at dawn. It costs 4 euros.'): Briefing => ({
  format: 2,
  id,
  title: 'Ferry plan',
  date: '2021-05',
  source: { name: 'ferry.md', kind: 'markdown', citation: null, language: 'en', words: 9 },
  sections: [{ id: 's1', level: 1, title: 'Times', blocks: ['b1', 'b2'] }],
  blocks: [
    { id: 'b1', section: 's1', kind: 'paragraph', text, spans: [{ start: 4, end: 9, kind: 'em' }] },
    { id: 'b2', section: 's1', kind: 'table', text: 'a\tb', rows: [['a', 'b']], page: 2 },
  ],
  facts: [
    {
      id: 'f1',
      type: 'money',
      text: '4 euros',
      block: 'b1',
      start: 33,
      end: 40,
      sentence: { start: 24, end: 41 },
      value: { kind: 'money', amount: 4, currency: 'EUR' },
      importance: 2,
      also: [],
    },
  ],
  names: [],
  glossary: [{ term: 'RFP', expansion: null, block: 'b1', start: 0, end: 3 }],
  cards: [
    {
      id: 'c1',
      kind: 'cloze',
      prompt: 'It costs ____.',
      answer: '4 euros',
      accept: [],
      context: { section: 'Times', before: null },
      fact: 'f1',
      block: 'b1',
      sentence: { start: 24, end: 41 },
    },
  ],
  dropped: [{ text: 'Home', why: 'menu' }],
})
