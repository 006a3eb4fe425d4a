// A child that writes until it is killed, and says each commit on stdout. FILE: the database; FROM: the
// first transaction's number; HOLD: only hold the write lock.
import { writeSync } from 'node:fs'
import { perform } from '../../src/main/store/journal.ts'
import { appendReview } from '../../src/main/store/reviews.ts'
import { writeSetting } from '../../src/main/store/settings.ts'
import { rowsOf } from './kill-plan.ts'
import { makeMark, makeReview, openSample } from './samples.ts'

const say = (line: string): void => void writeSync(1, `${line}\n`)

const db = await openSample(process.env.FILE ?? '')
if (process.env.HOLD) {
  db.script('BEGIN IMMEDIATE')
  say('ready')
  setInterval(() => undefined, 1000)
} else {
  say('ready')
  for (let n = Number(process.env.FROM ?? 0); ; n += 1) {
    db.transaction(() => {
      perform(db, { v: 1, kind: 'mark.add', mark: makeMark(`m${n}`) }, n)
      for (let i = 0; i < rowsOf(n); i += 1) appendReview(db, makeReview(`c${n}`))
      writeSetting(db, 'last', n, (value) => value)
    })
    say(String(n))
  }
}
