// What the page asks of Chromium that the document of the tests does not have. It draws nothing, so nothing has a size.
import { configure } from '@testing-library/react'
import { vi } from 'vitest'

// The machine may be busy with something else. What was looked for is said; the whole page would fill the screen.
configure({ asyncUtilTimeout: 30_000, getElementError: (message) => new Error(message ?? 'nothing found') })

// It would hold for the whole process, which is the tests' own here.
vi.mock('../../../../src/main/base/offline.ts', () => ({}))
// Its library starts Electron.
vi.mock('../../../../src/main/base/log-file.ts', () => ({
  logFile: (folder: string) => `${folder}/main.log`,
}))

class Painted extends Set<Range> {
  constructor(...ranges: readonly Range[]) {
    super(ranges)
  }
}
const painted = new Map<string, Painted>()

Object.assign(globalThis, { Highlight: Painted })
const { CSS: own } = window
Object.defineProperty(globalThis, 'CSS', {
  value: { escape: (text: string) => own.escape(text), highlights: painted },
  configurable: true,
})
Object.assign(window, {
  requestIdleCallback: (work: () => void) => window.setTimeout(work, 0),
  cancelIdleCallback: (id: number) => window.clearTimeout(id),
  speechSynthesis: Object.assign(new EventTarget(), { getVoices: () => [], cancel: () => {} }),
})
Object.assign(globalThis, {
  requestIdleCallback: window.requestIdleCallback,
  cancelIdleCallback: window.cancelIdleCallback,
  speechSynthesis: window.speechSynthesis,
})
Object.assign(Element.prototype, {
  scrollIntoView: () => {},
  scrollTo: () => {},
  checkVisibility: () => true,
})
Object.assign(HTMLElement.prototype, { showPopover: () => {}, hidePopover: () => {} })
Object.assign(document, { caretPositionFromPoint: () => null })

// At Escape Chromium asks the dialog on top, and closes it where nobody minds.
window.addEventListener('keydown', (event) => {
  const top = [...document.querySelectorAll('dialog')].filter(({ open }) => open).at(-1)
  if (event.key !== 'Escape' || event.defaultPrevented || top === undefined) return
  if (top.dispatchEvent(new Event('cancel', { cancelable: true }))) top.close()
})
