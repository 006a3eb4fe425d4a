import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noteInRecord, readRecord, writeRecord } from '../../../../src/main/store/backup-record.ts'
import { backupFolder } from '../../../../src/main/store/files.ts'
import { defaultBudget } from '../../../../src/shared/backup-limits.ts'
import { codeThrown, makeFile } from './helpers.ts'

const first = { budget: defaultBudget, begun: null, failure: null, place: null }

test('keeps what it was told', () => {
  const file = makeFile()
  expect(readRecord(file)).toEqual(first)
  writeRecord(file, { budget: 5 })
  noteInRecord(file, { begun: 7 })
  expect(readRecord(file)).toEqual({ ...first, budget: 5, begun: 7 })
})

test.each([
  '',
  'rubbish',
  '[]',
  'null',
  '7',
  '{"budget":-1,"begun":"x","failure":{"code":"other"},"place":{"folder":""}}',
])('what is not understood is as at the beginning: %s', (content) => {
  const file = makeFile()
  mkdirSync(backupFolder(file))
  writeFileSync(join(backupFolder(file), 'record.json'), content)
  expect(readRecord(file)).toEqual(first)
})

test('where it cannot be written, a choice of the user says so and a note does not', () => {
  const file = makeFile()
  writeFileSync(backupFolder(file), 'in the way')
  noteInRecord(file, { begun: 7 })
  expect(codeThrown(() => writeRecord(file, { budget: 5 }))).not.toBe('nothing')
  expect(readRecord(file)).toEqual(first)
})
