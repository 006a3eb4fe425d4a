import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DocumentUse, type Reconciled, reconcile } from '../../../../src/core/anew/reconcile.ts'
import { applyEdits, ledgerOf } from '../../../../src/core/edits/apply-edits.ts'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { isPlainCard, isPlainFact, plainCard, plainFact } from '../../../../src/core/model/edits.ts'
import { cardOf, factOf, readingOf, useOf } from './readings.ts'
import { type CardSpec, type FactSpec, type Row, rows } from './reconcile.expected.ts'

/** What its user said, once the new reading is stored. */
function useAfter(use: DocumentUse, { edits }: Pick<Reconciled, 'edits'>): DocumentUse {
  const facts = new Map([...use.facts, ...edits.facts].map((edit) => [edit.fact, edit]))
  const cards = new Map([...use.cards, ...edits.cards].map((edit) => [edit.card, edit]))
  return {
    touched: use.touched,
    facts: [...facts.values()].filter((edit) => !isPlainFact(edit)),
    cards: [...cards.values()].filter((edit) => !isPlainCard(edit)),
  }
}

const idsOf = (items: readonly { readonly id: string }[] = []) => items.map(({ id }) => id)

describe('what becomes of facts and cards', () => {
  test.each(rows.map((row) => [row.name, row] as const))('%s', (_, row) => {
    const { expect: wanted } = row
    const old = readingOf(row.old)
    const use = useOf(row)
    const { briefing, edits, reworded, outcome } = reconcile(old, readingOf(row.next), use)
    const known = new Set(idsOf([...old.facts, ...old.cards, ...(old.names ?? [])]))
    const shown = (ids: readonly string[], like: readonly string[]) =>
      ids.map((id, at) => (like[at] === '*' && !known.has(id) ? '*' : id))
    expect(shown(idsOf(briefing.cards), wanted.cards)).toEqual(wanted.cards)
    if (wanted.facts) expect(shown(idsOf(briefing.facts), wanted.facts)).toEqual(wanted.facts)
    if (wanted.names) expect(idsOf(briefing.names)).toEqual(wanted.names)
    if (wanted.spares) expect(idsOf(briefing.spares)).toEqual(wanted.spares)
    const all = [
      ...edits.facts.map(({ fact, own }) => ({ id: fact, own })),
      ...edits.cards.map(({ card, own }) => ({ id: card, own })),
    ]
    const idsWhere = (holds: (own: (typeof all)[number]['own']) => boolean) =>
      all.filter(({ own }) => holds(own)).map(({ id }) => id)
    expect(idsWhere((own) => own?.kept !== undefined)).toEqual(wanted.kept ?? [])
    expect(idsWhere((own) => own === null)).toEqual(wanted.back ?? [])
    expect(idsWhere((own) => own !== null && own.kept === undefined)).toEqual(wanted.placed ?? [])
    expect(reworded).toEqual(wanted.reworded ?? [])
    expect(outcome).toEqual({
      fresh: wanted.fresh ?? 0,
      reworded: (wanted.reworded ?? []).length,
      kept: (wanted.kept ?? []).length,
      back: (wanted.back ?? []).length,
      gone: wanted.gone ?? 0,
    })
    // Cards ask for a fact that is there.
    const facts = new Set(idsOf([...briefing.facts, ...(briefing.names ?? [])]))
    for (const { fact } of briefing.cards) expect(facts.has(fact ?? '')).toBe(true)
  })

  test('what is kept is shown as it was, and says that it is', () => {
    const row = rows.find(({ name }) => name === 'a card that was edited is kept') as Row
    const old = readingOf(row.old)
    const use = useOf(row)
    const after = reconcile(old, readingOf(row.next), use)
    const { cards } = applyEdits(after.briefing, useAfter(use, after))
    const before = applyEdits(old, use).cards.find(({ id }) => id === 'c1')
    expect(cards.find(({ id }) => id === 'c1')).toEqual({ ...before, kept: true })
  })

  test('a kept fact stands in the ledger with what was said of it', () => {
    const row = rows.find(({ name }) => name === 'a fact with a note is kept') as Row
    const use = useOf(row)
    const after = reconcile(readingOf(row.old), readingOf(row.next), use)
    const entry = ledgerOf(after.briefing, useAfter(use, after)).find(({ fact }) => fact.id === 'f1')
    expect(entry).toMatchObject({ own: false, kept: true, fact: { text: '12', note: 'Ask the treasurer.' } })
  })
})

