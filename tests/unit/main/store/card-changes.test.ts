import { expect, test } from 'vitest'
import { plainCard, plainFact } from '../../../../src/core/model/edits.ts'
import { listCardChanges } from '../../../../src/main/store/card-changes.ts'
import { connect } from '../../../../src/main/store/database.ts'
import { deleteRemoved, setRemoved } from '../../../../src/main/store/documents.ts'
import { perform, redo, undo } from '../../../../src/main/store/journal.ts'
import { migrations } from '../../../../src/main/store/migrations.ts'
import { expectedChanges } from './card-changes.expected.ts'
import { documentA, makeFile, open, openWithDocuments } from './helpers.ts'

const set = (cards: readonly string[], prompt: string, facts: readonly string[] = []) =>
  ({
    v: 1,
    kind: 'edits.set',
    edits: {
      document: documentA,
      act: 'edit',
      block: null,
      facts: facts.map((fact) => ({ ...plainFact(fact), state: 'rejected' as const })),
      cards: cards.map((card) => ({ ...plainCard(card), prompt })),
    },
  }) as const

test('each change of a card, and each that takes one back, is noted', async () => {
  const db = await openWithDocuments()
  for (const [index, { act, a, b }] of expectedChanges.entries()) {
    const at = (index + 1) * 1000
    if (act === 'undo') undo(db, { at })
    else if (act === 'redo') redo(db, at)
    else if (act === 'reject a fact') perform(db, set([], '', ['f']), at)
    else perform(db, set(act === 'edit both' ? ['a', 'b'] : [act.slice(-1)], act), at)
    const changes = listCardChanges(db, documentA)
    const seconds = (card: string) => (changes.has(card) ? (changes.get(card) ?? 0) / 1000 : null)
    expect([act, seconds('a'), seconds('b')]).toEqual([act, a, b])
  }
  setRemoved(db, documentA, 1)
  expect(deleteRemoved(db, documentA)).toBe(true)
  expect(listCardChanges(db, documentA).size).toBe(0)
})

test('a later change is later by a second, whatever the clock says: so Anki takes it', async () => {
  const db = await openWithDocuments()
  perform(db, set(['a'], 'ahead'), 90_000_000)
  perform(db, set(['a'], 'back'), 5_000)
  expect(listCardChanges(db, documentA).get('a')).toBe(90_001_000)
})

test('a file of the tenth version has the times that its journal knows', async () => {
  const file = makeFile()
  const old = connect(file, { readOnly: false })
  for (const step of migrations.slice(0, 10)) old.script(step)
  old.script('PRAGMA user_version = 10')
  old.run(
    `INSERT INTO documents (id, title, date, kind, words, cards, bundled, added_at, opened_at)
     VALUES ($id, 'Old', NULL, 'text', 5, 1, 1, 1, 2)`,
    { id: documentA },
  )
  for (const card of ['a', 'b'])
    old.run('INSERT INTO card_edits (document, card, edit) VALUES ($id, $card, $edit)', {
      id: documentA,
      card,
      edit: JSON.stringify({ ...plainCard(card), prompt: 'p' }),
    })
  for (const at of [5000, 7000])
    old.run("INSERT INTO journal (command, inverse, at) VALUES ($command, '{}', $at)", {
      command: JSON.stringify(set(['a'], 'p')),
      at,
    })
  old.close()
  const changes = listCardChanges(await open(file), documentA)
  expect(changes.get('a')).toBe(7000)
  expect(changes.get('b')).toBeGreaterThan(7000)
})
