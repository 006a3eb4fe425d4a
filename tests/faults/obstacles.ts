// What may lie in the place of the search index.
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { openIndex } from '../../src/main/searcher/schema.ts'
import { connect } from '../../src/main/store/database.ts'
import type { InTheWay } from '../unit/main/searcher/schema.expected.ts'

export function makeIndex(file: string): void {
  openIndex(file, { epoch: 'e', seq: 3 }).close()
}

function makeForeign(file: string): void {
  const db = connect(file, { readOnly: false })
  db.script("CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('Bread')")
  db.close()
}

/** Puts something in the place of a file. */
export const put: Readonly<Record<InTheWay['is'], (path: string) => void>> = {
  'an empty folder': (path) => mkdirSync(path),
  'a folder with a file in it': (path) => {
    mkdirSync(path)
    writeFileSync(join(path, 'diary.txt'), 'Dear diary')
  },
  'a link to a folder with a file in it': (path) => {
    const folder = `${path} elsewhere`
    mkdirSync(folder)
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
export function contentOf(path: string): unknown {
  const stats = lstatSync(path)
  if (stats.isSymbolicLink()) return `to ${readlinkSync(path)}`
  if (stats.isFile()) return readFileSync(path, 'latin1')
  return readdirSync(path).map((name) => [name, contentOf(join(path, name))])
}
