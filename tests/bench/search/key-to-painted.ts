/** What a key costs in the window: from its event to the end of the frame that shows what it asks for. */
import type { Page } from '@playwright/test'

/** Milliseconds after which no answer is waited for. */
const longest = 5_000

/** Milliseconds; null where the key changed nothing that is shown, which says nothing of the speed. */
export type Painted = number | null

/**
 * The page's part. A frame is over when a message that its last callback has posted arrives. In an input that does
 * nothing that is the frame after the `input` event; in the palette the one that holds the last change of the list
 * of answers, after which it stays as it is for `quiet` milliseconds: whatever it showed on the way, this is the
 * answer for the text that stands in the box. While an answer is awaited the palette's status says nothing: then it is
 * waited on, up to `longest`. The list is not read while the time runs.
 */
const recorder = `window.bench = {
  list: () => document.querySelector(':is(dialog, [role=dialog]) [role=listbox]'),
  isWaiting: () => document.querySelector(':is(dialog, [role=dialog]) [role=status]')?.textContent === '',
  afterFrame(then) {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => then(performance.now())
      port2.postMessage(null)
    })
  },
  onKey(then) {
    addEventListener('keydown', function start(event) {
      removeEventListener('keydown', start, true)
      then(event.timeStamp)
    }, true)
  },
  armEmpty() {
    this.timed = new Promise((done) => this.onKey((start) =>
      addEventListener('input', () => this.afterFrame((end) => done(end - start)), { once: true, capture: true })))
  },
  armPalette(quiet) {
    const shown = () => this.list()?.innerHTML ?? ''
    const before = shown()
    const isList = (node) => node.nodeType === 1 && (node.matches('[role=listbox]') || node.querySelector('[role=listbox]') !== null)
    const concerns = ({ target, addedNodes, removedNodes }) =>
      (target.nodeType === 1 ? target : target.parentElement)?.closest('[role=listbox]') != null ||
      [...addedNodes, ...removedNodes].some(isList)
    this.timed = new Promise((done) => this.onKey((start) => {
      let last = null
      const settle = () => {
        if (this.isWaiting() && performance.now() - start < ${longest}) {
          timer = setTimeout(settle, quiet)
          return
        }
        observer.disconnect()
        done(last !== null && shown() !== before ? last - start : null)
      }
      let timer = setTimeout(settle, quiet)
      const observer = new MutationObserver((records) => {
        if (!records.some(concerns)) return
        clearTimeout(timer)
        timer = setTimeout(settle, quiet)
        this.afterFrame((end) => { last = end })
      })
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
    }))
  },
}; undefined`

/** Puts the recorder and an input that does nothing into the page. */
export async function prepare(page: Page): Promise<void> {
  await page.evaluate(recorder)
  await page.evaluate(
    `document.querySelector('[data-scroller]').prepend(Object.assign(document.createElement('input'), { id: 'empty' })); undefined`,
  )
}

const nameOf = (letter: string) => (letter === ' ' ? 'Space' : letter)

/** The input with the focus is the empty one. */
export async function timeInEmpty(page: Page, letter: string): Promise<number> {
  await page.evaluate('window.bench.armEmpty()')
  await page.keyboard.press(nameOf(letter))
  return page.evaluate('window.bench.timed') as Promise<number>
}

/** The input with the focus is the palette's. */
export async function timeInPalette(page: Page, letter: string, quiet: number): Promise<Painted> {
  await page.evaluate(`window.bench.armPalette(${quiet})`)
  await page.keyboard.press(nameOf(letter))
  return page.evaluate('window.bench.timed') as Promise<Painted>
}
