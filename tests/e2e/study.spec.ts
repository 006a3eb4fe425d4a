import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { judgingOf } from '../../src/core/cards/judging.ts'
import type { Card } from '../../src/core/model/card.ts'
import type { Rating } from '../../src/core/model/rating.ts'
import { deckOf } from '../../src/core/study/deck.ts'
import { neighboursOf } from '../../src/core/study/neighbours.ts'
import { listEdits } from '../../src/main/store/edits.ts'
import { addReview } from '../../src/main/store/memories.ts'
import { openStore } from '../../src/main/store/open.ts'
import {
  bringIn,
  bundledBriefing,
  drop,
  expect,
  goTo,
  inMain,
  openImported,
  root,
  startApp,
  test,
} from './app.ts'
import { cardIn, reach } from './reach.ts'
import { session } from './session.ts'

const card = (page: Page) => page.getByRole('region', { name: 'Card' })
const finished = (page: Page) => page.getByRole('region', { name: 'Finished' })
const good = (page: Page) => card(page).getByRole('button', { name: /^Good/ })
const newCount = (page: Page) => card(page).getByText(/^New \d+$/)
const prompt = async (page: Page) => (await card(page).textContent())?.slice(0, 200)
const decks = () => deckOf(bundledBriefing()).cards
/** Cards of the bundled document that are of a kind, and whether one of them is on screen. */
const cardsThat = (is: (card: Card) => boolean) => bundledBriefing().cards.filter(is)
const isOf = (cards: readonly Card[], shown: string) => cardIn(cards, shown) !== undefined

/** Shows the answer and rates it by keys. */
async function rate(page: Page, key: '1' | '2' | '3' | '4'): Promise<void> {
  await page.keyboard.press('Space')
  await expect(good(page)).toBeVisible()
  await page.keyboard.press(key)
  await expect(good(page)).toBeHidden()
}

async function study(page: Page): Promise<void> {
  await page.keyboard.press('Control+5')
  await expect(card(page)).toBeFocused()
}

/** Three new cards a day, by the settings dialog. */
async function threeADay(page: Page): Promise<void> {
  await page.keyboard.press('Control+,')
  await page.getByRole('textbox', { name: 'New cards a day' }).fill('3')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
}

test('by keyboard alone: to the end, undo through the whole session, and again after a restart', async ({
  userData,
}) => {
  const first = await startApp(userData)
  await expect(first.page.getByRole('article')).toBeVisible()
  await threeADay(first.page)
  await study(first.page)
  const shown: (string | undefined)[] = []
  for (let i = 0; i < 3; i += 1) {
    shown.push(await prompt(first.page))
    await rate(first.page, '4')
  }
  await expect(finished(first.page)).toContainText('3 reviews today')
  await first.page.keyboard.press('u')
  await expect(first.page.getByText('Undid: rating of a card')).toBeVisible()
  await expect.poll(() => prompt(first.page)).toBe(shown[2])
  expect(first.problems).toEqual([])
  // In the middle of the session.
  await first.kill()

  const second = await startApp(userData)
  await expect(second.page.getByRole('article')).toBeVisible()
  await study(second.page)
  await expect.poll(() => prompt(second.page)).toBe(shown[2])
  for (const before of [shown[1], shown[0]]) {
    await second.page.keyboard.press('u')
    await expect.poll(() => prompt(second.page)).toBe(before)
  }
  await expect(card(second.page).getByRole('button', { name: 'Undo rating' })).toBeDisabled()
  await expect(newCount(second.page)).toHaveText('New 3')
  expect(second.problems).toEqual([])
  await second.app.close()
})

test('siblings leave for the day, and come back with the undo', async ({ started: { page } }) => {
  const all = decks()
  const pair = all.find((each) => all.some(({ note, key }) => note === each.note && key !== each.key))
  const sibling = all.find(({ note, key }) => note === pair?.note && key !== pair?.key)
  if (pair === undefined || sibling === undefined) throw new Error('no siblings')
  const at = (prefer: string) =>
    page.evaluate(
      async ([document, prefer]) => {
        const reply = await window.precis.call('study:next', {
          document,
          prefer,
          aheadDays: 0,
          run: null,
          anyway: false,
          part: null,
          agenda: null,
        })
        return reply.ok ? reply.value.current?.card.id : null
      },
      [pair.document, prefer] as const,
    )
  await study(page)
  expect(await at(sibling.card.id)).toBe(sibling.card.id)
  await page.evaluate(
    ([document, card]) =>
      window.precis.call('study:rate', {
        document,
        aheadDays: 0,
        run: null,
        anyway: false,
        part: null,
        agenda: null,
        of: document,
        card,
        reps: 0,
        rating: 4,
        durationMs: 1,
      }),
    [pair.document, pair.card.id] as const,
  )
  expect(await at(sibling.card.id)).not.toBe(sibling.card.id)
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Undid: rating of a card')).toBeVisible()
  expect(await at(sibling.card.id)).toBe(sibling.card.id)
})

