import { expect, test } from 'vitest'
import { anewDone, importsDone, type Progress, Taskbar } from '../../../src/main/taskbar.ts'
import type { ImportJob } from '../../../src/shared/contract/imports.ts'

const job = (stage: ImportJob['stage'], more: Partial<ImportJob> = {}): ImportJob => ({
  id: stage,
  name: 'quays.md',
  folder: '/papers',
  atStart: false,
  ofItself: false,
  stage,
  page: null,
  near: null,
  outcome: null,
  ...more,
})
const added = job('ended', { outcome: { kind: 'added', document: 'd', title: 'Quays', notes: [] } })
const failed = job('ended', { outcome: { kind: 'failed', why: 'is empty' } })

test.each<[string, readonly ImportJob[], Progress]>([
  ['none', [], null],
  ['one that waits', [job('waiting')], 0],
  ['one of two has ended', [added, job('waiting')], 0.5],
  ['half of a file’s steps', [job('facts')], 0.5],
  ['a scan, on the third of four pages', [job('parsing', { page: { page: 3, of: 4 } })], 0.5],
  ['all have ended', [added, added], null],
  ['one that is asked about is not under way', [added, job('asking')], null],
  ['one has failed, another goes on', [failed, job('waiting')], 0.5],
  ['one has failed', [added, failed], 'failed'],
])('how far imports are: %s', (_, jobs, done) => {
  expect(importsDone(jobs)).toBe(done)
})

test('how far the making anew is', () => {
  expect(anewDone({ now: null })).toBeNull()
  expect(anewDone({ now: { title: 'Quays', number: 3, of: 4 } })).toBe(0.5)
})

test('one bar tells of all that is under way, in steps that are seen, and goes at the end', () => {
  const shown: Progress[] = []
  const bar = new Taskbar((progress) => shown.push(progress))
  bar.tell('import', null)
  bar.tell('import', 0)
  bar.tell('import', 0.001)
  bar.tell('export', 0.5)
  bar.tell('import', null)
  bar.tell('export', 1)
  bar.tell('export', null)
  expect(shown).toEqual([0, expect.closeTo(0.25, 2), 0.5, 1, null])
})

test('what failed is shown until it is seen; of earlier failures nothing is told again', () => {
  const shown: Progress[] = []
  const bar = new Taskbar((progress) => shown.push(progress))
  bar.tell('import', 0)
  bar.tell('import', 'failed')
  bar.seen()
  bar.tell('import', 'failed')
  expect(shown).toEqual([0, 'failed', null])
})
