import type { Page } from '@playwright/test'
import { judgingOf } from '../../src/core/cards/judging.ts'
import { bundledBriefing, expect, goTo, test } from './app.ts'
import { violationsIn, wcag } from './axe.ts'
import { bringThree, day, three } from './three-documents.ts'

const question = (page: Page) => page.getByRole('region', { name: 'Question' })
const result = (page: Page) => page.getByRole('region', { name: 'Result' })
const answers = (page: Page) => page.getByRole('group', { name: 'Answers' }).getByRole('button')

async function expectAccessible(page: Page, what: string): Promise<void> {
  expect(await violationsIn(page, wcag), what).toEqual([])
}

/** Goes from Study to the start page of practice by keyboard alone. */
async function openPractice(page: Page): Promise<void> {
  await page.keyboard.press('Control+5')
  await expect(page.getByRole('region', { name: 'Card' })).toBeVisible()
  const entry = page.getByRole('button', { name: 'Practice' })
  await tabTo(page, async () => entry.evaluate((button) => button === document.activeElement))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('form', { name: 'Practice' })).toBeVisible()
}

async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < 20 && !(await isThere()); step += 1) await page.keyboard.press('Tab')
  expect(await isThere()).toBe(true)
}

const begin = async (page: Page) => {
  await page.keyboard.press('Enter')
  await expect(question(page)).toBeVisible()
}

/** What the schedule says; and that no change was stored: there is none that could be undone. */
const schedule = (page: Page) =>
  page.evaluate(async (document) => {
    const [due, next, undone] = await Promise.all([
      window.precis.call('library:due', null),
      window.precis.call('study:next', {
        document,
        prefer: null,
        aheadDays: 0,
        run: null,
        anyway: false,
        part: null,
        agenda: null,
      }),
      window.precis.call('history:undo', null),
    ])
    if (!undone.ok || undone.value !== null) throw new Error('A change was stored')
    return JSON.stringify([due, next, undone])
  }, bundledBriefing().id)

/** The card on screen: one paragraph is its prompt without the gap; the one before it may hold another's words. */
const cardOf = async (page: Page) => {
  const shown = await question(page).locator('p').allTextContents()
  return bundledBriefing().cards.find(({ prompt }) => shown.includes(prompt.replace('____', '')))
}

test('multiple choice by number keys; what is missed comes again; Escape leaves', async ({
  started: { page },
}) => {
  const before = await schedule(page)
  await openPractice(page)
  await expectAccessible(page, 'start')
  // Clauses and lists are asked openly; sums are not.
  await page.getByRole('radio', { name: 'One kind of fact' }).check()
  await page.getByRole('combobox', { name: 'Kind of fact' }).selectOption('money')
  await begin(page)
  await expect(answers(page)).not.toHaveCount(0)
  await expectAccessible(page, 'question')
  const options = await answers(page).locator('span:first-child').allTextContents()
  const card = await cardOf(page)
  const right = options.indexOf(card?.answer ?? '')
  expect(right).toBeGreaterThanOrEqual(0)
  const wrong = right === 0 ? 1 : 0

  await page.keyboard.press(String(wrong + 1))
  await expect(answers(page).nth(wrong)).toContainText('Your choice')
  await expect(answers(page).nth(right)).toContainText('The answer')
  await expect(question(page).locator('blockquote u')).toBeVisible()
  await expectAccessible(page, 'answered')
  // A second answer to the same showing counts for nothing.
  await page.keyboard.press(String(right + 1))
  await expect(answers(page).nth(wrong)).toContainText('Your choice')
  await page.keyboard.press('Space')
  await expect(question(page)).toContainText('Question 2')
  await expect(question(page)).toContainText('0 right')

  await page.keyboard.press('Escape')
  await expect(page.getByText('Practice left: 0 of 1 right. Your schedule is unchanged.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Card' })).toBeVisible()
  expect(await schedule(page)).toBe(before)
})

