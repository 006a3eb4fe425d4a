import { expect, test } from 'vitest'
import { everyDay } from '../../../../../src/core/model/agenda.ts'
import { readAgenda, writeAgenda } from '../../../../../src/main/store/agendas.ts'
import type { Database } from '../../../../../src/main/store/database.ts'
import { redo, undo } from '../../../../../src/main/store/journal.ts'
import { compareBriefings } from '../../../../../src/main/store/pack/briefings.ts'
import { printOfChanges } from '../../../../../src/main/store/pack/bring.ts'
import type { Pack } from '../../../../../src/main/store/pack/compare.ts'
import type { PackParts } from '../../../../../src/shared/contract/packs.ts'
import { agendaOn, documentA, documentB, now } from '../helpers.ts'
import { bringPack, comparePack, emptyLibrary, library, packOf } from './helpers.ts'

const parts: PackParts = { originals: true, marks: true, edits: true, ratings: false, briefings: true }
const own = { retention: 0.95 }
const times = { minutes: everyDay(15), daysOff: [20_000], quiet: { from: 1320, to: 420 } }
const council = { ...agendaOn([documentB, documentA], now), ...times, own }

async function handedOver(documents = [documentA, documentB], along = parts): Promise<Pack> {
  const db = await library()
  writeAgenda(db, 'm', council)
  return packOf(db, documents, along)
}

function take(db: Database, pack: Pack, taken: readonly string[]) {
  const seen = printOfChanges(comparePack(db, pack), compareBriefings(db, pack))
  return bringPack(db, pack, { name: 'P', seen, choiceOf: () => 'mine', briefings: new Set(taken), now })
}

const without = { minutes: null, daysOff: [], quiet: null }

test('a briefing comes with its documents where it is taken, without the times of whoever handed it over', async () => {
  const pack = await handedOver()
  const db = await emptyLibrary()
  take(db, pack, ['m'])
  expect(readAgenda(db, 'm')).toEqual({ id: 'm', ...council, ...without })
  undo(db, { at: now })
  expect(readAgenda(db, 'm')).toBeNull()
  redo(db, now)
  expect(readAgenda(db, 'm')?.documents).toEqual([documentB, documentA])
})

test('it stays away where it is not taken, is not handed over, or none of its documents is', async () => {
  const db = await emptyLibrary()
  take(db, await handedOver(), [])
  expect(readAgenda(db, 'm')).toBeNull()
  const { briefings: _, ...others } = parts
  expect(compareBriefings(db, await handedOver([documentA], others))).toEqual([])
  expect(compareBriefings(db, await handedOver([documentA]))).toMatchObject([
    { isNew: true, agenda: { documents: [documentA] } },
  ])
})

test('of one that is here its own times and documents stay, and what is the same is not told', async () => {
  const pack = await handedOver([documentA])
  const db = await library()
  const mine = { ...council, name: 'Mine', documents: [documentB], own: undefined }
  writeAgenda(db, 'm', mine)
  take(db, pack, ['m'])
  expect(readAgenda(db, 'm')).toEqual({ ...council, id: 'm', documents: [documentB, documentA] })
  expect(compareBriefings(db, pack)).toEqual([])
})
