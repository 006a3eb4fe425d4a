import { lstatSync, readdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openIndex, readState } from '../../../../src/main/searcher/schema.ts'
import { contentOf, makeIndex, put } from '../../../faults/obstacles.ts'
import { makeFile } from '../store/helpers.ts'
import { inTheWay } from './schema.expected.ts'

const now = { epoch: 'e', seq: 3 }

for (const { name, is, at, becomes } of inTheWay) {
  test(`${name}${at === '' ? '' : ` (${at})`}: an index is made, and it is ${becomes}`, () => {
    const file = makeFile()
    const path = file + at
    put[is](path)
    const before = contentOf(path)
    const index = openIndex(file, now)
    expect(readState(index)).toEqual({ epoch: 'e', seq: -1 })
    expect(lstatSync(file).isFile()).toBe(true)
    index.close()
    const aside = readdirSync(dirname(file)).filter((each) => each.includes('.aside-'))
    expect(aside.map((each) => contentOf(join(dirname(file), each)))).toEqual(
      becomes === 'kept' ? [before] : [],
    )
    // Nothing was written to where a link leads.
    expect(readdirSync(dirname(file))).not.toContain('nowhere.db')
  })
}

test('what is set aside takes no place of what was before', () => {
  const file = makeFile()
  for (const text of ['one', 'two', 'three']) {
    rmSync(file, { force: true })
    writeFileSync(file, text)
    openIndex(file, now).close()
  }
  const aside = readdirSync(dirname(file)).filter((each) => each.includes('.aside-'))
  expect(aside.map((each) => contentOf(join(dirname(file), each))).sort()).toEqual(['one', 'three', 'two'])
})

test('an index that its user keeps elsewhere is used there', () => {
  const [file, elsewhere] = [makeFile(), makeFile()]
  makeIndex(elsewhere)
  symlinkSync(elsewhere, file)
  openIndex(file, now).close()
  expect(readlinkSync(file)).toBe(elsewhere)
})
