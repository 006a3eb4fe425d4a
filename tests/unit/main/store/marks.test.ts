import { expect, test } from 'vitest'
import type { Mark } from '../../../../src/core/model/mark.ts'
import { connect } from '../../../../src/main/store/database.ts'
import { redo, undo } from '../../../../src/main/store/journal.ts'
import { addMark, listMarks, readMark, removeMark, writeMark } from '../../../../src/main/store/marks.ts'
import { migrations } from '../../../../src/main/store/migrations.ts'
import {
  codeThrown,
  documentA,
  documentB,
  makeFile,
  makeMark,
  now,
  open,
  openWithDocuments,
} from './helpers.ts'

test('keeps marks as they are', async () => {
  const db = await openWithDocuments()
  const [a, b] = [makeMark('m1'), makeMark('m2', documentB)]
  addMark(db, a)
  addMark(db, b)
  expect(listMarks(db)).toEqual([a, b])
  expect(listMarks(db, documentA)).toEqual([a])
  expect(readMark(db, 'm2')).toEqual(b)
  expect(removeMark(db, 'm1')).toEqual(a)
  expect(removeMark(db, 'm1')).toBeNull()
  expect(listMarks(db, documentA)).toEqual([])
})

test('refuses a second one with the same id, an unknown document, and a colour that does not fit its kind', async () => {
  const db = await openWithDocuments()
  addMark(db, makeMark('m1'))
  expect(codeThrown(() => addMark(db, makeMark('m1')))).toBe('unexpected')
  expect(codeThrown(() => addMark(db, makeMark('m2', '0000000000000000')))).toBe('unexpected')
  const bad: readonly Partial<Mark>[] = [
    { kind: 'highlight' },
    { colour: 1 },
    { kind: 'tattoo' as 'bookmark' },
  ]
  for (const wrong of bad)
    expect(codeThrown(() => addMark(db, { ...makeMark('m3'), ...wrong }))).toBe('unexpected')
})

test('a mark that reaches over blocks keeps its colour, note, tags and parts, and takes new ones', async () => {
  const db = await openWithDocuments()
  const mark = makeMark('m1')
  const second = { ...mark.parts[0], block: 'b2' }
  const highlight: Mark = {
    ...mark,
    kind: 'highlight',
    colour: 3,
    note: '<script>alert(1)</script>\n\u202E',
    tags: ['a, b', 'Ü'],
    parts: [mark.parts[0], second],
  }
  addMark(db, highlight)
  expect(readMark(db, 'm1')).toEqual(highlight)
  writeMark(db, { ...highlight, colour: 1, parts: [second] })
  expect(listMarks(db)).toEqual([{ ...highlight, colour: 1, parts: [second] }])
})

test('what stood in the table before marks had colours is the same bookmark after', async () => {
  const file = makeFile()
  const old = connect(file, { readOnly: false })
  for (const step of migrations.slice(0, 3)) old.script(step)
  old.script('PRAGMA user_version = 3')
  old.run(
    `INSERT INTO documents (id, title, kind, words, bundled, added_at) VALUES ($id, 'Old', 'text', 5, 1, 1)`,
    { id: documentA },
  )
  const mark = makeMark('m1')
  const [{ block, position, quote }] = mark.parts
  old.run(
    `INSERT INTO marks (id, document, kind, block, span_start, span_end, exact, prefix, suffix, created_at)
     VALUES ('m1', $document, 'bookmark', $block, $start, $end, $exact, $prefix, $suffix, $createdAt)`,
    { document: documentA, block, ...position, ...quote, createdAt: mark.createdAt },
  )
  // What could be undone before can be undone after.
  const then = { v: 1, kind: 'mark.add', mark: { ...mark, anchor: mark.parts[0], parts: undefined } }
  old.run(`INSERT INTO journal (command, inverse, at) VALUES ($command, $inverse, 1)`, {
    command: JSON.stringify(then),
    inverse: JSON.stringify({ ...then, kind: 'mark.remove' }),
  })
  old.close()
  const db = await open(file)
  expect(listMarks(db)).toEqual([mark])
  expect(undo(db, { at: now })).toMatchObject({ applied: true, effect: { kind: 'mark.removed', mark } })
  expect(listMarks(db)).toEqual([])
  expect(redo(db, now)).toMatchObject({ applied: true })
  expect(listMarks(db)).toEqual([mark])
})
