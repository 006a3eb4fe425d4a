import type { CardKind } from '../../../../src/core/model/card.ts'
import type { CardWords, Faults } from '../../../../src/renderer/views/facts/card-words.ts'

const clause =
  'review the agreement every five years, publish what was found, and put right by law what did not hold in practice'

/** Words of cards of each kind, and what is wrong with them. */
export const faults: readonly (readonly [CardKind, CardWords, Faults])[] = [
  ['cloze', { prompt: 'It was ____.', answer: '1949' }, { prompt: null, answer: null }],
  ['cloze', { prompt: 'Both will ____.', answer: clause }, { prompt: null, answer: null }],
  [
    'cloze',
    { prompt: 'It was 1949.', answer: '1949' },
    { prompt: 'The question needs a gap, ____, where the answer goes.', answer: null },
  ],
  ['question', { prompt: 'What will both do?', answer: clause }, { prompt: null, answer: null }],
  ['question', { prompt: 'When?', answer: ' ' }, { prompt: null, answer: 'The answer is empty.' }],
  ['cell', { prompt: 'Population of Oslo, 2013', answer: '634,000' }, { prompt: null, answer: null }],
  ['list', { prompt: 'What are the aims?', answer: 'trade\nenergy' }, { prompt: null, answer: null }],
  [
    'list',
    { prompt: 'What are the aims?', answer: 'trade\n \n' },
    { prompt: null, answer: 'A list needs two items or more.' },
  ],
  [
    'list',
    { prompt: 'What are the aims?', answer: '\n' },
    { prompt: null, answer: 'A list needs two items or more.' },
  ],
]
