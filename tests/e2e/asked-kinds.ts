import { join } from 'node:path'
import type { Card, PlacedCard } from '../../src/core/model/card.ts'
import type { Block, CompiledBriefing } from '../../src/core/model/document.ts'
import type { Fact } from '../../src/core/model/fact.ts'
import { buildIndex } from '../../src/core/search/lunr-index.ts'
import { addImported } from '../../src/main/store/briefings.ts'
import { openStore } from '../../src/main/store/open.ts'

// A document with a card of each kind that its reader judges. It is written by hand and stored as an import stores one,
// so that what is tested does not hang on what the compiler makes of a text.

const texts = [
  ['intro', 'Bergen and Oslo signed the harbour plan in May 2013. It runs until 2030.'],
  ['promise', 'Both cities will review the plan every five years and publish what they find in plain words.'],
  ['lead', 'The plan has four aims:'],
  ['a', 'cleaner water in the inner harbour'],
  ['b', 'quieter ships, ferries and cranes'],
  ['c', 'shared pilots'],
  ['d', 'three new quays by 2020'],
  ['table', 'North quay\t420 metres'],
] as const

export const promise = 'review the plan every five years and publish what they find in plain words'
export const aims = texts.slice(3, 7).map(([, text]) => text)
const leadIn = texts[2][1]

const textOf = (block: string) => texts.find(([id]) => id === block)?.[1] ?? ''
const whole = (block: string) => ({ block, sentence: { start: 0, end: textOf(block).length } })
const placeIn = (block: string, words: string) => {
  const start = textOf(block).indexOf(words)
  return { start, end: start + words.length }
}

const fact = (id: string, type: Fact['type'], block: string, text: string): Fact => ({
  id,
  type,
  text,
  ...whole(block),
  ...placeIn(block, text),
  importance: 3,
  also: [],
})

const section = 'Harbour plan'
const card = (
  id: string,
  block: string,
  asked: Pick<Card, 'kind' | 'prompt' | 'answer'> & Partial<Card>,
): PlacedCard => ({
  id,
  accept: [],
  context: { section, before: null },
  ...asked,
  fact: id,
  ...whole(block),
})

export const harbour: CompiledBriefing = {
  format: 1,
  id: 'aced000000000001',
  title: 'The Harbour Plan',
  date: '2013-05-20',
  source: { name: 'harbour.txt', kind: 'text', citation: null, language: 'en', words: 60 },
  sections: [{ id: 's1', level: 1, title: section, blocks: texts.map(([id]) => id) }],
  blocks: texts.map(
    ([id, text]): Block => ({
      id,
      section: 's1',
      kind: /^[a-d]$/.test(id) ? 'item' : id === 'table' ? 'table' : 'paragraph',
      text,
      ...(id === 'table' && { rows: [text.split('\t')] }),
    }),
  ),
  facts: [
    fact('promise', 'commitment', 'promise', promise),
    fact('aims', 'list', 'lead', 'four aims'),
    fact('quays', 'quantity', 'd', 'three'),
    fact('quay', 'quantity', 'table', '420 metres'),
  ],
  glossary: [],
  cards: [
    card('promise', 'promise', {
      kind: 'cloze',
      prompt: 'Both cities will ____.',
      answer: promise,
      grading: 'self',
      context: { section, before: textOf('intro') },
    }),
    card('aims', 'lead', {
      kind: 'list',
      prompt: 'What are the four aims of the harbour plan?',
      answer: aims.join('; '),
      items: aims,
      grading: 'self',
    }),
    card('quays', 'd', {
      kind: 'cloze',
      prompt: '____ new quays by 2020',
      answer: 'three',
      accept: ['3'],
      grading: 'value',
      context: { section, before: null, lead: leadIn },
    }),
    card('quay', 'table', {
      kind: 'cell',
      prompt: 'How long is the north quay?',
      answer: '420 metres',
      grading: 'value',
    }),
  ],
  dropped: [],
}

/** Puts the document into a data folder, as an import does. */
export async function storeHarbour(userData: string): Promise<void> {
  const now = Date.now()
  const opened = await openStore(join(userData, 'precis.db'), { now })
  if (!opened.ok) throw opened.error
  const { id, title, date, cards } = harbour
  await addImported(
    opened.value,
    {
      id,
      title,
      date,
      kind: 'text',
      words: 60,
      cards: cards.length,
      addedAt: now,
      file: 'harbour.txt',
      notes: [],
    },
    { briefing: JSON.stringify(harbour), index: JSON.stringify(buildIndex(harbour)) },
  )
  opened.value.close()
}
