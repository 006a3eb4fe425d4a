import type { Answer } from '../../src/shared/contract/api.ts'
import { bundledBriefing, expect, goTo, paintedTexts, startApp, test } from './app.ts'

test('shows the bundled document word for word, without the website around it', async ({
  started: { page },
}) => {
  const briefing = bundledBriefing()
  await expect(page).toHaveTitle(`Read – ${briefing.title} – Precis`)
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toHaveText(briefing.title)
  for (const { id, title } of briefing.sections) {
    if (title !== null) await expect(page.locator(`[data-section="${id}"]`)).toHaveText(title)
  }
  const shown = await page
    .locator('[data-block]')
    .evaluateAll((blocks) => blocks.map((block) => [block.getAttribute('data-block'), block.textContent]))
  expect(shown).toEqual(briefing.blocks.map(({ id, text }) => [id, text]))
  const article = (await page.getByRole('article').textContent()) ?? ''
  // The date line is dropped as a line, and shown as the document's date.
  const furniture = briefing.dropped.filter(({ text }) => text !== 'April 25, 2014')
  expect(furniture.length).toBeGreaterThan(0)
  for (const { text } of furniture) expect(article).not.toContain(text)
})

test('the outline leads to each section and follows the reading', async ({ started: { page } }) => {
  const outline = page.getByRole('navigation', { name: 'Contents' })
  const titled = bundledBriefing().sections.filter(({ title }) => title !== null)
  await expect(outline.getByRole('treeitem')).toHaveCount(titled.length)
  for (const { id, title } of titled) {
    await outline.getByRole('treeitem', { name: title ?? '' }).click()
    await expect(page.locator(`[data-section="${id}"]`)).toBeInViewport()
    await expect(outline.getByRole('treeitem', { name: title ?? '' })).toHaveAttribute(
      'aria-current',
      'location',
    )
  }
  // The last one begins too low to come up to where the others are told.
  const main = page.getByRole('main')
  await main.evaluate((view) => view.scrollTo(0, 0))
  await expect(outline.getByRole('treeitem').last()).not.toHaveAttribute('aria-current')
  await main.evaluate((view) => view.scrollTo(0, view.scrollHeight))
  await expect(outline.getByRole('treeitem').last()).toHaveAttribute('aria-current', 'location')
})

test('find counts, moves in both directions, says when there is nothing, and gives the focus back', async ({
  started: { page },
}) => {
  await page.keyboard.press('Control+f')
  const box = page.getByRole('searchbox', { name: 'Find in document' })
  const count = page.getByRole('status')
  await expect(box).toBeFocused()
  await box.fill('security')
  const briefing = bundledBriefing()
  const text = [
    briefing.title,
    ...briefing.sections.map(({ title }) => title ?? ''),
    ...briefing.blocks.map((b) => b.text),
  ]
  const total = text.reduce((sum, run) => sum + (run.match(/security/gi)?.length ?? 0), 0)
  await expect(count).toHaveText(`1 of ${total}`)
  await box.press('Enter')
  await expect(count).toHaveText(`2 of ${total}`)
  await page.keyboard.press('F3')
  await expect(count).toHaveText(`3 of ${total}`)
  await box.press('Shift+Enter')
  await page.keyboard.press('Shift+F3')
  await page.keyboard.press('Control+Shift+g')
  await expect(count).toHaveText(`${total} of ${total}`)
  const painted = () =>
    page.evaluate(() => {
      const here = [...(CSS.highlights.get('find-current') ?? [])][0]
      if (!(here instanceof Range)) return null
      const box = here.getBoundingClientRect()
      const frame = document.querySelector('[data-scroller]')?.getBoundingClientRect()
      return {
        text: here.toString(),
        inView: frame !== undefined && box.top >= frame.top && box.bottom <= frame.bottom,
      }
    })
  await expect.poll(painted).toEqual({ text: expect.stringMatching(/^security$/i), inView: true })

  await box.fill('no such words here')
  await expect(count).toHaveText('0 of 0')
  await box.press('Escape')
  await expect(box).toBeHidden()
})

