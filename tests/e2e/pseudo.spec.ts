import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { walk, written } from './words-walk.ts'

/** What is not the app's to translate: names, and what documents say beside the places that are known for it. */
const names =
  /\b(?:Precis|Porto(?: 2)?|Oslo|Accord|Markdown|Literata|Inter|English|Deutsch|begonnen)\b|日本語/g
/** Numbers, sizes, times and dates as the machine's locale writes them, and names of keys. */
const figures =
  /\b(?:\d+px|[kMGT]?B|bytes?|days?|[AP]M|min|hrs?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Ctrl|Shift|Alt|Esc|Enter|Tab|F\d+|[A-Z])\b/g

/** The words on screen that stand in no message: a message of this language is in brackets. */
async function unmarked(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    /** Where documents and their users speak. */
    const theirs =
      'article, [data-block], [dir=auto], bdi, pre, code, kbd, svg, mark, textarea, [translate=no]'
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body
    const found: string[] = []
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { currentNode } = walker
      const element = currentNode.parentElement
      if (element === null || element.closest(theirs) !== null) continue
      if (element.checkVisibility({ visibilityProperty: true })) found.push(currentNode.textContent ?? '')
    }
    const spoken = ['aria-label', 'title', 'placeholder', 'alt']
    // A text that is cut short is there in full for the mouse.
    for (const name of spoken)
      for (const element of top.querySelectorAll(`[${name}]`))
        if (
          element.closest(theirs) === null &&
          element.querySelector('[dir=auto]') === null &&
          element.checkVisibility({ visibilityProperty: true })
        )
          found.push(element.getAttribute(name) ?? '')
    return found
  })
  return texts
    .map((text) => withoutMessages(text).trim())
    .filter((text) => /\p{L}/u.test(text.replace(names, '').replace(figures, '')))
    .filter((text) => !written.includes(text.replace(/^·|·$/g, '').trim()))
}

/** One message may be in another. */
function withoutMessages(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/gu, '')
  return less === text ? text : withoutMessages(less)
}

/** Controls whose words are cut off, or that stand beyond the window. */
const cut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const controls = 'button, label, summary, legend, th, [role=tab], [role=menuitem], [role=option], h2, h3'
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body
    return (
      [...top.querySelectorAll<HTMLElement>(controls)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => element.closest('article, [dir=auto]') === null)
        // A sign has no words.
        .filter((element) => element.querySelector(':scope > [aria-hidden]:only-child') === null)
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect()
          return (
            width > 1 &&
            (element.scrollWidth > element.clientWidth + 1 || left < -1 || right > innerWidth + 1)
          )
        })
        .map((element) => `${element.tagName.toLowerCase()} ${element.textContent?.slice(0, 60)}`)
    )
  })

test('every word of the places and dialogs is of the catalogue, and longer ones fit', async ({
  userData,
}) => {
  const found = new Set<string>()
  const env = { LANGUAGE: 'en_XA', LANG: 'en_XA.UTF-8', LC_ALL: '' }
  const problems = await walk(userData, env, async (page, state) => {
    for (const text of await unmarked(page)) found.add(`${state}: ${text}`)
    for (const control of await cut(page)) found.add(`${state}, cut off: ${control}`)
  })
  expect([...found]).toEqual([])
  expect(problems).toEqual([])
})
