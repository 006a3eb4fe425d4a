import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../../scripts/run.ts'
import { compile } from '../../../../src/core/compile.ts'
import type { CompiledBriefing } from '../../../../src/core/model/document.ts'
import { readTextual } from '../../../../src/main/formats/formats.ts'
import { badInput, madeInput } from './bad-input.expected.ts'

function compiled(text: string | Uint8Array, name = 'text.txt'): CompiledBriefing {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const read = readTextual({ bytes, name })
  if (!read.ok) throw new Error(read.error)
  return compile(read.value)
}

/** The sentences that cards are made of, as written. */
function sentencesOf({ blocks, cards }: CompiledBriefing): string[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  return cards.map(({ block, sentence }) => texts.get(block)?.slice(sentence.start, sentence.end) ?? '')
}

const times = (count: number, of: (n: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, n) => of(n)).join(between)

describe('texts that are no briefings', () => {
  it.each(badInput)('$file: at most $mostCards cards, none of a wrong line', ({ file, mostCards, never }) => {
    const bytes = readFileSync(join(ROOT, 'tests', 'fixtures', 'bad-input', file))
    const sentences = sentencesOf(compiled(bytes, file))
    for (const line of never) expect(sentences.filter((sentence) => line.test(sentence))).toEqual([])
    expect(sentences.length).toBeLessThanOrEqual(mostCards)
  })
})

describe('texts made by rule', () => {
  it('one sentence without an end', () => {
    const { words, mostCards } = madeInput.longSentence
    const text = `In 2012 Palau gave ${times(words / 4, (n) => `$${n} to one reef`, ', ')} and no more.`
    expect(compiled(`Reef Care\n\n${text}`).cards.length).toBeLessThanOrEqual(mostCards)
  })

  it('thousands of short sentences', () => {
    const { sentences, mostCards } = madeInput.shortSentences
    const verbs = ['saw', 'sold', 'lent', 'paid']
    const text = times(sentences, (n) => `Palau ${verbs[n % 4]} ${n + 2} ships.`)
    expect(compiled(`Reef Care\n\n${text}`).cards.length).toBeLessThanOrEqual(mostCards)
  })

  const page = `In June 2012, the Northern Council gave $5 million to the reef fund of Koror. A mooring is a place where a
ship is tied up. The Council will plant 4,000 corals by 2016 because storms broke the old ones.`

  it('a page over and over asks no more than the page', () => {
    // The density of a page alone would let no more than one card through.
    const filler = times(
      30,
      (n) => `And so they went on, and on, until the evening of day ${'x'.repeat(n + 1)} came.`,
    )
    const alone = compiled(`Reef Care\n\n${page}\n\n${filler}`)
    const again = compiled(`Reef Care\n\n${times(madeInput.repeated.times, () => page, '\n\n')}`)
    expect(alone.cards.length).toBeGreaterThan(1)
    expect(again.cards.length).toBeLessThanOrEqual(alone.cards.length)
    const asked = again.cards.map(({ prompt }) => prompt)
    expect(new Set(asked).size).toBe(asked.length)
  })
})
