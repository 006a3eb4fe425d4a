import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Card } from '../../../../src/core/model/card.ts'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { deckOf } from '../../../../src/core/study/deck.ts'
import type { Answer } from '../../../../src/shared/contract/api.ts'
import { expectSaid, type Opened, openPage } from './open-page.tsx'

const card = () => screen.findByRole('region', { name: 'Card' })
const cardNow = () => screen.getByRole('region', { name: 'Card' })
const finished = () => screen.findByRole('region', { name: 'Finished' })
const good = () => screen.queryByRole('button', { name: /^Good/ })
/** What the elements of the card say as a whole, the innermost ones. */
const said = (words: RegExp) =>
  [...cardNow().querySelectorAll('*')]
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => words.test(text))
const prompt = () => cardNow().textContent?.slice(0, 200)
const until = (check: () => unknown) => waitFor(check)

async function briefingOf({ call }: Opened): Promise<Briefing> {
  const opened = JSON.parse(await call('document:open', { document: null })) as Answer<'document:open'>
  if (!opened.ok) throw new Error(opened.error.code)
  return opened.value.briefing
}

async function study({ user }: Opened): Promise<void> {
  await user.keyboard('{Control>}5{/Control}')
  await until(() => expect(document.activeElement).toBe(cardNow()))
}

async function rate({ user }: Opened, key: '1' | '2' | '3' | '4'): Promise<void> {
  await user.keyboard(' ')
  await until(() => expect(good()).not.toBeNull())
  await user.keyboard(key)
  await until(() => expect(good()).toBeNull())
}

/** Opens the settings, does something there, and closes them. */
async function inSettings({ user }: Opened, act: (dialog: HTMLElement) => Promise<void>): Promise<void> {
  await user.keyboard('{Control>},{/Control}')
  const dialog = await screen.findByRole('dialog', { name: 'Settings' })
  await act(dialog)
  await user.keyboard('{Escape}')
  await until(() => expect(screen.queryByRole('dialog')).toBeNull())
}

async function fill({ user }: Opened, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field)
  await user.type(field, text)
}

const threeADay = (page: Opened) =>
  inSettings(page, async (dialog) =>
    fill(page, await within(dialog).findByRole('textbox', { name: 'New cards a day' }), '3'),
  )

test('the settings of study are checked as they are written, and change what comes next', async () => {
  const page = await openPage()
  const alerts = () => screen.queryAllByRole('alert').map(({ textContent }) => textContent ?? '')
  await inSettings(page, async (dialog) => {
    const steps = await within(dialog).findByRole('textbox', { name: 'Learning steps in minutes' })
    await fill(page, steps, '1 ten')
    await until(() => expect(alerts().join('')).toContain('Minutes with spaces between'))
    await fill(page, steps, '5 30')
    await until(() => expect(alerts().join('')).toBe(''))
  })
  await study(page)
  await page.user.keyboard(' ')
  expect((await within(cardNow()).findByRole('button', { name: /^Again/ })).textContent).toContain('5')
  expect(good()?.textContent).toContain('30')
})

test('more today: ten more new cards, and what comes in the next days', async () => {
  const page = await openPage()
  await threeADay(page)
  await study(page)
  for (let i = 0; i < 3; i += 1) await rate(page, '4')
  await page.user.click(within(await finished()).getByRole('button', { name: 'Study 10 more new cards' }))
  await card()
  await until(() => expect(said(/^New \d+$/)).toContain('New 10'))
})

test('bury, suspend, suspend the fact, mark: by key, by menu, and back', async () => {
  const page = await openPage()
  const { user } = page
  await study(page)
  const first = prompt()
  await expectSaid('Card marked.', () => user.keyboard('*'))
  await within(cardNow()).findByRole('img', { name: 'Marked' })
  await expectSaid('Card buried until tomorrow.', () => user.keyboard('-'))
  await until(() => expect(prompt()).not.toBe(first))
  const second = prompt()
  await expectSaid(/^Card suspended/, () => user.keyboard('@'))
  await until(() => expect(prompt()).not.toBe(second))
  const third = prompt()
  await user.click(screen.getByRole('button', { name: 'More' }))
  const suspend = await screen.findByRole('menuitem', { name: /^Suspend (the fact|all)/ })
  expect(screen.queryByRole('menuitem', { name: 'Read it in place' })).toBeNull()
  await user.click(suspend)
  await until(() => expect(prompt()).not.toBe(third))

  await expectSaid('Undid: suspension of a card', () => user.keyboard('u'))
  await until(() => expect(prompt()).toBe(third))
  await user.click(within(cardNow()).getByRole('button', { name: 'Overview' }))
  await user.click(await screen.findByRole('button', { name: 'Show' }))
  const resting = () =>
    within(screen.getByRole('region', { name: 'Suspended and buried cards' })).getAllByRole('listitem')
  await until(() => expect(resting()).toHaveLength(2))
  const suspended = resting().find(({ textContent }) => textContent?.includes('Suspended'))
  if (suspended === undefined) throw new Error('none is suspended')
  await user.click(within(suspended).getByRole('button', { name: 'Bring back' }))
  await until(() => expect(resting()).toHaveLength(1))
  await user.click(screen.getByRole('button', { name: 'Study now' }))
  await card()
  await expectSaid('Undid: return of a suspended card', () => user.keyboard('{Control>}z{/Control}'))
})

