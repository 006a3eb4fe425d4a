// kill -9 while one process writes and another reads: what was acknowledged is there, nothing is half there.
import { join } from 'node:path'
import { checkContents } from '../../src/main/store/inspect.ts'
import { openStore } from '../../src/main/store/open.ts'
import { assert, check, finish, print, runtime, seeded } from './check.ts'
import { type Child, startChild } from './children.ts'
import { checkSnapshot } from './kill-plan.ts'
import { now, unwrap, withFolder } from './samples.ts'

const kills = Number(process.env.KILLS ?? (process.env.FULL ? 200 : 12))
const seed = Number(process.env.SEED ?? 20261124)
/** Kills on one file; then a new one, so that checking it all stays quick. */
const perFile = 20
const random = seeded(seed)
const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms))

let acknowledged = 0
let unacknowledged = 0
let early = 0
let snapshots = 0

/** One writer, killed at a random moment. @returns the last transaction that is there. */
async function killOnce(file: string, last: number): Promise<number> {
  const writer = startChild('kill-writer', { FILE: file, FROM: String(last + 1) })
  if (random() < 0.15) {
    await pause(random() * 500) // while it starts, opens, recovers or migrates
  } else {
    assert(await writer.sees('ready'), 'the writer did not start')
    await pause(random() * 400)
  }
  writer.kill()
  await writer.ended
  if (!writer.lines.includes('ready')) early += 1
  const said = writer.lines.filter((line) => line !== 'ready').map(Number)
  acknowledged += said.length
  const db = unwrap(await openStore(file, { now }))
  try {
    checkContents(db, 'integrity_check')
    const there = checkSnapshot(db)
    const promised = said.at(-1) ?? last
    assert(there === promised || there === promised + 1, `last is ${there}, acknowledged was ${promised}`)
    unacknowledged += there - promised
    return there
  } finally {
    db.close()
  }
}

async function stopReader(reader: Child): Promise<void> {
  reader.process.stdin?.end()
  await reader.ended
  const wrong = reader.lines.filter((line) => line.startsWith('WRONG'))
  assert(wrong.length === 0, wrong[0] ?? '')
  const [, seen = '0'] = /^snapshots (\d+)/.exec(reader.lines.at(-1) ?? '') ?? []
  snapshots += Number(seen)
}

/** Kills `count` writers, with or without a process that reads beside them. @returns what came of it */
async function killMany(count: number, beside: boolean): Promise<string> {
  acknowledged = 0
  unacknowledged = 0
  early = 0
  snapshots = 0
  for (let done = 0; done < count; done += perFile) {
    await withFolder(async (folder) => {
      const file = join(folder, 'precis.db')
      const reader = beside ? startChild('kill-reader', { FILE: file }) : null
      try {
        if (reader) assert(await reader.sees('ready'), 'the reader did not start')
        let last = -1
        for (let i = done; i < Math.min(done + perFile, count); i += 1) last = await killOnce(file, last)
        if (reader) await stopReader(reader)
      } finally {
        reader?.kill()
      }
    })
  }
  assert(acknowledged > count, 'too few commits to mean anything')
  assert(!beside || snapshots > count, 'the reader read too little to mean anything')
  return [
    `${acknowledged} commits acknowledged, none lost, none half there`,
    `${unacknowledged} committed but not yet acknowledged`,
    `${early} killed before they were open`,
    `${snapshots} snapshots read beside`,
  ].join('; ')
}

print(`kill -9 in ${runtime}, seed ${seed}`)
await check(`${kills} times kill -9 while another process reads`, () => killMany(kills, true))
await check(`${kills / 4} times kill -9 of the only process`, () => killMany(kills / 4, false))
await finish()