test('a cram over one kind of fact goes on until all is known, and "Study these" takes what was missed', async ({
  started: { page },
}) => {
  const before = await schedule(page)
  const { cards, facts } = bundledBriefing()
  const amounts = cards.filter(({ fact }) => facts.find(({ id }) => id === fact)?.type === 'money')
  await openPractice(page)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Cram' })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'One kind of fact' })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('m')
  await expect(page.getByRole('combobox', { name: 'Kind of fact' })).toHaveValue('money')
  const start = page.getByRole('button', { name: 'Begin' })
  await tabTo(page, () => start.evaluate((button) => button === document.activeElement))
  await begin(page)

  // The first one is missed once: it comes again at the end.
  for (let shown = 0; shown <= amounts.length; shown += 1) {
    await expect(question(page)).toContainText(
      `Question ${Math.min(shown + 1, amounts.length)} of ${amounts.length}`,
    )
    await page.keyboard.press('Space')
    await expect(question(page).getByRole('button', { name: 'I knew it' })).toBeVisible()
    await page.keyboard.press(shown === 0 ? '1' : 'Space')
  }
  await expect(result(page)).toContainText(`${amounts.length - 1} of ${amounts.length} right.`)
  await expect(result(page).getByRole('listitem')).toHaveCount(1)
  await expect(result(page).locator('blockquote u')).toBeVisible()
  await expectAccessible(page, 'result')

  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Study these' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(question(page)).toContainText('Question 1 of 1')
  await page.keyboard.press('Space')
  // To the passage and back: the round goes on where it was.
  await page.keyboard.press('s')
  await expect(page.getByRole('article')).toBeVisible()
  await page.keyboard.press('Control+5')
  await expect(question(page)).toBeVisible()
  await page.keyboard.press('2')
  await expect(result(page)).toContainText('1 of 1 right.')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Card' })).toBeVisible()
  expect(await schedule(page)).toBe(before)
})

test('a mock mixes both kinds of question, and ends at its time with a result', async ({
  started: { page },
}) => {
  const before = await schedule(page)
  await openPractice(page)
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: 'Mock' })).toBeChecked()
  await page.clock.install()
  await begin(page)
  await expect(page.getByRole('timer')).toHaveText('5 minutes left')
  let typed = 0
  let chosen = 0
  let shown = 0
  // Both kinds come up, whatever the order.
  for (; shown < 8 || typed < 2 || chosen < 1; shown += 1) {
    expect(shown).toBeLessThan(bundledBriefing().cards.length)
    await expect(question(page)).toContainText(`Question ${shown + 1}`)
    if ((await answers(page).count()) > 0) {
      chosen += 1
      await page.keyboard.press('1')
      await page.keyboard.press('Enter')
      continue
    }
    const card = await cardOf(page)
    if (card === undefined || judgingOf(card) !== 'value') {
      // What its reader judges.
      await page.keyboard.press('Space')
      await expect(question(page).getByRole('button', { name: 'I knew it' })).toBeVisible()
      await page.keyboard.press('1')
      continue
    }
    typed += 1
    // Typed right once, then wrong: "close" and "wrong" are not right unless the reader says so.
    await expect(page.getByRole('textbox', { name: 'Type the answer' })).toBeFocused()
    await page.keyboard.type(typed === 1 ? card.answer : 'xyzzy')
    await page.keyboard.press('Enter')
    await expect(page.getByText(typed === 1 ? 'Right' : 'Not this', { exact: true }).first()).toBeVisible()
    await expect(question(page).locator('blockquote')).toBeVisible()
    await page.keyboard.press('Enter')
  }
  await page.clock.fastForward('02:30')
  await expect(page.getByRole('timer')).toHaveText('3 minutes left')
  await page.clock.fastForward('02:31')
  await expect(result(page)).toContainText(`of ${shown} right.`)
  await expect(result(page)).toContainText('The 5 minutes are over.')
  await expect(result(page).getByRole('row')).not.toHaveCount(0)
  await expectAccessible(page, 'result of a mock')
  await page.keyboard.press('Escape')
  expect(await schedule(page)).toBe(before)
})

test('the weakest and the marked are offered once there are any', async ({ started: { page } }) => {
  await page.keyboard.press('Control+5')
  await expect(page.getByRole('region', { name: 'Card' })).toBeVisible()
  await page.keyboard.press('Space')
  await page.keyboard.press('1')
  await expect(page.getByRole('button', { name: 'Undo rating' })).toBeEnabled()
  const [card] = bundledBriefing().cards
  await page.evaluate(
    async ([document, block, text, start, end]) => {
      const exact = text.slice(start, end)
      await window.precis.call('marks:add', {
        document,
        kind: 'highlight',
        colour: 1,
        note: '',
        parts: [{ block, position: { start, end }, quote: { exact, prefix: '', suffix: '' } }],
      })
    },
    [
      bundledBriefing().id,
      card?.block ?? '',
      bundledBriefing().blocks.find(({ id }) => id === card?.block)?.text ?? '',
      card?.sentence.start ?? 0,
      (card?.sentence.start ?? 0) + 20,
    ] as const,
  )
  await openPractice(page)
  await expect(page.getByRole('radio', { name: 'Weakest' })).toBeEnabled()
  await page.getByRole('radio', { name: 'Marked' }).check()
  await page.getByRole('radio', { name: 'Cram' }).check()
  await page.keyboard.press('Enter')
  const marked = bundledBriefing().cards.filter(
    ({ block, sentence }) => block === card?.block && sentence.start === card.sentence.start,
  )
  await expect(question(page)).toContainText(`Question 1 of ${marked.length}`)
})

