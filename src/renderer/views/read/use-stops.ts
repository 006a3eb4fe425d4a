import { type RefObject, useEffect } from 'react'
import { settingsNow } from '../../state/settings.ts'

/** Each paragraph, with what stands beside it, is one stop of the Tab key. */
const group = '[data-stops]'
/** What of it can have the focus: links, acronyms, the marks of notes, and buttons. */
const item = `${group} :is([role="link"], [role="button"], abbr, button)`
/** A table scrolls where it is too wide, and is then a stop by itself. */
const frame = '[data-block][data-kind="table"]'

/** What the Tab key is to find soon, also on a machine that is never idle. */
const atOnce = { timeout: 200 }

/**
 * Makes the paragraphs of a text one stop of the Tab key each; within one the arrows go from link to link, and from the
 * paragraph in focus to its first and back. The stop of a paragraph is what had the focus there last.
 */
export function useStops(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const view = scroller.current
    if (view === null) return
    // Nobody waits for it, and a long text has many: once it is seen.
    const begin = requestIdleCallback(() => setStops([...view.querySelectorAll(item)]), atOnce)
    // Marks come and go, and with them the buttons beside a paragraph.
    const changes = new MutationObserver((records) => {
      for (const each of new Set(records.flatMap(groupsOf))) setStops([...each.querySelectorAll(item)])
    })
    changes.observe(view, { childList: true, subtree: true })
    let look = 0
    const sizes = new ResizeObserver(() => {
      cancelIdleCallback(look)
      look = requestIdleCallback(() => stopAtWide(view), atOnce)
    })
    sizes.observe(view)
    const onFocus = ({ target }: FocusEvent) => {
      const focused = target instanceof Element ? target.closest(item) : null
      if (focused !== null) setStops(itemsWith(focused), focused)
    }
    view.addEventListener('focusin', onFocus)
    view.addEventListener('keydown', move)
    return () => {
      cancelIdleCallback(begin)
      cancelIdleCallback(look)
      changes.disconnect()
      sizes.disconnect()
      view.removeEventListener('focusin', onFocus)
      view.removeEventListener('keydown', move)
    }
  }, [scroller])
}

/** Of the items of each group one is a stop: the wanted one, else the one that was, else the first. */
function setStops(items: readonly Element[], wanted?: Element): void {
  const stops = new Map<Element | null, HTMLElement>()
  const own = items.filter((each) => each instanceof HTMLElement)
  for (const each of own) {
    const stop = stops.get(groupOf(each))
    if (stop === undefined || each === wanted || (isStop(each) && !isStop(stop) && stop !== wanted))
      stops.set(groupOf(each), each)
  }
  for (const each of own) {
    const tabIndex = stops.get(groupOf(each)) === each ? 0 : -1
    if (each.getAttribute('tabindex') !== `${tabIndex}`) each.tabIndex = tabIndex
  }
}

/** As it was set here: a button is one also where nothing is said. */
const isStop = (element: Element): boolean => element.getAttribute('tabindex') === '0'

function stopAtWide(view: HTMLElement): void {
  const wide = [...view.querySelectorAll<HTMLElement>(frame)].map((each) => [each, isWide(each)] as const)
  for (const [each, scrolls] of wide) each.tabIndex = scrolls ? 0 : -1
}

const isWide = ({ scrollWidth, clientWidth }: Element): boolean => scrollWidth > clientWidth

/** Where a caret is wanted, the arrows are its own (use-caret-keys.ts). */
function move(event: KeyboardEvent): void {
  const { key, target, ctrlKey, altKey, metaKey, shiftKey } = event
  if (settingsNow().caret || ctrlKey || altKey || metaKey || shiftKey) return
  if (!(key === 'ArrowRight' || key === 'ArrowLeft') || !(target instanceof HTMLElement)) return
  const items = itemsWith(target)
  const at = items.indexOf(target)
  const isBlock = target.matches('[data-block]')
  // What scrolls sideways has a use for them, until one of its items has the focus.
  if (items.length === 0 || (at === -1 && !isBlock) || (isBlock && isWide(target))) return
  event.preventDefault()
  const isForward = (key === 'ArrowRight') === (getComputedStyle(target).direction === 'ltr')
  const next = at === -1 ? (isForward ? 0 : items.length - 1) : at + (isForward ? 1 : -1)
  const to = next === -1 ? groupOf(target)?.querySelector<HTMLElement>('[data-block]') : items[next]
  to?.focus({ preventScroll: true })
  to?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

const groupOf = (node: Node): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest(group) ?? null

/** The paragraph that was changed, or those that came. */
function groupsOf({ target, addedNodes }: MutationRecord): readonly Element[] {
  const changed = groupOf(target)
  if (changed !== null) return [changed]
  const added = [...addedNodes].filter((node) => node instanceof Element)
  return added.flatMap((each) => [...(each.matches(group) ? [each] : []), ...each.querySelectorAll(group)])
}

const itemsWith = (element: Element): readonly HTMLElement[] => [
  ...(groupOf(element)?.querySelectorAll<HTMLElement>(item) ?? []),
]
