import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeAnchor } from '../../../../src/core/anchor/describe.ts'
import { moveBetween, moveBlock, moveStretches } from '../../../../src/core/anew/move.ts'
import { type DocumentUse, reconcile } from '../../../../src/core/anew/reconcile.ts'
import { compile } from '../../../../src/core/compile.ts'
import { applyEdits, ledgerOf } from '../../../../src/core/edits/apply-edits.ts'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { isPlainCard, isPlainFact, plainCard, plainFact } from '../../../../src/core/model/edits.ts'
import { asNow } from '../../../fixtures/older/older.ts'

const read = (...paragraphs: readonly string[]): Briefing =>
  compile({
    name: 'harbour.md',
    kind: 'markdown',
    id: '0123456789abcdef',
    blocks: [
      { kind: 'heading', level: 1, text: 'Harbour works' },
      ...paragraphs.map((text) => ({ kind: 'paragraph', text }) as const),
    ],
    meta: {},
    dropped: [],
  })

const dredging = 'In March 2024 Halden approved 46 million euros for dredging.'
const pier = 'Pier Seven of Halden is 380 metres long and opens in June 2027.'
const crews = 'Night crews worked along the northern basin for eleven weeks.'
const old = read(dredging, pier, crews)

const placeOf = ({ blocks }: Briefing, words: string) => {
  const block = blocks.find(({ text }) => text.includes(words))
  if (block === undefined) throw new Error(words)
  const start = block.text.indexOf(words)
  return { block: block.id, start, end: start + words.length }
}

describe('places', () => {
  test('stay where their block says the same', () => {
    const next = read('A paragraph that is new.', dredging, pier, crews)
    const place = placeOf(old, '380 metres')
    expect(moveBetween(old.blocks, next.blocks)(place)).toBe(place)
  })

  test('follow their words into a block that has changed, or was joined to another', () => {
    for (const next of [read(dredging, `As planned, ${pier}`, crews), read(`${dredging} ${pier}`, crews)])
      expect(moveBetween(old.blocks, next.blocks)(placeOf(old, '380 metres'))).toEqual(
        placeOf(next, '380 metres'),
      )
  })

  test('are as they were where their words are gone', () => {
    const next = read(dredging, crews)
    const place = placeOf(old, '380 metres')
    expect(moveBetween(old.blocks, next.blocks)(place)).toBe(place)
  })
})

describe('the block where reading stopped', () => {
  const at = placeOf(old, '380 metres').block
  test.each([
    ['is the same', read(dredging, pier), pier],
    ['says nearly the same', read(dredging, `${pier} It is lit.`), 'It is lit.'],
    ['is gone: the one before it', read(dredging, crews), dredging],
  ])('%s', (_name, next, words) => {
    expect(moveBlock(old, next, at)).toBe(placeOf(next, words).block)
  })
})

describe('what was read', () => {
  test('of the same text is as it was, whatever it is', () => {
    const stretches = [
      [0, 0.1],
      [0.25, 0.7],
    ] as const
    expect(moveStretches(old, old, stretches).flat()).toEqual(
      stretches.flat().map((share) => expect.closeTo(share, 12)),
    )
  })

  test('stays read, to the word, beside what is new', () => {
    const next = read('A paragraph that came in with a newer reader.', dredging, pier, crews)
    const words = (text: string) => text.split(' ').length
    const all = 2 + [dredging, pier, crews].reduce((sum, text) => sum + words(text), 0)
    const start = 2 + words(dredging)
    const [[from = 0, to = 0] = []] = moveStretches(old, next, [[start / all, (start + words(pier)) / all]])
    const more = 9
    expect(from * (all + more)).toBeCloseTo(start + more)
    expect(to * (all + more)).toBeCloseTo(start + more + words(pier))
    expect(moveStretches(old, next, [[0, 1]])).toEqual([[0, 1]])
  })
})