test('a mock over the three documents of a briefing, from Today, is one round with one result', async ({
  started: { page },
}) => {
  await bringThree(page, 'Council', 2 * day)
  await goTo(page, 'Today')
  await page.getByRole('button', { name: 'Practice of the briefing Council' }).click()
  await expect(page.getByRole('banner')).toContainText('Council')
  await expect(page.getByRole('radio', { name: 'All of this briefing' })).toBeChecked()
  // One of its documents, or a section of one, can be practised alone.
  await page.getByRole('radio', { name: 'One section' }).check()
  await expect(page.getByRole('combobox', { name: 'Section' }).locator('optgroup')).toHaveCount(three.length)
  await page.getByRole('radio', { name: 'One document' }).check()
  await expect(page.getByRole('combobox', { name: 'Document' }).getByRole('option')).toHaveCount(three.length)
  await expectAccessible(page, 'start')
  await page.getByRole('radio', { name: 'All of this briefing' }).check()
  await page.getByRole('radio', { name: 'Mock' }).check()
  await page.getByRole('button', { name: 'Begin' }).click()

  // It waits while another document is looked at.
  const titles = new Set<string>()
  const titleNow = async () => {
    const shown = (await question(page).locator('p').first().textContent()) ?? ''
    return three.find(([title]) => shown.includes(title))?.[0] ?? ''
  }
  for (let n = 0; !(await result(page).isVisible()); n += 1) {
    expect(n).toBeLessThan(60)
    titles.add(await titleNow())
    const shown = question(page).getByRole('button', { name: 'Show answer' })
    const isOpen = await shown.isVisible()
    await (isOpen ? shown : answers(page).first()).click()
    await (isOpen
      ? question(page).getByRole('button', { name: 'I did not know it' })
      : question(page).getByRole('button', { name: 'Continue' })
    ).click()
    if (n === 1) {
      await goTo(page, 'Library')
      await goTo(page, 'Study')
    }
  }
  expect([...titles].toSorted()).toEqual(three.map(([title]) => title))
  await expect(result(page)).toContainText('You were through before the time was up.')
  for (const [title] of three)
    await expect(page.getByRole('region', { name: 'By section' })).toContainText(title)
  await expectAccessible(page, 'result of a briefing')
  // What was missed is read in another document than the open one, and the result is still there.
  await result(page).getByRole('button', { name: 'Read it in place' }).first().click()
  await expect(page.getByRole('article')).toBeVisible()
  await goTo(page, 'Study')
  await expect(result(page)).toBeVisible()
  await expect(result(page)).toContainText('The result stands in Progress.')
  const [right = '', asked = ''] =
    (await result(page).textContent())?.match(/(\d+) of (\d+) right/)?.slice(1) ?? []
  await page.getByRole('button', { name: 'Back to Study' }).click()
  await expect(page.getByRole('region', { name: 'Card' })).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('Council')

  // There it stands, and goes on from there; what was left before its end is not kept.
  await goTo(page, 'Progress')
  const mocks = page.getByRole('region', { name: 'Mocks' })
  await expect(mocks).toContainText(`${right} of ${asked} right in the last mock.`)
  await expect(mocks.getByRole('row')).toHaveCount(2)
  // The map of all three leads to each.
  const map = page.getByRole('region', { name: 'Memory map' })
  await expect(map.getByRole('button')).toHaveText(three.map(([title]) => title))
  await expectAccessible(page, 'progress')
  await map.getByRole('button', { name: 'Water letter' }).click()
  await expect(page.getByRole('article')).toContainText('The reservoir of Callan')
  await expect(page.getByRole('region', { name: 'Memory map' })).toContainText('Known at the briefing')
  await page.keyboard.press('m')
  await goTo(page, 'Progress')
  await mocks.getByRole('button', { name: 'Another mock' }).click()
  await expect(page.getByRole('radio', { name: 'Mock' })).toBeChecked()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(question(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.reload()
  await goTo(page, 'Progress')
  await expect(mocks.getByRole('row')).toHaveCount(2)
})