const porto =
  'The Porto Accord\n\nMarch 3, 2021\n\nThe harbour of Porto received 14 million euros in 2020. The Porto Water Authority (PWA) was founded in 1954.\n'

test('what is imported while the overview is shown stands in it', async ({ started, userData }) => {
  const { page } = started
  const text = join(userData, 'porto.txt')
  writeFileSync(text, porto)
  await study(page)
  await card(page).getByRole('button', { name: 'Overview' }).click()
  await expect(page.getByText(/^\d+ new, 0 learning, 0 due/).first()).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
  await drop(page, [text])
  await expect(page.getByRole('table').getByRole('button', { name: 'The Porto Accord' })).toBeVisible()
})

test('the overview counts the open document and all; a session goes over both', async ({
  started: { page },
  userData,
}) => {
  await bringIn(page, join(userData, 'porto.txt'), porto, 'harbour of Porto')
  await study(page)
  await card(page).getByRole('button', { name: 'Overview' }).click()
  await expect(page.getByText(/^\d+ new, 0 learning, 0 due\. About \d+ minutes?\.$/).first()).toBeVisible()
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(3)
  await page.getByRole('button', { name: 'Study all' }).click()
  const titles = new Set<string>()
  for (let i = 0; i < 2; i += 1) {
    await expect(card(page)).toBeVisible()
    titles.add((await prompt(page))?.includes('Porto') ? 'Porto' : 'bundled')
    await rate(page, '4')
  }
  expect(titles.size).toBe(2)
})

const day = 86_400_000

/** A session in which a card was rated at given days from now. */
async function withPast(
  userData: string,
  ratings: readonly { readonly rating: Rating; readonly days: number }[],
): Promise<{ readonly id: string; readonly prompt: string }> {
  // One with neighbours would wait for those that are new.
  const deck = decks()
  const near = neighboursOf(deck)
  const chosen = deck.find((_, place) => place > 0 && near[place]?.length === 0)
  if (chosen === undefined) throw new Error('no card')
  const { document, card } = chosen
  await session(userData, (db) => {
    for (const { rating, days } of ratings) {
      const at = Date.now() + days * day
      const review = { document, card: card.id, rating, at, utcOffset: 0, durationMs: 4_000 }
      db.transaction(() => addReview(db, review))
    }
  })
  return { id: card.id, prompt: card.prompt.split('____')[0]?.trim() ?? '' }
}

test('a card that is forgotten for the eighth time is told to be a leech, and can be suspended', async ({
  userData,
}) => {
  const seven = Array.from({ length: 7 }, (_, i) => [
    { rating: 4, days: -3_000 + i * 300 },
    { rating: 1, days: -2_850 + i * 300 },
  ]).flat() as { rating: Rating; days: number }[]
  const leech = await withPast(userData, [...seven, { rating: 4, days: -700 }])
  const { app, page, problems } = await startApp(userData)
  await expect(page.getByRole('article')).toBeVisible()
  await study(page)
  await expect(card(page)).toContainText(leech.prompt)
  await rate(page, '1')
  await expect(page.getByText(/^Forgotten 8 times: this card is a leech/)).toBeVisible()
  await page.getByRole('button', { name: 'Suspend', exact: true }).click()
  await expect(page.getByText(/^Card suspended/)).toBeVisible()
  await expect(card(page).getByText('Learning 0')).toBeVisible()
  expect(problems).toEqual([])
  await app.close()
})

test('a clock that was set back a year stops nothing: what was rated under it counts as rated now', async ({
  userData,
}) => {
  await withPast(userData, [{ rating: 4, days: 365 }])
  const { app, page, problems } = await startApp(userData)
  await expect(page.getByRole('article')).toBeVisible()
  await threeADay(page)
  await study(page)
  // One of the three of today is the one that was rated under that clock.
  for (let i = 0; i < 2; i += 1) await rate(page, '4')
  await expect(finished(page)).toContainText('3 reviews today')
  // The last card had it.
  await expect(finished(page).getByRole('heading', { level: 1 })).toBeFocused()
  expect(problems).toEqual([])
  await app.close()
})

