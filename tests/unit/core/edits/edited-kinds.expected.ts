import type { Card } from '../../../../src/core/model/card.ts'

type Shown = Pick<Card, 'kind' | 'prompt' | 'answer' | 'items' | 'grading'>

interface Row {
  readonly name: string
  readonly card: Shown
  /** As it is written by the user: a list's items one on each line. */
  readonly written: string
  readonly edited: Shown
}

/** Cards with another answer of their user's. */
export const edited: readonly Row[] = [
  {
    name: 'a list keeps its items apart',
    card: { kind: 'list', prompt: 'Aims?', answer: 'trade; energy', items: ['trade', 'energy'] },
    written: 'trade\n  water \n\nenergy, and heat',
    edited: {
      kind: 'list',
      prompt: 'Aims?',
      answer: 'trade; water; energy, and heat',
      items: ['trade', 'water', 'energy, and heat'],
    },
  },
  {
    name: 'a clause stays for the reader to judge',
    card: { kind: 'cloze', prompt: 'Both will ____.', answer: 'share all they learn', grading: 'self' },
    written: 'share it',
    edited: { kind: 'cloze', prompt: 'Both will ____.', answer: 'share it', grading: 'self' },
  },
  {
    name: 'a value stays a value',
    card: { kind: 'cloze', prompt: 'In ____.', answer: '1949' },
    written: '1950',
    edited: { kind: 'cloze', prompt: 'In ____.', answer: '1950' },
  },
  {
    name: 'a value that becomes a clause is for the reader to judge',
    card: { kind: 'cloze', prompt: 'In ____.', answer: '1949' },
    written: 'the year in which both sides at last signed the treaty',
    edited: {
      kind: 'cloze',
      prompt: 'In ____.',
      answer: 'the year in which both sides at last signed the treaty',
      grading: 'self',
    },
  },
]
