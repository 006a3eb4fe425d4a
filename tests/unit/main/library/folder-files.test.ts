import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { filesBelow } from '../../../../src/main/library/folder-files.ts'
import { folderExamples } from './folder-files.expected.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function fill(holds: readonly string[]): void {
  for (const each of holds) {
    const [path = '', target] = each.split(' -> ')
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    if (target === undefined) writeFileSync(join(folder, path), 'x')
    else symlinkSync(join(folder, target), join(folder, path))
  }
}

test.each(folderExamples)('$what', async ({ holds, takes, notes = [] }) => {
  fill(holds)
  const { files, notes: told } = await filesBelow(folder)
  expect(files.map((file) => relative(folder, file).split(sep).join('/'))).toEqual(takes)
  expect(told).toEqual(notes)
})

test('one that is not there is told', async () => {
  expect(await filesBelow(join(folder, 'gone'))).toEqual({
    files: [],
    notes: ['One folder may not be read.'],
  })
})

test('what was cancelled ends', async () => {
  fill(['a/b/c.txt', 'a.txt'])
  let asked = 0
  await filesBelow(folder, () => {
    asked += 1
    return asked > 1
  })
  expect(asked).toBe(2)
})
