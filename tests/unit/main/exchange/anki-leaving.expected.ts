/** Cards of one sentence, and of one note of Anki's, as the notes that they are to leave as. */
import type { ExchangeCard } from '../../../../src/main/exchange/exchange-card.ts'

const plain = {
  accept: [],
  judging: 'value',
  items: [],
  leading: [],
  source: null,
  section: null,
  link: null,
  changedAt: 0,
  partial: false,
  tags: [],
  note: null,
} as const

const source = 'Orm signed in Lund in 1954.'
const gaps = {
  who: { ...plain, id: 'a1', prompt: '____ signed in Lund in 1954.', answer: 'Orm', source },
  where: { ...plain, id: 'a2', prompt: 'Orm signed in ____ in 1954.', answer: 'Lund', source },
  when: { ...plain, id: 'a3', prompt: 'Orm signed in Lund in ____.', answer: '1954', source },
  whereAndWhen: { ...plain, id: 'a4', prompt: 'Orm signed in ____.', answer: 'Lund in 1954', source },
} as const
const behind = `<div class="precis-source">${source}</div>`

interface Note {
  readonly guid: string
  readonly notetype: 'Precis Basic' | 'Precis Both Ways' | 'Precis Cloze'
  readonly fields: readonly [string, string, string]
  /** The numbers of its cards, from 0. */
  readonly ords: readonly number[]
}

interface Row {
  readonly name: string
  readonly cards: readonly ExchangeCard[]
  readonly notes: readonly Note[]
}

const cloze = (guid: string, text: string, more: string, ids: string, ords: readonly number[]): Note => ({
  ...{ guid, notetype: 'Precis Cloze', fields: [text, more, ids], ords },
})
const fromAnki = (number: number, of = 2) => ({ guid: 'N0te', number, of })

export const leaving: readonly Row[] = [
  {
    name: 'one gap of a sentence is a note by its own id',
    cards: [gaps.when],
    notes: [cloze('a3', 'Orm signed in Lund in {{c1::1954}}.', behind, '', [0])],
  },
  {
    name: 'gaps of one sentence are one note, by the id of the first, and numbered as they come',
    cards: [gaps.when, gaps.who],
    notes: [
      cloze(
        'a3',
        '{{c2::Orm}} signed in Lund in {{c1::1954}}.',
        behind,
        '&#123;"c1":"a3","c2":"a1"&#125;',
        [0, 1],
      ),
    ],
  },
  {
    name: 'a gap that covers another is a note of its own',
    cards: [gaps.who, gaps.where, gaps.whereAndWhen],
    notes: [
      cloze(
        'a1',
        '{{c1::Orm}} signed in {{c2::Lund}} in 1954.',
        behind,
        '&#123;"c1":"a1","c2":"a2"&#125;',
        [0, 1],
      ),
      cloze('a4', 'Orm signed in {{c1::Lund in 1954}}.', behind, '', [0]),
    ],
  },
  {
    name: 'gaps of sentences that differ, that are judged otherwise, or that lead in otherwise, stay apart',
    cards: [gaps.who, { ...gaps.where, judging: 'self' }, { ...gaps.when, leading: ['Then:'] }],
    notes: [
      cloze('a1', '{{c1::Orm}} signed in Lund in 1954.', behind, '', [0]),
      cloze('a2', 'Orm signed in {{c1::Lund}} in 1954.', `<div class="precis-self"></div>${behind}`, '', [0]),
      cloze(
        'a3',
        '<div class="precis-before">Then&#58;</div>Orm signed in Lund in {{c1::1954}}.',
        behind,
        '',
        [0],
      ),
    ],
  },
  {
    name: 'other right answers say whose they are',
    cards: [{ ...gaps.who, accept: ['Orm of Skell'] }, gaps.when],
    notes: [
      cloze(
        'a1',
        '{{c1::Orm}} signed in Lund in {{c2::1954}}.',
        `<div class="precis-also precis-c1">Also: <i>Orm of Skell</i></div>${behind}`,
        '&#123;"c1":"a1","c2":"a3"&#125;',
        [0, 1],
      ),
    ],
  },
  {
    name: 'the clozes of a note of Anki’s leave as that note, with its numbers',
    cards: [
      { ...gaps.when, source: null, note: fromAnki(3) },
      { ...gaps.who, source: null, note: fromAnki(1) },
    ],
    notes: [cloze('N0te', '{{c1::Orm}} signed in Lund in {{c3::1954}}.', '', '', [0, 2])],
  },
  {
    name: 'a note of Anki’s of which a card was changed or deleted stays as it is there: its cards leave by themselves',
    cards: [
      { ...gaps.when, source: null, note: fromAnki(1) },
      { ...gaps.who, source: null, prompt: '____ signed in Lund.', note: fromAnki(2) },
    ],
    notes: [
      cloze('a3', 'Orm signed in Lund in {{c1::1954}}.', '', '', [0]),
      cloze('a1', '{{c1::Orm}} signed in Lund.', '', '', [0]),
    ],
  },
  {
    name: 'a question and its reverse leave as the note that they came from',
    cards: [
      { ...plain, id: 'b2', prompt: 'Lorn', answer: 'Tarn', note: fromAnki(2) },
      { ...plain, id: 'b1', prompt: 'Tarn', answer: 'Lorn', note: fromAnki(1) },
    ],
    notes: [{ guid: 'N0te', notetype: 'Precis Both Ways', fields: ['Tarn', 'Lorn', ''], ords: [0, 1] }],
  },
  {
    name: 'a question is a note of its own',
    cards: [{ ...plain, id: 'b1', prompt: 'Tarn?', answer: 'Lorn', tags: ['rivers'] }],
    notes: [{ guid: 'b1', notetype: 'Precis Basic', fields: ['Tarn?', 'Lorn', ''], ords: [0] }],
  },
]