describe('a text that was read anew', () => {
  test('keeps a card with its ratings where its block has changed', () => {
    const texts = asNow().blocks.map(({ text }) => text)
    const before = read(...texts)
    const rated = before.cards
    const use: DocumentUse = { facts: [], cards: [], touched: rated.map(({ id }) => id) }
    const next = read(...texts.map((text) => `As was said: ${text}`))
    expect(next.blocks.some(({ id }) => before.blocks.some((block) => block.id === id))).toBe(false)
    const { briefing, edits } = reconcile(before, next, use)
    const shown = new Set(briefing.cards.map(({ id }) => id))
    const kept = new Set(edits.cards.map(({ card }) => card))
    expect(rated.length).toBeGreaterThan(3)
    // All of them, but for what the compiler no longer makes of a sentence that begins otherwise.
    expect(rated.filter(({ id }) => shown.has(id)).length).toBeGreaterThan(rated.length / 2)
    for (const { id } of rated) expect(shown.has(id) || kept.has(id)).toBe(true)
  })

  const sentence = fc.constantFrom(
    dredging,
    pier,
    crews,
    'In May 2024 Halden approved 46 million euros for dredging.',
    'Pier Two of Halden is 120 metres long.',
    'Some 2,400 passengers used the ferry on 3 August 2023.',
  )
  const text = fc
    .array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { maxLength: 5 })
    .map((paragraphs) => read(...paragraphs.map((each) => each.join(' '))))

  const use = (of: Briefing): fc.Arbitrary<DocumentUse> =>
    fc
      .record({
        touched: fc.subarray(of.cards.map(({ id }) => id)),
        noted: fc.subarray(of.facts.map(({ id }) => id)),
        reworded: fc.subarray(of.cards.map(({ id }) => id)),
        own: fc.option(fc.constantFrom(...of.blocks), { nil: undefined }),
      })
      .map(({ touched, noted, reworded, own }) => ({
        touched,
        facts: noted.map((fact) => ({ ...plainFact(fact), note: 'Ask.' })),
        cards: [
          ...reworded.map((card) => ({ ...plainCard(card), prompt: 'Mine?' })),
          ...(own === undefined
            ? []
            : [
                {
                  ...plainCard('own'),
                  prompt: 'Which?',
                  answer: 'This.',
                  accept: [],
                  own: { fact: null, sentence: describeAnchor(own, { start: 0, end: own.text.length }) },
                },
              ]),
        ],
      }))
  const cases = fc
    .tuple(text, text)
    .chain(([before, after]) =>
      before.blocks.length === 0 ? fc.constant(null) : use(before).map((said) => ({ before, after, said })),
    )

  const after = (said: DocumentUse, { edits }: Pick<ReturnType<typeof reconcile>, 'edits'>): DocumentUse => ({
    touched: said.touched,
    facts: [...new Map([...said.facts, ...edits.facts].map((edit) => [edit.fact, edit])).values()].filter(
      (edit) => !isPlainFact(edit),
    ),
    cards: [...new Map([...said.cards, ...edits.cards].map((edit) => [edit.card, edit])).values()].filter(
      (edit) => !isPlainCard(edit),
    ),
  })

  test('loses nothing that was rated, edited, noted or added, whatever the two texts are', () => {
    fc.assert(
      fc.property(cases, (each) => {
        if (each === null) return
        const { before, after: next, said } = each
        const done = reconcile(before, next, said)
        const now = after(said, done)
        const shown = new Map(applyEdits(done.briefing, now).cards.map((card) => [card.id, card]))
        const wanted = new Set([...said.touched, ...said.cards.map(({ card }) => card)])
        for (const card of applyEdits(before, said).cards) {
          if (!wanted.has(card.id)) continue
          expect(shown.has(card.id)).toBe(true)
          if (said.cards.some((edit) => edit.card === card.id))
            expect(shown.get(card.id)?.prompt).toBe(card.prompt)
        }
        const ledger = new Map(ledgerOf(done.briefing, now).map(({ fact }) => [fact.id, fact]))
        for (const { fact } of said.facts) expect(ledger.get(fact)?.note).toBe('Ask.')
        for (const [start, end] of moveStretches(before, done.briefing, [
          [0, 0.3],
          [0.5, 1],
        ])) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 60 },
    )
  })
})
