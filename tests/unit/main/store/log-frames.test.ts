import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { connect } from '../../../../src/main/store/database.ts'
import { isBrokenLog, readLog } from '../../../../src/main/store/log-frames.ts'
import { closeSource, openSource } from '../../../../src/main/store/source-file.ts'
import { makeFile } from './helpers.ts'

const frameSize = 4096 + 24

/** The log of some transactions: large ones reach it before they are done, and some are taken back. */
function makeLog(acts: readonly ('small' | 'large' | 'undone' | 'checkpoint')[]): Buffer {
  const db = connect(makeFile(), { readOnly: false })
  db.script('PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = 10')
  db.script('CREATE TABLE t (id INTEGER PRIMARY KEY, x BLOB) STRICT')
  for (const act of acts) {
    if (act === 'checkpoint') db.get('PRAGMA wal_checkpoint(RESTART)')
    else {
      db.script('BEGIN')
      for (let i = 0; i < (act === 'small' ? 1 : 60); i += 1)
        db.script('INSERT INTO t (x) VALUES (randomblob(900))')
      db.script(act === 'undone' ? 'ROLLBACK' : 'COMMIT')
    }
  }
  const log = readFileSync(`${db.file}-wal`)
  db.close()
  return log
}

const act = fc.constantFrom('small', 'small', 'large', 'undone', 'checkpoint')

test('what a crash may leave is no broken log: any log of SQLite, whole, cut short, or torn at its end', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (acts, cut, torn) => {
      const log = makeLog(acts)
      const path = makeFile()
      const isBroken = (bytes: Buffer) => {
        writeFileSync(path, bytes)
        return isBrokenLog(path)
      }
      expect(isBroken(log)).toBe(false)
      const short = log.subarray(0, cut % (log.length + 1))
      expect(isBroken(short)).toBe(false)
      if (short.length < 32 + frameSize) return
      // In its last frame.
      const copy = Buffer.from(short)
      const last = 32 + frameSize * (Math.floor((copy.length - 32) / frameSize) - 1)
      copy.writeUInt8(copy.readUInt8(last + (torn % frameSize)) ^ 1, last + (torn % frameSize))
      expect(isBroken(copy)).toBe(false)
    }),
    { numRuns: 30 },
  )
})

test('a transaction whose last page is damaged takes the one behind it neither from us nor from sight', () => {
  const log = makeLog(['small', 'small', 'small'])
  const ends = Array.from({ length: (log.length - 32) / frameSize }, (_, n) => 32 + n * frameSize).filter(
    (at) => log.readUInt32BE(at + 4) !== 0,
  )
  const [before = 0, last = 0] = ends.slice(-2)
  log.writeUInt8(log.readUInt8(before + 200) ^ 1, before + 200)
  const path = makeFile()
  writeFileSync(path, log)
  const source = openSource(path)
  const { pages, isBroken } = readLog(source)
  closeSource(source)
  expect(isBroken).toBe(true)
  expect([...pages.values()].flat()).toContain(last + 24)
})

test('a change of the last word of a page, which only one half of its sum tells, is damage', () => {
  const log = makeLog(['small', 'small', 'small'])
  const path = makeFile()
  writeFileSync(path, log)
  expect(isBrokenLog(path)).toBe(false)
  const last = 32 + frameSize - 1
  log.writeUInt8(log.readUInt8(last) ^ 1, last)
  writeFileSync(path, log)
  expect(isBrokenLog(path)).toBe(true)
})