/** Places of the table's text at which a fact may stand. */
const wordsAt = [
  '12',
  '12#2',
  '12 ferries',
  '900',
  '900 people',
  'May 2019',
  'May 2019#2',
  '$40 million',
  'council',
]
const types = ['quantity', 'money', 'date', 'place'] as const
/** Few ids, so that they clash. */
const id = fc.integer({ min: 1, max: 9 }).map(String)

const fact: fc.Arbitrary<FactSpec> = fc
  .tuple(id, fc.constantFrom(...wordsAt), fc.constantFrom(...types))
  .map(([n, words, type]) => [`f${n}`, words, { type }])
const uniqueBy = <T extends readonly [string, ...unknown[]]>(each: fc.Arbitrary<T>) =>
  fc.uniqueArray(each, { maxLength: 6, selector: ([name]) => name })

/** A reading as a compiler may make one: each fact at a place of its own for its type, cards of facts. */
const reading: fc.Arbitrary<Briefing> = fc
  .record({
    facts: uniqueBy(fact).map((facts) => {
      const seen = new Set<string>()
      return facts.filter(([, words, more]) => {
        const key = `${words} ${more?.type}`
        return !seen.has(key) && seen.add(key)
      })
    }),
    names: fc.nat({ max: 1 }),
    cards: fc.array(fc.tuple(id, fc.nat(), fc.boolean(), fc.constantFrom('What?', 'How many?', 'When?')), {
      maxLength: 6,
    }),
    spares: fc.nat({ max: 2 }),
  })
  .map(({ facts, names, cards, spares }) => {
    const told = facts.slice(names)
    const asked = new Map<string, CardSpec>()
    const uses = new Set<string>()
    for (const [n, at, isQuestion, prompt] of cards) {
      const of = told[at % Math.max(told.length, 1)]?.[0]
      const kind = isQuestion ? ('question' as const) : undefined
      const key = `${of} ${kind}`
      // Two cards of one kind for one fact and answer would be one.
      if (of === undefined || uses.has(key) || asked.has(`c${n}`)) continue
      uses.add(key)
      asked.set(`c${n}`, [`c${n}`, of, prompt, kind === undefined ? {} : { kind }])
    }
    const all = [...asked.values()]
    return readingOf({
      facts: told,
      names: facts.slice(0, names),
      cards: all.slice(spares),
      spares: all.slice(0, spares),
    })
  })

/** What a user may have said of a reading. */
const used = (old: Briefing): fc.Arbitrary<DocumentUse> =>
  fc
    .record({
      touched: fc.subarray(idsOf(old.cards)),
      facts: fc.subarray(idsOf([...old.facts, ...(old.names ?? [])])),
      states: fc.infiniteStream(fc.constantFrom('accepted', 'rejected', null)),
      notes: fc.infiniteStream(fc.constantFrom('Check.', null)),
      cards: fc.subarray([...old.cards]),
      deleted: fc.infiniteStream(fc.boolean()),
      taken: fc.subarray([...(old.spares ?? [])]),
    })
    .map(({ touched, facts, states, notes, cards, deleted, taken }) => ({
      touched: [...touched, ...idsOf(taken)],
      facts: facts
        .map((each) => ({ ...plainFact(each), state: next(states), note: next(notes) }))
        .filter((edit) => !isPlainFact(edit)),
      cards: [
        ...cards.map((card) =>
          next(deleted)
            ? { ...plainCard(card.id), deleted: true }
            : { ...plainCard(card.id), prompt: 'Mine' },
        ),
        ...taken.map((card) => ({
          ...plainCard(card.id),
          prompt: card.prompt,
          answer: card.answer,
          accept: [],
          own:
            useOf({
              name: '',
              old: { facts: [], cards: [] },
              next: {
                facts: [[card.fact, old.facts.find((f) => f.id === card.fact)?.text ?? '900']],
                cards: [],
              },
              said: { cards: [{ card: card.id, own: card.fact }] },
              expect: { cards: [] },
            }).cards[0]?.own ?? null,
        })),
      ],
    }))

function next<T>(stream: Iterator<T>): T {
  return stream.next().value as T
}

const both = fc.tuple(reading, reading).chain(([old, now]) => used(old).map((use) => ({ old, now, use })))

