import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeAnchor } from '../../../../src/core/anchor/describe.ts'
import { isPlaced, type DocumentUse as Use } from '../../../../src/core/anew/reconcile.ts'
import { compile } from '../../../../src/core/compile.ts'
import { applyEdits } from '../../../../src/core/edits/apply-edits.ts'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { type CardEdit, type FactEdit, plainCard, plainFact } from '../../../../src/core/model/edits.ts'
import { comparable } from '../../../../src/core/text/normalize.ts'
import { carryOver } from '../../../../src/core/versions/carry.ts'
import { sourceOf } from '../source.ts'

const sentences = [
  'The county pays 4 million euros for the eastern wall of the harbour.',
  'The county pays 5 million euros for the eastern wall of the harbour.',
  'The board of the harbour decides on 14 March 2027 in the town hall of Tolver.',
  'The board of the harbour decides on 21 March 2027 in the town hall of Tolver.',
  'Visits to the night clinic rose by 12 percent over the last year.',
  'Visits to the clinic rose by 8 percent over the last year.',
  'The Tolver Harbour Authority (THA) was founded in 1961 by 14 fishing companies.',
  'The slipway at Ness is closed for eleven weeks while 412 metres of stone are laid.',
  'Divers found voids under 4 of the 9 caissons, which were built of 3,200 tons of concrete.',
  'Ines Falk leads the harbour board since 2021 and follows Per Holm.',
]

const briefings = new Map<string, Briefing>()
function briefingOf(paragraphs: readonly (readonly number[])[]): Briefing {
  const text = paragraphs.map((each) => each.map((at) => sentences[at]).join(' ')).join('\n\n')
  const known = briefings.get(text)
  if (known !== undefined) return known
  const made = compile(sourceOf(`# The harbour\n\n${text}\n`, 'harbour.md'))
  briefings.set(text, made)
  return made
}

const paragraphs = fc.array(fc.uniqueArray(fc.nat(sentences.length - 1), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 5,
})

/** What a user may have done, drawn by numbers. */
function useOf(briefing: Briefing, picks: readonly number[]): Use {
  const facts = new Map<string, FactEdit>()
  const cards = new Map<string, CardEdit>()
  const touched = new Set<string>()
  const pick = <T>(all: readonly T[], n: number): T | undefined => all[n % Math.max(1, all.length)]
  for (const [nth, n] of picks.entries()) {
    const fact = pick(briefing.facts, n)
    const card = pick(briefing.cards, n)
    const spare = pick(briefing.spares ?? [], n)
    const block = pick(briefing.blocks, n)
    const anchor = block && describeAnchor(block, { start: 0, end: Math.min(20 + n, block.text.length) })
    switch (n % 9) {
      case 0:
        if (fact) facts.set(fact.id, { ...plainFact(fact.id), state: 'accepted' })
        break
      case 1:
        if (fact) facts.set(fact.id, { ...plainFact(fact.id), state: 'rejected' })
        break
      case 2:
        if (fact) facts.set(fact.id, { ...plainFact(fact.id), note: 'mine' })
        break
      case 3:
        if (card) cards.set(card.id, { ...plainCard(card.id), prompt: 'What is ____?' })
        break
      case 4:
        if (card) cards.set(card.id, { ...plainCard(card.id), deleted: true })
        break
      case 5:
        if (card) touched.add(card.id)
        break
      case 6:
        if (anchor)
          facts.set(`own${nth}`, {
            ...plainFact(`own${nth}`),
            own: { type: 'event', place: anchor, sentence: anchor },
          })
        break
      case 7:
        cards.set(`own${nth}`, {
          ...plainCard(`own${nth}`),
          prompt: 'Mine?',
          answer: 'Yes',
          own: { fact: n % 2 ? (fact?.id ?? null) : null, sentence: anchor ?? null },
        })
        break
      default:
        if (spare) cards.set(spare.id, { ...plainCard(spare.id), own: { fact: spare.fact, sentence: null } })
    }
  }
  return { facts: [...facts.values()], cards: [...cards.values()], touched: [...touched] }
}

