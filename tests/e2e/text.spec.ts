import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { bringIn, expect, inMain, paintedTexts, type Started, test, withChromium } from './app.ts'

const acronyms = Array.from({ length: 24 }, (_, at) => `the FAOH${', and'.repeat(at % 3)}`).join(' or ')

const document = `# Harbour Rules

The Federal Authority for Open Harbours (FAOH) wrote these rules on 4 May 2021.

It is ${acronyms} that says so.

## Words

The inter\u00ADnational agree\u00ADment names a **new\u200B harbour** of Orm.

港口将于五月对所有船只开放。

The ** second** rule is **short **, and 2 ** 3 is 8.

Set \`maxDepth\` before the barges arrive.
`

/** Opens the document in a window as low and narrow as it may be. */
async function open({ app, page }: Pick<Started, 'app' | 'page'>, folder: string): Promise<void> {
  await inMain(app)(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(900, 600))
  await bringIn(page, join(folder, 'rules.md'), document, 'Harbour Rules')
}

/** Selects some words of the text, from within words or not; by the selection alone, as a finger or a mouse leaves it. */
const select = (page: Page, words: string) =>
  page.evaluate((words) => {
    const block = [...window.document.querySelectorAll('[data-block]')].find((each) =>
      each.textContent?.includes(words),
    )
    if (block === undefined) throw new Error(`nowhere: ${words}`)
    const start = block.textContent?.indexOf(words) ?? 0
    const texts = window.document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    let from = 0
    const place = (at: number) => {
      while (at > from + (texts.currentNode.nodeValue?.length ?? 0)) {
        from += texts.currentNode.nodeValue?.length ?? 0
        texts.nextNode()
      }
      return [texts.currentNode, at - from] as const
    }
    texts.nextNode()
    const [a, b] = [place(start), place(start + words.length)]
    getSelection()?.setBaseAndExtent(a[0], a[1], b[0], b[1])
  }, words)

/** Where the browser puts what a style sheet writes behind an element. */
async function boxBehind(page: Page, selector: string) {
  const model = await withChromium(page, async (session) => {
    const { root } = await session.send('DOM.getDocument')
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
    const { node } = await session.send('DOM.describeNode', { nodeId })
    const behind = node.pseudoElements?.find(({ pseudoType }) => pseudoType === 'after')
    return (await session.send('DOM.getBoxModel', { backendNodeId: behind?.backendNodeId ?? 0 })).model
  })
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border
  return { left, top, right, bottom }
}

test('what an acronym stands for is shown whole, wherever in the column it is', async ({
  started: { app, page },
  userData,
}) => {
  await open({ app, page }, userData)
  const all = page.getByRole('article').locator('abbr')
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  const seen: number[] = []
  for (let at = 0; at < (await all.count()); at += 3) {
    await all.nth(at).focus()
    const box = await boxBehind(page, 'abbr:focus')
    expect(box.left).toBeGreaterThanOrEqual(0)
    expect(box.right).toBeLessThanOrEqual(size.width)
    expect(box.top).toBeGreaterThanOrEqual(0)
    expect(box.bottom).toBeLessThanOrEqual(size.height)
    seen.push(Math.round(box.right))
  }
  // They were many places, some of them at the edge.
  expect(new Set(seen).size).toBeGreaterThan(4)
})

test('marks take whole words in any script, not in code and not where a setting says so; a note shows beside a bookmark', async ({
  started: { app, page },
  userData,
}) => {
  await open({ app, page }, userData)
  const marked = async (words: string, key = '1') => {
    await select(page, words)
    await page.keyboard.press(key)
    await expect.poll(() => paintedTexts(page, `mark-${key}`)).toHaveLength(1)
    const painted = await paintedTexts(page, `mark-${key}`)
    // The same key takes it off again.
    await page.keyboard.press(key)
    await expect.poll(() => paintedTexts(page, `mark-${key}`)).toEqual([])
    return painted
  }
  expect(await marked('arges arri')).toEqual(['barges arrive'])
  expect(await marked('口将于五')).toEqual(['港口将于五月'])
  expect(await marked('axDep')).toEqual(['axDep'])
  await select(page, 'efore the barg')
  await page.getByRole('button', { name: 'Mint' }).click()
  await expect.poll(() => paintedTexts(page, 'mark-2')).toEqual(['before the barges'])

  await page.keyboard.press('Control+,')
  await page.getByRole('dialog').getByRole('checkbox', { name: 'Mark whole words' }).uncheck()
  await page.keyboard.press('Escape')
  expect(await marked('arges arri', '3')).toEqual(['arges arri'])

  // A note is seen and opened beside a bookmark.
  const block = page.locator('[data-block]').filter({ hasText: 'barges arrive' })
  await block.focus()
  await page.keyboard.press('Control+d')
  await expect(page.getByRole('button', { name: '1 bookmark, 1 highlight', exact: true })).toBeVisible()
  await select(page, 'barges')
  await page.keyboard.press('n')
  const note = page.getByRole('dialog', { name: 'Highlight' }).getByRole('textbox', { name: 'Note' })
  await note.fill('Ask when.')
  await page.keyboard.press('Escape')
  const marker = page.getByRole('button', { name: '1 bookmark, 2 highlights, 1 note' })
  await expect(marker.locator('[data-glyph]')).toHaveCount(2)
  await expect(marker.locator('[data-glyph="note"]')).toBeVisible()
  await expect(marker.locator('[data-glyph="bookmark"]')).toBeVisible()
  await marker.click()
  await expect(note).toHaveValue('Ask when.')
})

test('carelessly set bold shows no stars, and what only parts a line leaves no trace in what is copied', async ({
  started: { app, page },
  userData,
}) => {
  await open({ app, page }, userData)
  const rule = page.locator('[data-block]').filter({ hasText: 'rule is' })
  await expect(rule).toHaveText('The second rule is short, and 2 ** 3 is 8.')
  await expect(rule.getByRole('strong')).toHaveText(['second', 'short'])

  const clipboard = () => inMain(app)(({ clipboard }) => clipboard.readText())
  await page.evaluate(() =>
    addEventListener('copy', ({ clipboardData }) => {
      window.name = clipboardData?.getData('text/html') ?? ''
    }),
  )
  const block = page.locator('[data-block]').filter({ hasText: 'names a new' })
  // They are on the page, where a line may break at them.
  expect(await block.textContent()).toContain('inter\u00ADnational')
  await block.evaluate((element) => getSelection()?.selectAllChildren(element))
  await page.keyboard.press('Control+c')
  await expect.poll(clipboard).toBe('The international agreement names a new harbour of Orm.')
  expect(await page.evaluate(() => window.name)).toContain('<strong>new harbour</strong>')
  await page.keyboard.press('Control+Shift+c')
  await expect.poll(clipboard).toContain('“The international agreement names a new harbour of Orm.”')
})
