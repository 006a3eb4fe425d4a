import { describe, expect, test } from 'vitest'
import { checkDeck, rubric } from '../../../scripts/rubric.ts'
import { countDropped, exponentOf, measureGrowth, resize, scoreDocument } from '../../../scripts/score.ts'
import type { PlacedCard } from '../../../src/core/model/card.ts'
import type { Block } from '../../../src/core/model/document.ts'
import { countWords } from '../../../src/core/text/words.ts'
import { sourceOf } from '../core/source.ts'

const sentence = 'In 2012, Norway gave nearly $420 million to the reefs of Fiji.'
const good: PlacedCard = {
  id: 'c',
  kind: 'cloze',
  prompt: 'In 2012, Norway gave ____ to the reefs of Fiji.',
  answer: 'nearly $420 million',
  accept: ['$420 million'],
  context: { section: 'Reefs', before: null },
  fact: 'f',
  block: 'b',
  sentence: { start: 0, end: sentence.length },
}

function linesFailed(...cards: PlacedCard[]): string[] {
  const blocks: Block[] = [{ id: 'b', section: 's', kind: 'paragraph', text: sentence }]
  return Object.keys(checkDeck({ title: 'Reef Care', blocks, cards }).failures)
}

/** A bad card for each line, named as the line is. */
const planted: Readonly<Record<string, Partial<PlacedCard>>> = {
  '1 answer too long, or none': { answer: 'one two three four five six seven eight nine' },
  '2 opens with a word that points outside': { prompt: 'It gave ____ to the reefs of Fiji in 2012.' },
  '2 speaks as we or our': { prompt: 'In 2012, Norway gave ____ to our reefs in Fiji.' },
  '2 leans on another sentence': { prompt: 'Norway gave ____ to Fiji during the same period.' },
  '3 a second value beside the gap': { prompt: 'In 2012, Norway gave 12 and ____ to the reefs of Fiji.' },
  '4 prompt holds the answer': { prompt: 'Nearly $420 million: in 2012, Norway gave ____ to Fiji.' },
  '4 prompt holds another form of the answer': {
    prompt: 'In 2012, of $420 million planned Norway gave ____ to Fiji.',
  },
  '4 title, head or sentence before holds the answer': {
    context: { section: 'The nearly $420 million for reefs', before: null },
  },
  '4 article before the gap': { prompt: 'In 2012, Norway gave a ____ to the reefs of Fiji.' },
  '5 answer not in the sentence': { answer: 'nearly $430 million', accept: [] },
  '5 qualifier lost': { answer: '$420 million', accept: [] },
  '6 an address or a citation': { prompt: 'Norway gave ____ to reefs, says www.reef.example of Fiji.' },
  '6 asks too little': { prompt: 'It was ____ to the.' },
  '7 not one gap': { prompt: 'In ____, Norway gave ____ to the reefs of Fiji.' },
  '7 does not end as a sentence': { prompt: 'In 2012, Norway gave ____ to the reefs of' },
  '7 starts in small letters': { prompt: 'in 2012, Norway gave ____ to the reefs of Fiji.' },
  '7 brackets or quotes open': { prompt: 'In 2012, Norway (and Fiji gave ____ to the reefs of Fiji.' },
  '7 blanks doubled or before a mark': { prompt: 'In 2012 , Norway gave ____ to the reefs of Fiji.' },
}