/** What is said once the edits are written. */
function written(
  use: Use,
  said: { readonly facts: readonly FactEdit[]; readonly cards: readonly CardEdit[] },
) {
  const facts = new Map([...use.facts, ...said.facts].map((edit) => [edit.fact, edit]))
  const cards = new Map([...use.cards, ...said.cards].map((edit) => [edit.card, edit]))
  return { facts: [...facts.values()], cards: [...cards.values()] }
}

const picks = fc.array(fc.nat(500), { maxLength: 12 })

describe('what is carried to the next version', () => {
  it('keeps what asks for what stands as it stood, under its id', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, picks, (a, b, chosen) => {
        const [old, next] = [briefingOf(a), briefingOf(b)]
        const use = useOf(old, chosen)
        const { briefing, edits } = carryOver(old, next, use)
        const shown = applyEdits(briefing, written(use, edits))
        const rejected = new Set(use.facts.flatMap(({ fact, state }) => (state === 'rejected' ? [fact] : [])))
        const texts = new Map(old.blocks.map(({ id, text }) => [id, text]))
        const nextText = next.blocks.map(({ text }) => text).join('\n')
        for (const card of old.cards.filter(isPlaced)) {
          const edit = use.cards.find((each) => each.card === card.id)
          if (!use.touched.includes(card.id) || edit?.deleted === true || rejected.has(card.fact)) continue
          const sentence = (texts.get(card.block) ?? '').slice(card.sentence.start, card.sentence.end)
          if (nextText.split(sentence).length !== 2) continue
          expect(shown.cards.map(({ id }) => id)).toContain(card.id)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('gives no id of the old version to what asks for something else, and none twice', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, picks, (a, b, chosen) => {
        const [old, next] = [briefingOf(a), briefingOf(b)]
        const { briefing } = carryOver(old, next, useOf(old, chosen))
        const was = new Map([...old.cards, ...(old.spares ?? [])].map((card) => [card.id, card]))
        const all = [...briefing.cards, ...(briefing.spares ?? [])]
        for (const card of all) {
          const before = was.get(card.id)
          if (before !== undefined) expect(comparable(before.answer)).toBe(comparable(card.answer))
        }
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
        const told = [...briefing.facts, ...(briefing.names ?? [])].map(({ id }) => id)
        expect(new Set(told).size).toBe(told.length)
        expect(briefing.id).toBe(old.id)
        expect(briefing.blocks).toEqual(next.blocks)
      }),
      { numRuns: 60 },
    )
  })

  it('says nothing of what was not said, and comes back with what was held', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, picks, (a, b, chosen) => {
        const [old, next] = [briefingOf(a), briefingOf(b)]
        const use = useOf(old, chosen)
        const there = carryOver(old, next, use)
        const known = new Set([...use.facts.map((edit) => edit.fact), ...use.cards.map((edit) => edit.card)])
        for (const { fact } of there.edits.facts) expect(known).toContain(fact)
        for (const { card } of there.edits.cards) expect([...known, ...use.touched]).toContain(card)
        const now = written(use, there.edits)
        const live = {
          facts: now.facts.filter((edit) => JSON.stringify(edit) !== JSON.stringify(plainFact(edit.fact))),
          cards: now.cards.filter((edit) => JSON.stringify(edit) !== JSON.stringify(plainCard(edit.card))),
        }
        const back = carryOver(there.briefing, old, { ...live, touched: use.touched }, use)
        const said = written({ ...live, touched: [] }, back.edits)
        const ids = new Set([...said.facts.map((edit) => edit.fact), ...said.cards.map((edit) => edit.card)])
        for (const id of known) expect(ids).toContain(id)
      }),
      { numRuns: 60 },
    )
  })

  it('changes nothing between a text and itself', () => {
    fc.assert(
      fc.property(paragraphs, picks, (a, chosen) => {
        const old = briefingOf(a)
        const { briefing, edits, changed, reworded } = carryOver(old, old, useOf(old, chosen))
        expect(briefing).toEqual(old)
        expect({ edits, changed, reworded }).toEqual({
          edits: { facts: [], cards: [] },
          changed: [],
          reworded: [],
        })
      }),
      { numRuns: 60 },
    )
  })
})