test('find can mind case and whole words, shows each hit in full, and Esc without a hit leads back', async ({
  started: { page },
}) => {
  const { title, sections, blocks } = bundledBriefing()
  const runs = [title, ...sections.map((section) => section.title ?? ''), ...blocks.map(({ text }) => text)]
  const total = (pattern: RegExp) => runs.reduce((sum, run) => sum + (run.match(pattern)?.length ?? 0), 0)
  const view = page.locator('[data-scroller]')
  const top = () => view.evaluate((element) => Math.round(element.scrollTop))
  const block = page.locator(`[data-block="${blocks[10]?.id}"]`)
  await block.evaluate((element) => {
    element.scrollIntoView({ block: 'start' })
    element.focus({ preventScroll: true })
  })
  await page.waitForTimeout(300)
  const before = await top()

  await page.keyboard.press('/')
  const box = page.getByRole('searchbox', { name: 'Find in document' })
  const count = page.getByRole('status')
  await box.fill('security')
  await expect(count).toHaveText(new RegExp(` of ${total(/security/gi)}$`))
  const matchCase = page.getByRole('button', { name: 'Match case' })
  await matchCase.click()
  await expect(matchCase).toHaveAttribute('aria-pressed', 'true')
  await expect(count).toHaveText(new RegExp(` of ${total(/security/g)}$`))
  await matchCase.click()
  await box.fill('region')
  await page.getByRole('button', { name: 'Whole words' }).click()
  expect(total(/\bregion\b/gi)).toBeLessThan(total(/region/gi))
  await expect(count).toHaveText(new RegExp(` of ${total(/\bregion\b/gi)}$`))

  const hits = total(/\bregion\b/gi)
  const at = async () => Number.parseInt((await count.textContent()) ?? '', 10)
  for (let step = 0; step < hits; step += 1) {
    const next = ((await at()) % hits) + 1
    await box.press('Enter')
    await expect(count).toHaveText(`${next} of ${hits}`)
    const seen = () =>
      page.evaluate(() => {
        const range = [...(CSS.highlights.get('find-current') ?? [])][0]
        if (!(range instanceof Range)) return null
        const { left, top, bottom, width } = range.getBoundingClientRect()
        const at = (y: number) => document.elementFromPoint(left + width / 2, y)
        const element = range.startContainer.parentElement
        return [at(top + 2), at(bottom - 2)].every((found) => found !== null && element?.contains(found))
      })
    await expect.poll(seen).toBe(true)
  }

  await box.fill('no such words here')
  await box.press('Escape')
  await expect(block).toBeFocused()
  expect(Math.abs((await top()) - before)).toBeLessThan(3)

  // What was switched on stays on.
  await page.keyboard.press('/')
  await expect(page.getByRole('button', { name: 'Whole words' })).toHaveAttribute('aria-pressed', 'true')
  await box.fill('region')
  await box.press('Enter')
  await box.press('Escape')
  await expect(box).toBeHidden()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/region/i)
})

test('reading resumes at the same line after a restart', async ({ userData }) => {
  const first = await startApp(userData)
  const target = bundledBriefing().blocks[14]
  const block = (page: typeof first.page) => page.locator(`[data-block="${target?.id}"]`)
  const savedAt = () =>
    first.page.evaluate(async () => {
      const sent = await window.precis.call('document:open', { document: null, quietly: true })
      const opened = JSON.parse(sent) as Answer<'document:open'>
      return opened.ok ? opened.value.position?.block : undefined
    })
  const start = await savedAt()
  await block(first.page).evaluate((element) => element.scrollIntoView({ block: 'start' }))
  await expect.poll(savedAt).not.toBe(start)
  const before = await block(first.page).evaluate((element) => element.getBoundingClientRect().top)
  await first.kill()

  const second = await startApp(userData)
  await expect(block(second.page)).toBeInViewport()
  await expect
    .poll(async () =>
      Math.abs((await block(second.page).evaluate((e) => e.getBoundingClientRect().top)) - before),
    )
    .toBeLessThan(3)
  await second.app.close()
})

test('text grows and shrinks by key, and stays so', async ({ userData }) => {
  const size = (page: Awaited<ReturnType<typeof startApp>>['page']) =>
    page.getByRole('article').evaluate((element) => getComputedStyle(element).fontSize)
  const first = await startApp(userData)
  await expect(first.page.getByRole('article')).toBeVisible()
  await first.page.keyboard.press('Control+=')
  await first.page.keyboard.press('Control+=')
  await expect.poll(() => size(first.page)).toBe('20px')
  await first.app.close()
  const second = await startApp(userData)
  await expect.poll(() => size(second.page)).toBe('20px')
  await second.app.close()
})

