import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openIndex, readState } from '../../../../src/main/searcher/schema.ts'
import { connect } from '../../../../src/main/store/database.ts'
import { makeFile, makeFolder } from '../store/helpers.ts'
import { type InTheWay, inTheWay } from './schema.expected.ts'

const now = { epoch: 'e', seq: 3 }

function makeIndex(file: string): void {
  openIndex(file, now).close()
}

function makeForeign(file: string): void {
  const db = connect(file, { readOnly: false })
  db.script("CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('Bread')")
  db.close()
}

const put: Readonly<Record<InTheWay['is'], (path: string) => void>> = {
  'an empty folder': (path) => mkdirSync(path),
  'a folder with a file in it': (path) => {
    mkdirSync(path)
    writeFileSync(join(path, 'diary.txt'), 'Dear diary')
  },
  'a link to a folder with a file in it': (path) => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'diary.txt'), 'Dear diary')
    symlinkSync(folder, path)
  },
  'a link that leads nowhere': (path) => symlinkSync(join(dirname(path), 'nowhere.db'), path),
  'a link to itself': (path) => symlinkSync(path, path),
  'an empty file': (path) => writeFileSync(path, ''),
  'a file of zeros': (path) => writeFileSync(path, Buffer.alloc(40_960)),
  'a text': (path) => writeFileSync(path, 'Dear diary. '.repeat(1000)),
  'a database of another program': makeForeign,
  'an index that is damaged': (path) => {
    makeIndex(path)
    writeFileSync(path, readFileSync(path).fill(7, 0, 100))
  },
  'an index of another version': (path) => {
    makeIndex(path)
    const db = connect(path, { readOnly: false })
    db.script('PRAGMA user_version = 1')
    db.close()
  },
}

/** All that is there, with what it holds. */
function contentOf(path: string): unknown {
  const stats = lstatSync(path)
  if (stats.isSymbolicLink()) return `to ${readlinkSync(path)}`
  if (stats.isFile()) return readFileSync(path, 'latin1')
  return readdirSync(path).map((name) => [name, contentOf(join(path, name))])
}

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
