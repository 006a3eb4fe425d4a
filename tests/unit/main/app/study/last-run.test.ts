import { expect, test } from 'vitest'
import { learnerOf } from '../../../../../src/main/app/learner.ts'
import type { Desk } from '../../../../../src/main/app/study/desk.ts'
import { missedIn } from '../../../../../src/main/app/study/last-run.ts'
import { rateCard, studyState, undoStudy } from '../../../../../src/main/app/study/session.ts'
import type { Database } from '../../../../../src/main/store/database.ts'
import { openWithDocuments } from '../../store/helpers.ts'
import { deskOf, minute, noon } from './desks.ts'

const hour = noon + 60 * minute

/** A desk of both documents on the way to the hour, or past it. */
async function runDesk(db: Database, at = noon): Promise<Desk> {
  const aim = { hour, ...(await learnerOf(db)) }
  return { ...(await deskOf(db, null, at)), aim, pass: hour > at ? aim : null }
}

async function answer(db: Database, right: boolean, at = noon, run = noon) {
  const desk = await runDesk(db, at)
  const { current } = studyState(desk, { run })
  if (current === null) throw new Error('nothing is shown')
  const { document: of, card, reps } = current
  const rated = rateCard(desk, {
    of,
    card: card.id,
    reps,
    rating: right ? 3 : 1,
    durationMs: 3_000,
    aheadDays: 0,
    anyway: false,
    run,
  })
  if (!rated.ok) throw new Error(rated.error.code)
  return { shown: `${of} ${card.id}`, ...rated.value }
}

test('every card comes once, what was missed after the others, and then it is over', async () => {
  const db = await openWithDocuments()
  const all = (await runDesk(db)).cards.length
  const first = await answer(db, false)
  expect(first.counts).toEqual({ new: all - 1, learning: 1, due: 0 })
  const others: string[] = []
  for (let nth = 1; nth < all; nth += 1) others.push((await answer(db, true, noon + nth * minute)).shown)
  expect(new Set([first.shown, ...others]).size).toBe(all)
  const again = await answer(db, true, noon + 30 * minute)
  expect(again.shown).toBe(first.shown)
  expect(again.current).toBeNull()
  const desk = await runDesk(db, noon + 31 * minute)
  expect(desk.aim && missedIn(desk, desk.aim, noon)).toMatchObject({ hour, recalled: all, missed: [] })
})

test('it is resumed where it was left, and begins anew from a later moment', async () => {
  const db = await openWithDocuments()
  await answer(db, true)
  await answer(db, false, noon + minute)
  const desk = await runDesk(db, noon + 2 * minute)
  const all = desk.cards.length
  expect(studyState(desk, { run: noon }).counts).toMatchObject({ new: all - 2, learning: 1 })
  expect(studyState(desk, { run: noon + 2 * minute }).counts).toMatchObject({
    new: all - 2,
    due: 2,
    learning: 0,
  })
})

test('what is missed is told with its proof, what was asked apart from what was not', async () => {
  const db = await openWithDocuments()
  const first = await answer(db, false)
  const desk = await runDesk(db, noon + minute)
  const { missed, recalled } =
    desk.aim === null ? { missed: [], recalled: -1 } : missedIn(desk, desk.aim, noon)
  expect(recalled).toBe(0)
  expect(missed).toHaveLength(desk.cards.length)
  const asked = missed.filter((card) => card.asked)
  expect(asked.map(({ document, card }) => `${document} ${card}`)).toEqual([first.shown])
  for (const { source, prompt, answer } of missed) {
    expect(prompt).not.toBe('')
    expect(source?.sentence).toContain(answer)
  }
})

test('an answer that is taken back counts no more, and its card is shown', async () => {
  const db = await openWithDocuments()
  const { shown } = await answer(db, true)
  const undone = undoStudy(await runDesk(db, noon + minute), { run: noon })
  expect(`${undone.current?.document} ${undone.current?.card.id}`).toBe(shown)
})

test('once the hour has come nothing more is asked, and what was missed is still told', async () => {
  const db = await openWithDocuments()
  await answer(db, false)
  const desk = await runDesk(db, hour)
  expect(studyState(desk, { run: noon }).current).toBeNull()
  expect(desk.aim && missedIn(desk, desk.aim, noon).missed.length).toBe(desk.cards.length)
})