test('J and K move the focus by paragraph, but not in a text box, and not when they are turned off', async ({
  started: { page },
}) => {
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-block') ?? null)
  const [first, second] = bundledBriefing().blocks
  await page.keyboard.press('j')
  expect(await focused()).toBe(first?.id)
  await page.keyboard.press('j')
  expect(await focused()).toBe(second?.id)
  await page.keyboard.press('k')
  expect(await focused()).toBe(first?.id)
  await page.keyboard.press('/')
  await page.keyboard.type('jk?')
  await expect(page.getByRole('searchbox', { name: 'Find in document' })).toHaveValue('jk?')
  await page.keyboard.press('Escape')

  await page.keyboard.press('?')
  await page.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('search leads to the words', async ({ started: { page } }) => {
  await page.keyboard.press('Control+k')
  const box = page.getByRole('combobox', { name: 'Search' })
  await box.fill('missile defense')
  const options = page.getByRole('option')
  await expect(options.first()).toContainText(/missile defense/i)
  await box.fill('missile')
  await expect(options.first().locator('mark').last()).toHaveText(/^missile/i)
  await box.fill('nuclear')
  await expect(options.nth(2)).toContainText(/nuclear/i)
  await box.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await box.press('ArrowUp')
  await box.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect.poll(async () => (await paintedTexts(page, 'shown'))[0]?.toLowerCase()).toContain('nuclear')
  await page.keyboard.press('Control+k')
  await box.fill('"') // an operator alone is only text
  await box.fill('zzzzqqqq')
  await expect(page.getByRole('dialog')).toContainText(/nothing found|no .*zzzzqqqq/i)
  await page.keyboard.press('Escape')
  await goTo(page, 'Read')
})

test('a dialog gives the focus back to where it was', async ({ started: { page } }) => {
  const [first] = bundledBriefing().blocks
  await page.locator(`[data-block="${first?.id}"]`).evaluate((element) => element.focus())
  for (const key of ['?', 'Control+k']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page.locator(`[data-block="${first?.id}"]`)).toBeFocused()
  }
})

test('the place is kept when the window closes right after a scroll, and after a jump to the top', async ({
  userData,
}) => {
  const top = (page: Awaited<ReturnType<typeof startApp>>['page']) =>
    page.locator('[data-scroller]').evaluate((view) => Math.round(view.scrollTop))
  const first = await startApp(userData)
  await expect(first.page.getByRole('article')).toBeVisible()
  const [block] = bundledBriefing().blocks
  await first.page.locator(`[data-block="${block?.id}"]`).evaluate((element) => element.focus())
  await first.page.keyboard.press('Control+d')
  await expect(first.page.getByText('Bookmarked.')).toBeVisible()
  await first.page.locator('[data-scroller]').evaluate((view) => view.scrollTo(0, 2400))
  await first.page.waitForTimeout(60)
  await first.app.close()

  const second = await startApp(userData)
  await expect.poll(() => top(second.page)).toBe(2400)
  await goTo(second.page, 'Passages')
  await second.page.getByRole('button', { name: 'Go to passage' }).click()
  await expect(second.page.locator(`[data-block="${block?.id}"]`)).toBeFocused()
  await goTo(second.page, 'Study')
  await goTo(second.page, 'Read')
  await expect.poll(() => top(second.page)).toBe(0)
  await second.app.close()
})

test('Back and Forward lead to the line and the place that were left', async ({ started: { page } }) => {
  const { blocks, sections } = bundledBriefing()
  const block = page.locator(`[data-block="${blocks[6]?.id}"]`)
  const top = () => block.evaluate((element) => Math.round(element.getBoundingClientRect().top))
  const back = page.getByRole('button', { name: 'Back', exact: true })
  const forward = page.getByRole('button', { name: 'Forward', exact: true })
  await expect(back).toBeDisabled()
  await expect(forward).toBeDisabled()
  await block.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  await page.waitForTimeout(300)
  const before = await top()

  const last = sections.at(-1)
  const heading = page.locator(`[data-section="${last?.id}"]`)
  await page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('treeitem', { name: last?.title ?? '' })
    .click()
  await expect(heading).toBeInViewport()
  await page.waitForTimeout(100)
  await page.keyboard.press('Alt+ArrowLeft')
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(3)
  await expect(back).toBeDisabled()
  await page.waitForTimeout(100)
  await page.keyboard.press('Alt+ArrowRight')
  await expect(heading).toBeInViewport()
  await expect(forward).toBeDisabled()

  // By way of another place.
  await page.waitForTimeout(100)
  await goTo(page, 'Study')
  await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible()
  await back.click()
  await expect(heading).toBeInViewport()
  await page.waitForTimeout(100)
  await back.click()
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(3)
  await page.waitForTimeout(100)
  await forward.click()
  await page.waitForTimeout(100)
  await forward.click()
  await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible()
})

test('the header says how long the rest takes to read, and moves nothing by it', async ({
  started: { page },
}) => {
  const minutes = Math.round(bundledBriefing().source.words / 230)
  const left = page.getByText(/min left$/)
  await expect(left).toHaveText(new RegExp(`^(${minutes - 1}|${minutes}|${minutes + 1}) min left$`))
  const search = page.getByRole('button', { name: /^Search/ })
  const before = await search.boundingBox()
  const view = page.locator('[data-scroller]')
  await view.evaluate((element) => element.scrollTo(0, element.scrollHeight - element.clientHeight * 1.5))
  await expect(left).toHaveText('1 min left')
  expect(await search.boundingBox()).toEqual(before)
  await view.evaluate((element) => element.scrollTo(0, element.scrollHeight))
  await expect(left).toHaveCount(0)
  expect(await search.boundingBox()).toEqual(before)
})
