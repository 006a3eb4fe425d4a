import { expect, test } from 'vitest'
import { plainCard } from '../../../../src/core/model/edits.ts'
import { writeEdits } from '../../../../src/main/store/edits.ts'
import { perform, undo } from '../../../../src/main/store/journal.ts'
import { makeDecks } from '../app/study/desks.ts'
import { documentA, documentB, inMemory, now, openWithDocuments } from '../store/helpers.ts'

test('a deck is made anew where something was said of its document since, and only there', async () => {
  const db = await openWithDocuments()
  const decks = makeDecks()
  const [one, other] = await decks.all(db)
  expect(await decks.all(db)).toEqual([one, other])
  expect((await decks.all(db))[0]).toBe(one)
  const deleted = { ...plainCard('One-0-0'), deleted: true }
  const edits = { document: documentA, act: 'delete-card', block: null, facts: [], cards: [deleted] } as const
  perform(db, { v: 1, kind: 'edits.set', edits }, now)
  const after = await decks.all(db)
  expect(after.map(({ cards }) => cards.length)).toEqual([4, 5])
  expect(after[1]).toBe(other)
  expect((await decks.all(db))[0]).toBe(after[0])
  expect(await decks.get(db, documentA)).toBe(after[0])
  // The same is said with other words.
  writeEdits(db, { document: documentA, facts: [], cards: [{ ...deleted, prompt: 'Why?' }] })
  expect(await decks.get(db, documentA)).not.toBe(after[0])
  undo(db, { at: now })
  expect((await decks.of(db, [documentA, documentB])).map(({ cards }) => cards.length)).toEqual([5, 5])
})

test('the same number of a change says nothing of other data, opened in place of what was lost', async () => {
  const decks = makeDecks()
  const cardsWithout = async (card: string) => {
    const db = inMemory()
    writeEdits(db, { document: documentA, facts: [], cards: [{ ...plainCard(card), deleted: true }] })
    return (await decks.get(db, documentA))?.cards.map((each) => each.card.id) ?? []
  }
  expect(await cardsWithout('One-0-0')).not.toContain('One-0-0')
  const then = await cardsWithout('One-0-1')
  expect(then).toContain('One-0-0')
  expect(then).not.toContain('One-0-1')
})
