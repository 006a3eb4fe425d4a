import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptCard, keptFact, textsOf } from '../../../../../src/core/anew/keep.ts'
import { plainCard, plainFact } from '../../../../../src/core/model/edits.ts'
import { parseCardEdit, parseFactEdit } from '../../../../../src/main/store/schemas/edits.ts'
import { parseKeptCard, parseKeptFact } from '../../../../../src/main/store/schemas/kept.ts'
import { lights } from '../../../../fixtures/older/older.ts'

const texts = textsOf(lights.blocks)

test('what is kept is read back as it was stored', () => {
  for (const fact of lights.facts) {
    const edit = keptFact(texts, fact, { ...plainFact(fact.id), state: 'accepted' })
    expect(parseFactEdit(JSON.parse(JSON.stringify(edit)))).toEqual(edit)
  }
  for (const { fact, block, sentence, ...card } of lights.cards) {
    if (fact === null || block === null || sentence === null) throw new Error('no card of the compiler’s')
    const edit = keptCard(
      texts,
      { ...card, fact, block, sentence },
      { block, ...sentence },
      plainCard(card.id),
    )
    expect(parseCardEdit(JSON.parse(JSON.stringify(edit)))).toEqual(edit)
  }
})

/** Each part of a value in turn replaced by something else. */
function* spoilt(value: unknown): Iterable<unknown> {
  yield 7
  if (typeof value !== 'object' || value === null) return
  for (const [key, each] of Object.entries(value))
    for (const other of spoilt(each))
      yield Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other }
}

test('no form of anything else ends in an error', () => {
  const [fact] = lights.facts
  const [card] = lights.cards
  for (const value of [...spoilt(fact), ...spoilt({ ...card, asked: { block: 'b', start: 0, end: 1 } })]) {
    parseKeptFact(value)
    parseKeptCard(value)
  }
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(parseKeptFact(value)).toBeNull()
      expect(parseKeptCard(value)).toBeNull()
    }),
  )
})