describe('rubric', () => {
  test('a good card passes every line', () => {
    expect(linesFailed(good)).toEqual([])
  })
  test('each line has a bad card planted for it', () => {
    expect(Object.keys(planted)).toEqual(rubric.map(({ line }) => line))
  })
  test.each(Object.entries(planted))('catches: %s', (line, change) => {
    expect(linesFailed({ ...good, ...change })).toContain(line)
  })
  test('catches what is asked twice, in the same or nearly the same words', () => {
    expect(linesFailed(good, good)).toEqual(['8 asked twice'])
    expect(linesFailed(good, { ...good, prompt: 'Norway gave ____ to the reefs of Fiji, in 2012.' })).toEqual(
      ['8 asked twice'],
    )
    expect(
      linesFailed(good, { ...good, prompt: 'In 2012, ____ came from Oslo for islands of coral.' }),
    ).toEqual([])
  })
  test('an answer that the reader judges may be a clause', () => {
    const long = 'to the keepers of the reefs of Fiji and to their fund'
    const text = `In 2012, Norway gave nearly $420 million ${long}.`
    const card = { ...good, prompt: text.replace(long, '____'), answer: long, accept: [] }
    const lines = (grading: 'value' | 'self') => {
      const blocks: Block[] = [{ id: 'b', section: 's', kind: 'paragraph', text }]
      const kept = { ...card, grading, sentence: { start: 0, end: text.length } }
      return Object.keys(checkDeck({ title: 'Reef Care', blocks, cards: [kept] }).failures)
    }
    expect(lines('self')).toEqual([])
    expect(lines('value')).toEqual(['1 answer too long, or none'])
  })
  test('a card that leans on the sentence before may open with what it names', () => {
    const before = 'Norway has a fund for reefs.'
    expect(
      linesFailed({
        ...good,
        prompt: 'It gave ____ to the reefs of Fiji in 2012.',
        context: { section: null, before },
      }),
    ).toEqual([])
  })
  test('names the prompts that fail, once for each line', () => {
    const bad = { ...good, prompt: 'in those days, islands of coral took ____ for our boats.' }
    const blocks: Block[] = [{ id: 'b', section: 's', kind: 'paragraph', text: sentence }]
    expect(checkDeck({ title: '', blocks, cards: [good, bad] }).failures).toEqual({
      '2 speaks as we or our': [bad.prompt],
      '7 starts in small letters': [bad.prompt],
    })
  })
})

describe('score', () => {
  const text = `The Reef Report of Norway\n\n${sentence}\n\nThe International Reef Fund (IRF) met in Oslo on May 3, 2013.\n`
  // One tick of the clock is half a second. Growth is measured with it too, which takes seconds.
  const report = scoreDocument(sourceOf(text), ticking(500))

  test('counts words, facts and cards by kind', () => {
    expect(report.words).toBe(countWords(text) - 5)
    const { total, ...byType } = report.facts
    expect(total).toBe(Object.values(byType).reduce((sum, count) => sum + count, 0))
    expect(report.facts['money']).toBe(1)
    const { total: cards, ...byKind } = report.cards
    expect(cards).toBe(Object.values(byKind).reduce((sum, count) => sum + count, 0))
    expect(cards).toBeGreaterThan(0)
    expect(report.overDensity).toBe(false)
    expect(report.rubric.failures).toEqual({})
  })
  test('words per second come from the clock', () => {
    // A compile takes one tick.
    expect(report.wordsPerSecond).toBe(report.words * 2)
  })
  test('counts dropped words by rule', () => {
    expect(
      countDropped([
        { text: 'Filed Under', why: 'filing label' },
        { text: 'Share this page', why: 'share row' },
        { text: 'Tags', why: 'filing label' },
      ]),
    ).toEqual({ words: 6, byRule: { 'filing label': 3, 'share row': 3 } })
  })
  test('the exponent of a known growth is found', () => {
    const sizes = [1_000, 10_000, 100_000]
    for (const exponent of [0.5, 1, 2])
      expect(
        exponentOf(
          sizes,
          sizes.map((size) => 3e-6 * size ** exponent),
        ),
      ).toBeCloseTo(exponent, 9)
  })
  test('growth is measured at 1k, 10k and 100k words', () => {
    const asked: number[] = []
    let time = 0
    const report = measureGrowth(
      (words) => {
        asked.push(words)
        time += words ** 2 / 1e4
      },
      () => time,
    )
    expect(asked).toEqual([1_000, 10_000, 100_000])
    expect(report).toEqual({ seconds: { 1000: 0.1, 10000: 10, 100000: 1000 }, exponent: 2 })
  })
  test('a document is repeated or cut to so many words', () => {
    const source = sourceOf(text)
    for (const size of [7, 20, 333]) {
      const { blocks } = resize(source, size)
      expect(blocks.reduce((sum, block) => sum + countWords(block.text), 0)).toBe(size)
    }
  })
})

/** A clock that goes on by `step` milliseconds each time it is read. */
function ticking(step: number): () => number {
  let time = 0
  return () => {
    time += step
    return time
  }
}
