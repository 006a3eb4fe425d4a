/** What cards are worth, added up by hand: what names, leans, comes later or is clear counts so much more or less. */
import type { CardDraft } from '../../../../src/core/cards/draft.ts'

type Draft = Pick<CardDraft, 'kind' | 'direction' | 'type' | 'importance' | 'nth' | 'prompt' | 'answer'>
interface Row {
  readonly what: string
  readonly draft: Draft
  readonly before?: string
  readonly rank: number
}

const value: Draft = {
  kind: 'cloze',
  direction: 'cloze',
  type: 'money',
  importance: 2,
  nth: 0,
  prompt: 'The ferry across the bay cost ____ to build.',
  answer: '$4 million',
}
const clause: Draft = {
  kind: 'cloze',
  direction: 'clause',
  type: 'commitment',
  importance: 2,
  nth: 0,
  prompt: 'By spring the harbour board will ____.',
  answer: 'dredge both old channels',
}

export const ranks: readonly Row[] = [
  { what: 'a value that names nobody', draft: value, rank: 2 },
  { what: 'one of more importance', draft: { ...value, importance: 3 }, rank: 3 },
  {
    what: 'a prompt that names somebody',
    draft: { ...value, prompt: 'The ferry of Varna cost ____ to build.' },
    rank: 2.5,
  },
  {
    what: 'a capital after a full stop names nobody',
    draft: { ...value, prompt: 'It is old. Repairs cost ____ a year.' },
    rank: 2,
  },
  { what: 'one that leans on the sentence before', draft: value, before: 'A ferry was built.', rank: 1.75 },
  { what: 'the second of its sentence', draft: { ...value, nth: 1 }, rank: 1.25 },
  { what: 'the fourth of its sentence', draft: { ...value, nth: 3 }, rank: -0.25 },
  { what: 'what somebody will do', draft: clause, rank: 2.25 },
  {
    what: 'what somebody did',
    draft: { ...clause, prompt: 'In spring the harbour board ____.' },
    rank: 1.25,
  },
  { what: 'a cause', draft: { ...clause, type: 'cause' }, rank: 1.75 },
  {
    what: 'a question',
    draft: {
      ...clause,
      type: 'definition',
      kind: 'question',
      direction: 'define',
      prompt: 'What is a berth?',
    },
    rank: 2.5,
  },
  {
    what: 'an answer that names something',
    draft: { ...clause, answer: 'dredge the Narrow Sound' },
    rank: 2.5,
  },
  { what: 'an answer of one main word', draft: { ...clause, answer: 'be dredged' }, rank: 1.75 },
  {
    what: 'letters count by their fact alone',
    draft: {
      ...value,
      kind: 'acronym',
      direction: 'expand',
      type: 'acronym',
      prompt: 'What does NHB stand for?',
      answer: 'Northern Harbour Board',
    },
    rank: 2,
  },
  {
    what: 'a cell too, whatever its heads name',
    draft: { ...value, kind: 'cell', direction: 'cell', prompt: 'Berths, Port of Varna: ____', answer: '12' },
    rank: 2,
  },
]
