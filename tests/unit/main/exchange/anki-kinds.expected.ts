import type { ExchangeCard } from '../../../../src/main/exchange/exchange-card.ts'

const plain = {
  id: 'a',
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

interface Row {
  readonly name: string
  readonly card: ExchangeCard
  readonly notetype: 'Precis Basic' | 'Precis Cloze'
  /** The first two; the third tells which cards of ours a note of several is. */
  readonly fields: readonly [string, string]
  /** As our own reader has it again. */
  readonly read: { readonly prompt: string; readonly answer: string; readonly judging: string }
}

/** Cards that are lists, clauses, or lead in, as notes of Anki's and back. */
export const notes: readonly Row[] = [
  {
    name: 'a list',
    card: {
      ...plain,
      prompt: 'What are the aims?',
      answer: 'trade; energy & water',
      items: ['trade', 'energy & water'],
      judging: 'items',
    },
    notetype: 'Precis Basic',
    fields: ['What are the aims?', '<ol class="precis-items"><li>trade</li><li>energy &amp; water</li></ol>'],
    read: { prompt: 'What are the aims?', answer: 'trade\nenergy & water', judging: 'items' },
  },
  {
    name: 'a list that is asked by a gap',
    card: {
      ...plain,
      prompt: 'The aims are ____.',
      answer: 'trade; energy',
      items: ['trade', 'energy'],
      judging: 'items',
    },
    notetype: 'Precis Basic',
    fields: ['The aims are ____.', '<ol class="precis-items"><li>trade</li><li>energy</li></ol>'],
    read: { prompt: 'The aims are ____.', answer: 'trade\nenergy', judging: 'items' },
  },
  {
    name: 'a clause in a gap',
    card: {
      ...plain,
      prompt: 'Both sides will ____.',
      answer: 'share what they learn',
      judging: 'self',
      source: 'Both sides will share what they learn.',
    },
    notetype: 'Precis Cloze',
    fields: [
      'Both sides will {{c1::share what they learn}}.',
      '<div class="precis-self"></div><div class="precis-source">Both sides will share what they learn.</div>',
    ],
    read: { prompt: 'Both sides will ____.', answer: 'share what they learn', judging: 'self' },
  },
  {
    name: 'a clause that answers a question',
    card: { ...plain, prompt: 'Why did it fail?', answer: 'the pumps froze', judging: 'self' },
    notetype: 'Precis Basic',
    fields: ['Why did it fail?', 'the pumps froze<div class="precis-self"></div>'],
    read: { prompt: 'Why did it fail?', answer: 'the pumps froze', judging: 'self' },
  },
  {
    name: 'what leads to a gap',
    card: {
      ...plain,
      prompt: 'Trade of ____.',
      answer: '$5 million',
      leading: ['The plan has two aims:', 'It ends in 2020.'],
    },
    notetype: 'Precis Cloze',
    fields: [
      '<div class="precis-before">The plan has two aims&#58;</div><div class="precis-before">It ends in 2020.</div>Trade of {{c1::$5 million}}.',
      '',
    ],
    read: { prompt: 'Trade of ____.', answer: '$5 million', judging: 'value' },
  },
  {
    name: 'what leads to a question',
    card: { ...plain, prompt: 'What is its name?', answer: 'Aki', leading: ['The dog was found.'] },
    notetype: 'Precis Basic',
    fields: ['<div class="precis-before">The dog was found.</div>What is its name?', 'Aki'],
    read: { prompt: 'What is its name?', answer: 'Aki', judging: 'value' },
  },
]