describe('whatever the readings are', () => {
  test('what was rated or edited is asked as before, or in new words under its id', () => {
    fc.assert(
      fc.property(both, ({ old, now, use }) => {
        const done = reconcile(old, now, use)
        const after = useAfter(use, done)
        const shown = new Map(applyEdits(done.briefing, after).cards.map((card) => [card.id, card]))
        const wanted = new Set([...use.touched, ...use.cards.map(({ card }) => card)])
        for (const card of applyEdits(old, use).cards) {
          if (!wanted.has(card.id)) continue
          const found = shown.get(card.id)
          const original = old.cards.find(({ id }) => id === card.id)
          expect(found?.answer).toBe(card.answer)
          expect(found?.sentence).toEqual(card.sentence)
          if (use.cards.some((edit) => edit.card === card.id)) expect(found?.prompt).toBe(card.prompt)
          else expect(found?.block).toBe(original?.block)
        }
      }),
    )
  })

  test('what was said of a fact is said of the same words', () => {
    fc.assert(
      fc.property(both, ({ old, now, use }) => {
        const done = reconcile(old, now, use)
        const after = useAfter(use, done)
        const ledger = new Map(ledgerOf(done.briefing, after).map((entry) => [entry.fact.id, entry]))
        for (const { fact, state, note } of use.facts) {
          const edit = after.facts.find((each) => each.fact === fact)
          expect(edit).toMatchObject({ state, note })
          const before = ledgerOf(old, use).find((entry) => entry.fact.id === fact)
          const entry = ledger.get(fact)
          if (state !== 'rejected') expect(entry?.fact.text).toBe(before?.fact.text)
          else if (entry !== undefined) expect(entry.fact.text).toBe(before?.fact.text)
        }
      }),
    )
  })

  test('what was deleted or rejected does not come back', () => {
    fc.assert(
      fc.property(both, ({ old, now, use }) => {
        const done = reconcile(old, now, use)
        const shown = new Set(idsOf(applyEdits(done.briefing, useAfter(use, done)).cards))
        for (const { card, deleted } of use.cards) if (deleted) expect(shown.has(card)).toBe(false)
      }),
    )
  })

  test('ids stay unique, and all else of the new reading is as the compiler made it', () => {
    fc.assert(
      fc.property(both, ({ old, now, use }) => {
        const { briefing } = reconcile(old, now, use)
        const facts = idsOf([...briefing.facts, ...(briefing.names ?? [])])
        const cards = idsOf([...briefing.cards, ...(briefing.spares ?? [])])
        expect(new Set(facts).size).toBe(facts.length)
        expect(new Set(cards).size).toBe(cards.length)
        const words = ({ cards: each }: Briefing) =>
          each.map(({ prompt, answer, kind }) => [prompt, answer, kind])
        expect(words(briefing)).toEqual(words(now))
      }),
    )
  })

  test('the same again changes nothing', () => {
    fc.assert(
      fc.property(both, ({ old, now, use }) => {
        const done = reconcile(old, now, use)
        const again = reconcile(done.briefing, now, useAfter(use, done))
        expect(again.briefing).toEqual(done.briefing)
        expect(again.edits).toEqual({ facts: [], cards: [] })
        expect(again.outcome).toEqual({ fresh: 0, reworded: 0, kept: 0, back: 0, gone: 0 })
      }),
    )
  })

  test('the old reading put back is what it was, with all that was said', () => {
    fc.assert(
      fc.property(both, ({ old, now, use }) => {
        const done = reconcile(old, now, use)
        const between = useAfter(use, done)
        const back = reconcile(done.briefing, old, between)
        expect(back.briefing).toEqual(old)
        const sorted = ({ facts, cards }: DocumentUse) => ({
          facts: facts.toSorted((a, b) => (a.fact < b.fact ? -1 : 1)),
          // Where a taken spare stands is not turned back: its place was put down when its fact went.
          cards: cards
            .filter(({ own }) => own === null || own.kept !== undefined)
            .toSorted((a, b) => (a.card < b.card ? -1 : 1)),
        })
        expect(sorted(useAfter(between, back))).toEqual(sorted(use))
      }),
    )
  })
})

test('the forms of the table are what they say', () => {
  expect(cardOf(['c', 'f', 'How many?'], [factOf(['f', '12#2'])])).toMatchObject({ answer: '12' })
})
