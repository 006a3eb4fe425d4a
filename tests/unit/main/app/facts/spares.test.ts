import { describe, expect, test } from 'vitest'
import type { Briefing } from '../../../../../src/core/model/document.ts'
import { editCard } from '../../../../../src/main/app/cards/edit-card.ts'
import { editFact, judgeFact, ledger } from '../../../../../src/main/app/facts/facts.ts'
import { makeSpares } from '../../../../../src/main/app/facts/spares.ts'
import { undo } from '../../../../../src/main/store/journal.ts'
import { openWithDocuments } from '../../store/helpers.ts'
import { asCompiled, at, briefing, card, sentence } from './samples.ts'

describe('cards of facts that have none', () => {
  const [plain] = briefing.cards
  const [fact] = briefing.facts
  if (plain === undefined || fact === undefined) throw new Error('no card')
  const spare = {
    ...plain,
    id: 'c2',
    context: { section: 'One', before: 'Then it changed.' },
    fact: 'f1',
    block: 'b1',
    sentence,
  }
  const bare: Briefing = { ...briefing, cards: [], spares: [spare] }
  const isSpare = (db: Parameters<typeof undo>[0]) => ledger(db, bare).entries.map((entry) => entry.spare)

  test('are made at once as the compiler has them, and one undo takes them back', async () => {
    const db = await openWithDocuments()
    expect(isSpare(db)).toEqual([true])
    expect(makeSpares(db, bare, ['f1', 'nobody'], at)).toEqual({ ok: true, value: { made: 1 } })
    expect(ledger(db, bare).cards).toEqual([spare])
    expect(isSpare(db)).toEqual([false])
    expect(makeSpares(db, bare, ['f1'], at)).toEqual({ ok: true, value: { made: 0 } })
    expect(undo(db, { at })).toMatchObject({ command: { edits: { act: 'make-cards', block: 'b1' } } })
    expect(ledger(db, bare).cards).toEqual([])
    expect(isSpare(db)).toEqual([true])
  })

  test('are deleted and edited as others, and made anew', async () => {
    const db = await openWithDocuments()
    makeSpares(db, bare, ['f1'], at)
    editCard(db, bare, { ...card, card: 'c2', answer: 'USD 290bn' }, at)
    expect(ledger(db, bare).cards).toMatchObject([{ id: 'c2', answer: 'USD 290bn', context: spare.context }])
    editFact(db, bare, { ...asCompiled, cards: [{ ...card, card: 'c2', deleted: true }] }, at)
    expect(ledger(db, bare).cards).toEqual([])
    makeSpares(db, bare, ['f1'], at)
    expect(ledger(db, bare).cards).toEqual([spare])
  })

  test('stay when the document is compiled anew, once, whatever becomes of the spare', async () => {
    const db = await openWithDocuments()
    makeSpares(db, bare, ['f1'], at)
    expect(ledger(db, { ...bare, spares: [] }).cards).toMatchObject([{ id: 'c2', prompt: plain.prompt }])
    expect(ledger(db, { ...bare, cards: [spare], spares: [] }).cards).toEqual([spare])
  })

  test('are not made of a fact that was rejected, or that has a card of its own', async () => {
    const db = await openWithDocuments()
    judgeFact(db, bare, { fact: 'f1', state: 'rejected' }, at)
    expect(makeSpares(db, bare, ['f1'], at)).toEqual({ ok: true, value: { made: 0 } })
    judgeFact(db, bare, { fact: 'f1', state: null }, at)
    editFact(db, bare, { ...asCompiled, cards: [{ ...card, card: null }] }, at)
    expect(makeSpares(db, bare, ['f1'], at)).toEqual({ ok: true, value: { made: 0 } })
  })
})