test('what comes in the next days is studied ahead, and counts', async ({ userData }) => {
  // Easy brings a new card back after 8 days.
  const soon = await withPast(userData, [{ rating: 4, days: -3 }])
  const { app, page, problems } = await startApp(userData)
  await expect(page.getByRole('article')).toBeVisible()
  await page.keyboard.press('Control+,')
  await page.getByRole('textbox', { name: 'New cards a day' }).fill('0')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+5')
  await expect(finished(page)).toContainText('0 reviews today')
  await expect(finished(page).getByRole('combobox')).toContainText('7 days: 1 card')
  await finished(page).getByRole('button', { name: 'Study ahead' }).click()
  await expect(card(page)).toContainText(soon.prompt)
  await rate(page, '3')
  await expect(finished(page)).toContainText('1 review today')
  expect(problems).toEqual([])
  await app.close()
})

test('a typed answer is judged by what it says, suggests a rating, and can be overruled', async ({
  started: { page },
}) => {
  await page.keyboard.press('Control+,')
  await page.getByRole('checkbox', { name: 'Type the answer before it is shown' }).check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+5')
  const field = card(page).getByRole('textbox', { name: 'Type the answer' })
  const valueCards = cardsThat((each) => judgingOf(each) === 'value')
  const reachValue = async () => cardIn(valueCards, await reach(page, (shown) => isOf(valueCards, shown)))
  const asked = await reachValue()
  await expect(field).toBeFocused()
  // A line under a misspelt word would tell what is asked for.
  await expect(field).toHaveJSProperty('spellcheck', false)
  // Letters in the field are no commands, and the case of letters does not matter.
  await page.keyboard.type((asked?.answer ?? '').toUpperCase())
  await page.keyboard.press('Enter')
  await expect(card(page).getByText('Right', { exact: true })).toBeVisible()
  await expect(good(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(good(page)).toBeHidden()

  await reachValue()
  await expect(field).toBeFocused()
  await page.keyboard.type('something else altogether')
  await page.keyboard.press('Enter')
  await expect(card(page).getByText('Not this', { exact: true })).toBeVisible()
  await expect(card(page).getByRole('button', { name: /^Again/ })).toBeFocused()
  await card(page).getByRole('button', { name: 'I was right' }).click()
  await expect(card(page).getByText('by your own judgement')).toBeVisible()
  await expect(good(page)).toBeFocused()
})

test('a typed answer that was right too counts from then on, by one key, and undo takes it back', async ({
  userData,
}) => {
  const started = await startApp(userData)
  const { page } = started
  await page.keyboard.press('Control+,')
  await page.getByRole('checkbox', { name: 'Type the answer before it is shown' }).check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+5')
  const valueCards = cardsThat((each) => judgingOf(each) === 'value')
  const asked = cardIn(valueCards, await reach(page, (shown) => isOf(valueCards, shown)))
  const stored = async () => {
    const opened = await openStore(join(userData, 'precis.db'), { now: Date.now() })
    if (!opened.ok) throw opened.error
    const { cards } = listEdits(opened.value, bundledBriefing().id)
    opened.value.close()
    return cards.find((edit) => edit.card === asked?.id)?.accept ?? []
  }
  await page.keyboard.type('what our own minutes call it')
  await page.keyboard.press('Enter')
  await expect(card(page).getByText('Not this', { exact: true })).toBeVisible()
  await page.keyboard.press('a')
  await expect(card(page).getByText('by your own judgement, from now on')).toBeVisible()
  await expect(page.getByText('“what our own minutes call it” is right from now on.')).toBeVisible()
  await expect(good(page)).toBeFocused()
  await page.keyboard.press('e')
  await expect(page.getByRole('dialog').getByLabel('Other right answers')).toHaveValue(
    /what our own minutes call it$/,
  )
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/^Undid: change of a/)).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByText(/^Redid: change of a/)).toBeVisible()
  await started.app.close()
  expect(await stored()).toContain('what our own minutes call it')
})

test('in a low window the answer is scrolled into view', async ({ started: { app, page } }) => {
  await inMain(app)(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(640, 480))
  await drop(page, [join(root, 'tests', 'fixtures', 'compact-libreoffice.pdf')])
  await openImported(page, 'The Vell Basin Compact')
  await goTo(page, 'Study')
  for (let seen = 0; seen < 4; seen++) {
    await card(page).getByRole('button', { name: 'Show answer' }).click()
    await expect(card(page).locator('[data-answer] > :first-child')).toBeInViewport({ ratio: 0.9 })
    await page.keyboard.press('3')
    await expect(good(page)).toBeHidden()
  }
})
