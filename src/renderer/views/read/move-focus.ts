import { elementsIn, firstBelow } from './page.ts'

/** Gives the focus to the next or the previous block of the text; from none, to the one that is being read. */
export function moveFocus(scroller: HTMLElement | null, step: 1 | -1): void {
  if (scroller === null) return
  const blocks = elementsIn(scroller).filter(({ dataset }) => dataset.block !== undefined)
  const focused = blocks.findIndex((block) => block.contains(document.activeElement))
  const line = scroller.getBoundingClientRect().top + scroller.clientHeight / 4
  const from = focused === -1 ? firstBelow(blocks, line) - (step === 1 ? 1 : 0) : focused
  const target = blocks[Math.min(blocks.length - 1, Math.max(0, from + step))]
  target?.focus({ preventScroll: true })
  target?.scrollIntoView({ block: 'nearest' })
}
