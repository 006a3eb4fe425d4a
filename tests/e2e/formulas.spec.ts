import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { answerDialog, expect, goTo, inMain, openImported, root, test } from './app.ts'

/** What the model says of a block: its text without what is drawn of formulas. */
const textOf = (block: Locator) =>
  block.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement
    for (const math of copy.querySelectorAll('math')) math.remove()
    return copy.textContent
  })

for (const kind of ['docx', 'html']) {
  test(`formulas of a ${kind} file are drawn, found by their line of text, copied as it and never scroll the page`, async ({
    started: { app, page },
  }) => {
    await answerDialog(app, [join(root, `tests/fixtures/formulas-pandoc.${kind}`)])
    await goTo(page, 'Library')
    await page.getByRole('button', { name: 'Import documents…' }).click()
    await openImported(page, 'How the mill was measured')
    const article = page.getByRole('article')
    const inline = article.locator('[data-block]').filter({ hasText: 'Its power follows from' })
    await expect(inline.locator('math')).toHaveCount(2)
    expect(await textOf(inline)).toContain(
      'Its power follows from P = ρgQh, where the water falls h = 3.5 metres.',
    )

    // On a line of its own, with its number, told to screen readers as mathematics.
    const root1 = article.locator('[data-kind="formula"]').filter({ hasText: 'v = √(2gh) (1)' })
    await expect(root1.getByRole('math')).toBeVisible()
    await expect(root1.locator('msqrt')).toBeVisible()
    const drawn = await root1.locator('math').boundingBox()
    expect(drawn?.height).toBeGreaterThan(15)
    expect(drawn?.width).toBeGreaterThan(60)

    // A long one scrolls in its own box.
    const long = article.locator('[data-formula="display"]').filter({ hasText: 'P_total' })
    expect(await long.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true)
    const wide = await article.evaluate((element) => {
      const view = element.parentElement as HTMLElement
      return [view.scrollWidth - view.clientWidth, document.documentElement.scrollWidth - innerWidth]
    })
    expect(wide.every((pixels) => pixels <= 0)).toBe(true)

    // Copied as text, once, in its line.
    await inline.evaluate((element) => getSelection()?.selectAllChildren(element))
    await page.keyboard.press('Control+c')
    const copied = await inMain(app)(({ clipboard }) => clipboard.readText())
    expect(copied.trim()).toBe(await textOf(inline))

    // A mark over words behind a formula lies over those words.
    await inline.evaluate((element) => {
      const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      while (nodes.nextNode()) {
        const at = nodes.currentNode.nodeValue?.indexOf('42 kilowatts') ?? -1
        if (at >= 0) getSelection()?.setBaseAndExtent(nodes.currentNode, at, nodes.currentNode, at + 12)
      }
    })
    await page.keyboard.press('h')
    const marked = () =>
      page.evaluate(() =>
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('mark-'))
          .flatMap(([, ranges]) => [...ranges])
          .map((each) => {
            const range = document.createRange()
            range.setStart(each.startContainer, each.startOffset)
            range.setEnd(each.endContainer, each.endOffset)
            return range.toString()
          }),
      )
    await expect.poll(marked).toEqual(['42 kilowatts'])

    await page.keyboard.press('Control+f')
    await page.getByRole('searchbox', { name: 'Find in document' }).fill('√(2gh)')
    await expect(page.getByRole('status').filter({ hasText: ' of ' })).toHaveText('1 of 1')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search' }).fill('P_total')
    await expect(page.getByRole('option').filter({ hasText: 'P_total' }).first()).toBeVisible()
  })
}
