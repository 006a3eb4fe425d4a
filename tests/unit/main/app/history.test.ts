import { expect, test } from 'vitest'
import { ok } from '../../../../src/core/model/result.ts'
import { tellStep } from '../../../../src/main/app/history.ts'
import { addMark, editMark } from '../../../../src/main/app/marks/marks.ts'
import { placesOf } from '../../../../src/main/library/places.ts'
import { redo, undo } from '../../../../src/main/store/journal.ts'
import { makeBriefing } from '../../study-samples.ts'
import { now as at, documentA, openWithDocuments } from '../store/helpers.ts'

const briefing = makeBriefing(documentA, [{ section: 'One', facts: [{}] }])
const sources = {
  briefings: { get: async () => ok(briefing) },
  places: { get: async () => placesOf(briefing) },
  onReread: () => {
    throw new Error('no other reading is shown')
  },
}
const text = briefing.blocks[0]?.text ?? ''
const anchor = {
  block: 'One',
  position: { start: 0, end: text.length },
  quote: { exact: text, prefix: '', suffix: '' },
}

test('nothing to take back is told as nothing', async () => {
  const db = await openWithDocuments()
  expect(await tellStep(db, undo(db, { at }), sources)).toBeNull()
})

test('a mark that is gone is told with its place, and one that came back as it stands now', async () => {
  const db = await openWithDocuments()
  const request = { document: documentA, kind: 'highlight', colour: 1, note: '', parts: [anchor] } as const
  const { id } = addMark(db, request, at)
  const gone = await tellStep(db, undo(db, { at }), sources)
  expect(gone).toMatchObject({ kind: 'highlight-added', block: 'One', mark: { id, now: null } })
  const back = await tellStep(db, redo(db, at), sources)
  expect(back).toMatchObject({ kind: 'highlight-added', mark: { id, now: { id, placed: 'exact' } } })
})

test('an edit that is taken back shows the mark as it was before', async () => {
  const db = await openWithDocuments()
  const request = { document: documentA, kind: 'highlight', colour: 1, note: '', parts: [anchor] } as const
  const { id } = addMark(db, request, at)
  editMark(db, id, { note: 'later' }, at)
  const done = await tellStep(db, undo(db, { at }), sources)
  expect(done).toMatchObject({ kind: 'mark-edited', mark: { now: { note: '' } } })
})
