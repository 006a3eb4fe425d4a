import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { compile } from '../../src/core/compile.ts'
import type { CompiledBriefing } from '../../src/core/model/document.ts'
import { buildIndex } from '../../src/core/search/lunr-index.ts'
import { readDocument } from '../../src/main/formats/formats.ts'
import { addImported } from '../../src/main/store/briefings.ts'
import { openStore } from '../../src/main/store/open.ts'
import { expect, goTo, startApp, test } from './app.ts'

// Ranks are facts of a kind of their own: in the ledger, and in search.

const title = 'Harbours of Tasland'
const text = [
  title,
  'Vessen is the fourth-largest port on the northern coast. Ida Brand was the first woman to hold the post of master there.',
  'The quay of Norwick was rebuilt in 1834 with stone from the hills. Its pilots went on strike for nine days in 1911.',
].join('\n\n')

async function compiled(): Promise<CompiledBriefing> {
  const read = await readDocument({ bytes: Buffer.from(text), name: 'harbours.txt' })
  if (!read.ok) throw new Error(read.error)
  return compile(read.value)
}

async function storeHarbours(userData: string): Promise<void> {
  const now = Date.now()
  const opened = await openStore(join(userData, 'precis.db'), { now })
  if (!opened.ok) throw opened.error
  const briefing = await compiled()
  const { id, date, cards, source } = briefing
  const file = source.name
  await addImported(
    opened.value,
    {
      id,
      title,
      date,
      kind: 'text',
      words: source.words,
      cards: cards.length,
      addedAt: now,
      file,
      notes: [],
    },
    { briefing: JSON.stringify(briefing), index: JSON.stringify(buildIndex(briefing)) },
  )
  opened.value.close()
}

async function openHarbours(userData: string) {
  await storeHarbours(userData)
  const started = await startApp(userData)
  const { page } = started
  await expect(page.getByRole('article')).toBeVisible()
  await goTo(page, 'Library')
  await page.locator('[data-row] > button').filter({ hasText: title }).click()
  await expect(page.getByRole('article')).toContainText(title)
  return started
}

const answers = (page: Page) => page.getByRole('table').locator('tbody [data-fact] strong')

test('ranks have a filter in the ledger, and are found by their kind', async ({ userData }) => {
  const { app, page, problems } = await openHarbours(userData)
  await page.keyboard.press('Control+4')
  await page.getByRole('combobox', { name: 'Type' }).selectOption({ label: 'Rank' })
  await expect(answers(page)).toHaveText(['fourth-largest port', 'first woman'])
  await page.keyboard.press('Control+k')
  await page.keyboard.type('type:rank vessen')
  await expect(page.getByRole('option').filter({ hasText: 'fourth-largest' }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  expect(problems).toEqual([])
  await app.close()
})
