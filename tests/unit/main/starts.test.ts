import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Starts } from '../../../src/main/starts.ts'
import { type Came, counts, rows } from './starts.expected.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-starts-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function start(came: Came): void {
  const starts = new Starts(folder)
  if (came === 'unanswered') return
  starts.begin(false)
  if (came === 'ended before') return
  starts.up()
  if (came === 'crashed at once') starts.crashed(1_000)
  if (came === 'crashed later') starts.crashed(60_000)
}

describe('what the last starts came to, and whether safe mode is offered', () => {
  for (const { name, came, offers } of rows) {
    test(name, () => {
      for (const each of came) start(each)
      expect(new Starts(folder).offersSafe).toBe(offers)
    })
  }
})

test('it is offered exactly where the last two that were answered failed', () => {
  const all: readonly Came[] = ['ended before', 'up', 'crashed at once', 'crashed later', 'unanswered']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...all), { maxLength: 12 }), (came) => {
      rmSync(join(folder, 'starts.json'), { force: true })
      for (const each of came) start(each)
      const last = came.filter((each) => each !== 'unanswered').slice(-2)
      const haveFailed = last.every((each) => each === 'ended before' || each === 'crashed at once')
      expect(new Starts(folder).offersSafe).toBe(last.length === 2 && haveFailed)
    }),
  )
})

test('a page that crashed at once and came up again does not make it a good start', () => {
  for (let i = 0; i < 2; i += 1) {
    const starts = new Starts(folder)
    starts.begin(false)
    starts.crashed(500)
    starts.up()
  }
  expect(new Starts(folder).offersSafe).toBe(true)
})

test('what the file says', () => {
  for (const { text, failed } of counts) {
    writeFileSync(join(folder, 'starts.json'), text)
    expect(new Starts(folder).offersSafe, text).toBe(failed >= 2)
  }
})

test('only one file is left, and where none can be made the app starts all the same', () => {
  start('up')
  expect(readdirSync(folder)).toEqual(['starts.json'])
  const none = new Starts(join(folder, 'away'))
  none.begin(false)
  none.up()
  expect(none.offersSafe).toBe(false)
})
