import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import { gap } from '../../../../src/core/model/card.ts'
import { comparable } from '../../../../src/core/text/normalize.ts'
import { countWords } from '../../../../src/core/text/words.ts'
import { sourceOf } from '../source.ts'

const one = fc.constantFrom
const name = one('Norway', 'Peru', 'Kenya', 'The Northern Harbour Council', 'Denmark', 'The Danish Navy')
const figure = fc.integer({ min: 2, max: 9_999_999 })
const value = fc.oneof(
  figure.map((number) => `$${number} million`),
  figure.map((number) => `nearly €${number} million`),
  figure.map((number) => `${number.toLocaleString('en-US')} ships`),
  fc.integer({ min: 2, max: 99 }).map((number) => `${number} percent`),
  one('twelve icebreakers', 'hundreds of kilograms of mercury', 'up to $3.5 billion', '5 or 10 ports'),
)
const when = fc.oneof(
  fc.integer({ min: 1900, max: 2030 }).map((year) => `in ${year}`),
  fc.integer({ min: 1, max: 28 }).map((day) => `on May ${day}, 2013`),
  one('by 2017', 'since the mid-1990s', 'last year', 'during the same period', ''),
)
const opening = one('', '', 'Moreover, ', 'Since then, ', 'In addition, ', 'Building on this work, ')
const tail = one(
  '.',
  '.',
  ', and it will report to the agency.',
  ', further helping our ports.',
  ' (see fig. 2).',
  '.1',
)
const sentence = fc
  .tuple(opening, name, one('gave', 'sent', 'has pledged', 'will provide'), value, when, tail)
  .map(
    ([open, who, verb, what, time, rest]) => `${open}${who} ${verb} ${what} to Fiji ${time}`.trimEnd() + rest,
  )
const pinned = one(
  'The International Reef Fund (IRF) met in Oslo on May 3, 2013.',
  'We, the Ministers of the Baltic States, met in Riga in 2016.',
  'We will plant 40,000 mangroves in Fiji by 2017.',
  'It employs 12,000 pilots.',
)
const paragraph = fc
  .array(fc.oneof(sentence, pinned), { minLength: 1, maxLength: 4 })
  .map((all) => all.join(' '))
const document = fc
  .array(fc.oneof(paragraph, one('Reefs and Ports', 'ADVANCING TRADE', '- one item', '2.1 Ports')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((lines) => ['Fact Sheet: Reef Care of the North', ...lines].join('\n\n'))

/** As words between blanks, so that "12" is not found in "120". */
const folded = (text: string) => ` ${(comparable(text).match(/[\p{L}\p{N}$€.,%]+/gu) ?? []).join(' ')} `

type Compiled = ReturnType<typeof compile>

/** The same documents for every property, so that each is compiled once. */
const documents = { numRuns: 200, seed: Date.now() | 0 }
const compiled = new Map<string, Compiled>()
function compileOnce(text: string): Compiled {
  const briefing = compiled.get(text) ?? compile(sourceOf(text))
  compiled.set(text, briefing)
  return briefing
}

/** Those that are made, and those that could be. */
const allOf = ({ cards, spares = [] }: Compiled) => [...cards, ...spares]

/** Checks every deck that the documents give, and that some of them give cards at all, and spare ones. */
function forDecks(check: (briefing: Compiled, text: string) => void): void {
  let cards = 0
  let spares = 0
  fc.assert(
    fc.property(document, (text) => {
      const briefing = compileOnce(text)
      cards += briefing.cards.length
      spares += briefing.spares?.length ?? 0
      check(briefing, text)
    }),
    documents,
  )
  expect(cards).toBeGreaterThan(50)
  expect(spares).toBeGreaterThan(10)
}

describe('every deck', () => {
  test('has answers that stand word for word in their sentences, of at most 8 words', () => {
    forDecks((briefing) => {
      const texts = new Map(briefing.blocks.map((block) => [block.id, block.text]))
      for (const { answer, block, sentence } of allOf(briefing)) {
        expect((texts.get(block) ?? '').slice(sentence.start, sentence.end)).toContain(answer)
        expect(countWords(answer)).toBeGreaterThan(0)
        expect(countWords(answer)).toBeLessThanOrEqual(8)
      }
    })
  })
  test('gives no answer away, in none of its forms', () => {
    forDecks((briefing) => {
      for (const { prompt, answer, accept } of allOf(briefing))
        for (const form of [answer, ...accept]) expect(folded(prompt)).not.toContain(folded(form))
    })
  })
  test('has one gap in a cloze and none elsewhere', () => {
    forDecks((briefing) => {
      for (const { kind, prompt } of allOf(briefing))
        expect(prompt.split(gap)).toHaveLength(kind === 'cloze' ? 2 : 1)
    })
  })
  test('has at most one card per 25 words', () => {
    forDecks(({ cards, source }) => {
      expect(cards.length).toBeLessThanOrEqual(Math.max(1, Math.floor(source.words / 25)))
    })
  })
  test('has ids of its own, and the same deck for the same bytes', () => {
    forDecks((briefing, text) => {
      const all = allOf(briefing)
      expect(new Set(all.map((card) => card.id)).size).toBe(all.length)
      expect(new Set(all.map((card) => card.prompt)).size).toBe(all.length)
      expect(allOf(compile(sourceOf(text)))).toEqual(all)
    })
  })
  test('has at most one spare card for a fact that has none, and none for others', () => {
    forDecks(({ cards, spares = [], facts }) => {
      const asked = new Set(cards.map(({ fact }) => fact))
      const bare = new Set(facts.map(({ id }) => id).filter((id) => !asked.has(id)))
      for (const { fact } of spares) expect(bare.delete(fact)).toBe(true)
    })
  })
  test('spares none that sentences beside it would have to explain', () => {
    const { spares = [] } = compile(
      sourceOf(
        'Fact Sheet: Reef Care of the North\n\nNorway gave 2 percent to Fiji in 1900.\n\nSince then, Norway gave $2 million to Fiji since the mid-1990s.1 Building on this work, Norway gave twelve icebreakers to Fiji on May 1, 2013. Norway gave 2 percent to Fiji in 1900.',
      ),
    )
    expect(spares.length).toBeGreaterThan(0)
    for (const { context } of spares) expect(context.before).toBeNull()
  })
  test('asks nothing of a sentence that points outside', () => {
    forDecks((briefing) => {
      for (const { prompt } of allOf(briefing)) {
        expect(prompt).not.toMatch(/^(?:It|Its|We (?!,)|They|Since then|Moreover|In addition)\b/)
        expect(prompt).not.toMatch(/\b(?:our|last year|the same period|the agency|fig\. 2)\b|\.1/)
      }
    })
  })
})