test('a card is edited in place and keeps its history', async () => {
  const page = await openPage()
  const { user } = page
  const clozes = (await briefingOf(page)).cards.filter(({ kind }) => kind === 'cloze')
  await study(page)
  await reach(page, clozes)
  await rate(page, '1')
  await user.keyboard('u')
  await until(() => expect(shows(clozes)).toBe(true))
  await user.keyboard('e')
  const editor = await screen.findByRole('dialog', { name: 'Edit card' })
  const question = within(editor).getByRole('textbox', { name: /^Question/ })
  await fill(page, question, 'No gap')
  await user.click(within(editor).getByRole('button', { name: 'Save' }))
  await within(editor).findByText(/needs a gap/)
  await fill(page, question, 'In my words: ____?')
  await expectSaid('Changed.', () => user.click(within(editor).getByRole('button', { name: 'Save' })))
  await until(() => expect(cardNow().textContent).toContain('In my words:'))
  await user.keyboard(' ')
  await until(() => expect(good()).not.toBeNull())
  await expectSaid(/^Undid: change of a fact/, () => user.keyboard('{Control>}z{/Control}'))
  await until(() => expect(cardNow().textContent).not.toContain('In my words:'))
})

test('what the card shows is said: question with counts, answer', async () => {
  const page = await openPage()
  await study(page)
  const live = () => document.querySelector('main [aria-live]')?.textContent
  await until(() => expect(live()).toMatch(/\d+ new, 0 learning, 0 due\.$/))
  await page.user.keyboard(' ')
  await until(() => expect(live()).toMatch(/^Answer: /))
})

test('a card is shown, answered, rated and taken back, by mouse', async () => {
  const page = await openPage()
  const briefing = await briefingOf(page)
  await study(page)
  const first = deckOf(briefing).cards[0]?.card
  const begins = first?.prompt.split('____')[0]?.trim().slice(0, 30) ?? '-'
  expect(cardNow().textContent).toContain(begins)
  expect(good()).toBeNull()
  const counts = () => said(/^(New|Learning|Due) \d+$/)
  const before = counts()
  expect(before.length).toBeGreaterThanOrEqual(3)
  await page.user.click(within(cardNow()).getByRole('button', { name: 'Show answer' }))
  await until(() => expect(cardNow().textContent).toContain(first?.answer ?? '-'))
  for (const name of ['Again', 'Hard', 'Good', 'Easy'])
    expect(within(cardNow()).getByRole('button', { name: new RegExp(`^${name}`) }).textContent).toMatch(/\d/)
  const block = briefing.blocks.find(({ id }) => id === first?.block)
  expect(cardNow().querySelector('blockquote')?.textContent).toBe(
    block?.text.slice(first?.sentence?.start, first?.sentence?.end),
  )

  await page.user.click(within(cardNow()).getByRole('button', { name: /^Easy/ }))
  await until(() => expect(counts()).not.toEqual(before))
  await page.user.click(within(cardNow()).getByRole('button', { name: 'Undo rating' }))
  await until(() => expect(counts()).toEqual(before))
  expect(cardNow().textContent).toContain(begins)
})

test('a session by keyboard alone: through the day to the end, and back from there', async () => {
  const page = await openPage()
  const { cards } = await briefingOf(page)
  await study(page)
  const end = () => screen.queryByRole('region', { name: 'Finished' })
  let rated = 0
  while (end() === null) {
    await rate(page, '4')
    rated += 1
    await until(() => expect(end() ?? screen.queryByRole('button', { name: 'Show answer' })).not.toBeNull())
    expect(rated).toBeLessThan(30)
  }
  expect(rated).toBe(Math.min(20, cards.length))
  expect(end()?.textContent).toContain(`${rated} reviews today`)
  await page.user.keyboard('u')
  await card()
  await page.user.keyboard('{Enter}')
  await until(() => expect(good()).not.toBeNull())
  await page.user.keyboard('{Enter}') // Good
  await until(() => expect(good()).toBeNull())
  await until(() => expect(end() ?? screen.queryByRole('region', { name: 'Card' })).not.toBeNull())
})

const shows = (cards: readonly Card[]) =>
  cards.some(({ prompt: words }) =>
    words.split('____').every((part) => cardNow().textContent?.includes(part.trim()) === true),
  )

/** Rates what comes until one of these cards is asked. */
async function reach(page: Opened, cards: readonly Card[]): Promise<void> {
  for (let seen = 0; seen < 20 && !shows(cards); seen += 1) {
    await rate(page, '4')
    await card()
  }
  expect(shows(cards)).toBe(true)
}
