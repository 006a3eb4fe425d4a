import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Briefing } from '../../src/core/model/document.ts'
import { plainFact } from '../../src/core/model/edits.ts'
import type { Database } from '../../src/main/store/database.ts'
import { touchDocument } from '../../src/main/store/documents.ts'
import { closeStore, openStore } from '../../src/main/store/open.ts'
import type { Answer } from '../../src/shared/contract/api.ts'
import { asNow, olderReading, putOlder, rate, say } from '../fixtures/older/older.ts'
import { expect, goTo, message, startApp, test } from './app.ts'

/** Works on the data while the app does not run. */
async function withStore(userData: string, work: (db: Database) => Promise<void>): Promise<void> {
  const opened = await openStore(join(userData, 'precis.db'), { now: Date.now() })
  if (!opened.ok) throw opened.error
  await work(opened.value)
  await closeStore(opened.value, Date.now(), false)
}

const withId = (briefing: Briefing, id: string, title: string): Briefing => ({ ...briefing, id, title })

const { older, other, gone, fact } = olderReading(asNow())
const { id, title } = older

/** A document of an older version, of which two cards were rated and a fact was accepted. */
const putStudied = async (db: Database) => {
  await putOlder(db, older)
  touchDocument(db, id, Date.now())
  rate(db, id, other)
  rate(db, id, gone)
  say(db, id, { facts: [{ ...plainFact(fact), state: 'accepted' }], cards: [] })
}

const openDetails = async (page: Page, name: string) => {
  await goTo(page, 'Library')
  await page.getByRole('button', { name: `Edit name and tags of ${name}` }).click()
  return page.getByRole('region', { name: 'Facts and cards' })
}

/** What a document says now, as the page is told it. */
const cardsOf = (page: Page, document: string) =>
  page.evaluate(async (of) => {
    const opened = JSON.parse(
      await window.precis.call('document:open', { document: of, quietly: true }),
    ) as Answer<'document:open'>
    return opened.ok ? opened.value.briefing.cards.map((card) => [card.id, card.prompt]) : []
  }, document)

test('a document of an older version is made anew, keeps its history, and can be taken back for good', async ({
  userData,
}) => {
  await withStore(userData, putStudied)
  const first = await startApp(userData)
  const { page } = first
  await expect(page.getByRole('article')).toBeVisible()
  await expect(message(page)).toContainText(`Made the facts and cards of “${title}” anew.`)

  // Its history went on to the other words; what it no longer makes is asked on.
  const cards = new Map((await cardsOf(page, id)) as [string, string][])
  expect(cards.get(other)).not.toContain('As it was')
  expect(cards.get(gone)).toBe('What?')
  const details = await openDetails(page, title)
  await expect(details).toContainText(
    /Made anew on .*: 1 in other words, 2 kept that the document no longer makes\./,
  )
  await expect(details.getByRole('list')).toContainText('What?')
  await page.keyboard.press('Escape')
  await goTo(page, 'Key facts')
  await expect(page.getByRole('row', { name: /Kept/ })).toHaveCount(1)

  await page.keyboard.press('Control+z')
  await expect(message(page)).toContainText(`Undid: making “${title}” anew`)
  await expect(page.getByRole('row', { name: /Kept/ })).toHaveCount(0)
  expect(new Map((await cardsOf(page, id)) as [string, string][]).get(other)).toContain('As it was')
  await expect(await openDetails(page, title)).toContainText('and taken back')
  expect(first.problems).toEqual([])
  await first.app.close()

  // At the next start another document is made anew, and this one is left as it was.
  await withStore(userData, async (db) => {
    await putOlder(db, withId(older, 'aced000000000014', 'Lights of the South'))
  })
  const second = await startApp(userData)
  await expect(message(second.page)).toContainText('Made the facts and cards of “Lights of the South” anew.')
  expect(new Map((await cardsOf(second.page, id)) as [string, string][]).get(other)).toContain('As it was')
  // By hand it is made anew again, and by hand it goes back.
  const again = await openDetails(second.page, title)
  await again.getByRole('button', { name: 'Make anew' }).click()
  await expect(message(second.page)).toContainText('Made its facts and cards anew.')
  await expect(again).toContainText(/Made anew on .*: 1 in other words/)
  await again.getByRole('button', { name: 'Take back' }).click()
  await expect(message(second.page)).toContainText('Took back what was made anew.')
  await expect(again).toContainText('and taken back')
  expect(new Map((await cardsOf(second.page, id)) as [string, string][]).get(other)).toContain('As it was')
  expect(second.problems).toEqual([])
  await second.app.close()
})

test('what is made anew is seen in Library, one after the other, and stops when its user says so', async ({
  userData,
}) => {
  const ids = Array.from({ length: 20 }, (_, n) => `aced0000000001${String(n).padStart(2, '0')}`)
  await withStore(userData, async (db) => {
    for (const [n, each] of ids.entries()) await putOlder(db, withId(older, each, `Lights ${n}`))
  })
  const { app, page, problems } = await startApp(userData)
  await expect(page.getByRole('article')).toBeVisible()
  await goTo(page, 'Library')
  await expect(page.getByText(/^Making facts and cards anew, \d+ of 20/)).toBeVisible()
  await page.getByRole('button', { name: 'Stop making documents anew' }).click()
  await expect(page.getByText(/^Making facts and cards anew/)).toBeHidden()
  const prompts = await Promise.all(ids.map((each) => cardsOf(page, each)))
  expect(prompts.some((cards) => cards.some(([, prompt]) => prompt?.startsWith('As it was')))).toBe(true)
  expect(problems).toEqual([])
  await app.close()
})
