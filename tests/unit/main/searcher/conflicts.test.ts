import { afterEach, expect, test } from 'vitest'
import { plainFact } from '../../../../src/core/model/edits.ts'
import { dismissConflict, listConflicts } from '../../../../src/main/app/conflicts.ts'
import { deleteRemoved, setRemoved } from '../../../../src/main/store/documents.ts'
import { writeEdits } from '../../../../src/main/store/edits.ts'
import { undo } from '../../../../src/main/store/journal.ts'
import { now } from '../store/helpers.ts'
import { compileText, importBriefing, indexOf, type Library, openLibrary } from './helpers.ts'

const bridges = compileText(`Bridges of the north

The Orvane Bridge is 1,240 metres long. Ferries crossed the strait before it.`)
const letter = compileText(`A traveller writes home

We came by bus. The Orvane Bridge is 1,420 metres long. Nobody spoke until the far shore.`)
const same = compileText(`A map of the strait

The Orvane Bridge is 1,240 metres long. On the map it is a thin line.`)

const opened: Library[] = []
afterEach(() => {
  for (const library of opened.splice(0)) library.close()
})

async function withDocuments(...briefings: readonly (typeof bridges)[]) {
  const library = await openLibrary()
  opened.push(library)
  for (const briefing of briefings) await importBriefing(library.db, briefing)
  await library.service.catchUp()
  const answers = () =>
    listConflicts(library.db, indexOf(library.file)).map((pair) =>
      [pair.one, pair.other].map(({ sentence, answer }) => sentence.slice(answer.start, answer.end)).sort(),
    )
  return { ...library, answers }
}

const figures = [['1,240 metres', '1,420 metres']]

test('another figure of the same is a conflict; the same figure is none', async () => {
  expect((await withDocuments(bridges, same)).answers()).toEqual([])
  expect((await withDocuments(bridges, letter)).answers()).toEqual(figures)
})

test('a document that is removed, brought back and deleted takes its conflicts with it', async () => {
  const { db, service, answers } = await withDocuments(bridges, letter)
  setRemoved(db, letter.id, now)
  expect(answers()).toEqual([])
  await service.catchUp()
  setRemoved(db, letter.id, null)
  await service.catchUp()
  expect(answers()).toEqual(figures)
  setRemoved(db, letter.id, now)
  deleteRemoved(db, letter.id)
  await service.catchUp()
  expect(answers()).toEqual([])
})

test('a rejected fact is in no conflict, and is again when it is brought back', async () => {
  const { db, service, answers } = await withDocuments(bridges, letter)
  const fact = bridges.facts.find(({ text }) => text.includes('1,240'))?.id ?? ''
  const set = { document: bridges.id, act: 'reject', block: null, cards: [] } as const
  writeEdits(db, { ...set, facts: [{ ...plainFact(fact), state: 'rejected' }] })
  await service.catchUp()
  expect(answers()).toEqual([])
  writeEdits(db, { ...set, facts: [plainFact(fact)] })
  expect(answers()).toEqual(figures)
})

test('what is called no conflict is listed no more, until that is taken back or a document is deleted', async () => {
  const { db, answers, file } = await withDocuments(bridges, letter)
  const [pair] = listConflicts(db, indexOf(file))
  if (pair === undefined) throw new Error('None is listed')
  expect(dismissConflict(db, pair, now)).toEqual({ ok: true, value: { changed: true } })
  expect(dismissConflict(db, { one: pair.other, other: pair.one }, now)).toEqual({
    ok: true,
    value: { changed: false },
  })
  expect(answers()).toEqual([])
  expect(undo(db, { at: now })).toMatchObject({ applied: true })
  expect(answers()).toEqual(figures)
  dismissConflict(db, pair, now)
  setRemoved(db, pair.other.document, now)
  expect(dismissConflict(db, pair, now).ok).toBe(false)
  deleteRemoved(db, pair.other.document)
  expect(db.all('SELECT * FROM no_conflicts')).toEqual([])
  expect(db.all("SELECT * FROM journal WHERE command LIKE '%conflict.set%'")).toEqual([])
})

test('conflicts of one document stand in the order of its text', async () => {
  const names = ['Olen', 'Velm', 'Karsk', 'Tarn', 'Brill', 'Sorn', 'Hald']
  const told = (title: string, metres: number) =>
    compileText(
      `${title}\n\n${names.map((name) => `The ${name} Tunnel is ${metres} metres long.`).join('\n\n')}`,
    )
  const { db, file } = await withDocuments(told('A list of tunnels', 200), told('Notes on digging', 700))
  const sentences = listConflicts(db, indexOf(file)).map(({ other }) => other.sentence)
  expect(sentences.map((sentence) => sentence.split(' ')[1])).toEqual(names)
})

test('what is claimed no more takes no other conflict from the list, before they are looked for again', async () => {
  const { db, index, file, answers } = await withDocuments(
    bridges,
    letter,
    compileText('Of archives\n\nThe Vell Archive holds 86,000 letters.'),
    compileText('A clerk remembers\n\nThe Vell Archive holds 68,000 letters.'),
  )
  const pair = listConflicts(db, indexOf(file)).find(({ one }) => one.sentence.includes('Vell'))
  index.run('DELETE FROM claims WHERE fact = $fact', { fact: pair?.one.fact ?? '' })
  expect(answers()).toEqual(figures)
})
