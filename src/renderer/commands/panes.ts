import { topDialog } from '../state/top-dialog.ts'

/** What of a pane had the focus when it was left by key. */
const left = new WeakMap<Element, HTMLElement>()

/** Says what of a pane gets the focus when the pane does next. */
export const visitNext = (pane: Element, target: HTMLElement): void => void left.set(pane, target)

/** The pane that had the focus last, be it that what had it is gone, and the focus with it. */
let last: Element | null = null

/** Notes which pane has the focus; returns what ends it. */
export function listenToPanes(): () => void {
  const note = ({ target }: FocusEvent) => {
    if (target instanceof Element) last = target.closest('[data-pane], main')
  }
  document.addEventListener('focusin', note)
  return () => document.removeEventListener('focusin', note)
}

/** The visit to a message that came out of turn: its number, and what had the focus before. */
interface Visit {
  readonly message: string
  readonly before: HTMLElement | null
}
let visit: Visit | null = null

/**
 * Gives the focus to the next part of the window (`data-pane`, and the page), or the one before, where it was in it last.
 * A message that was not visited yet comes first, and leads back to where the focus was. A modal dialog is a pane by itself.
 */
export function movePane(step: 1 | -1): void {
  const panes = panesIn(topDialog() ?? document.body)
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement : null
  const isLost = focused === null || focused === document.body
  const from = isLost ? last : focused
  const at = panes.findLastIndex((pane) => pane.contains(from))
  const here = panes[at]
  if (here !== undefined && focused !== null && !isLost) left.set(here, focused)
  const message = panes.find((pane) => numberOf(pane) !== null)
  if (message !== undefined && message === here && visit?.before != null) {
    leaveMessage()
    return
  }
  if (message !== undefined && message !== here && numberOf(message) !== visit?.message) {
    visit = { message: numberOf(message) ?? '', before: focused }
    if (enter(message)) return
  }
  for (let turn = 1; turn <= panes.length; turn += 1) {
    const begin = at === -1 && step === -1 ? 0 : at
    const next = panes[(begin + step * turn + panes.length) % panes.length]
    if (next !== undefined && next !== here && enter(next)) return
  }
}

/** Gives the focus back to what had it before a message was visited. */
export function leaveMessage(): void {
  visit?.before?.focus({ preventScroll: true })
  if (visit !== null) visit = { ...visit, before: null }
}

const numberOf = (pane: HTMLElement): string | null => pane.dataset.message ?? null

/** In the order of the window; a message is one as long as it has something to press. */
function panesIn(root: HTMLElement): readonly HTMLElement[] {
  const inside = [...root.querySelectorAll<HTMLElement>('[data-pane], main')]
  const panes = root.matches('dialog') ? [root, ...inside] : inside
  return panes.filter(
    (pane) => pane.checkVisibility({ visibilityProperty: true }) && stopsIn(pane).length > 0,
  )
}

/** What the Tab key would stop at, and the pane itself where it can have the focus. */
const stopsIn = (pane: HTMLElement): readonly HTMLElement[] => [
  ...(pane.matches('main') ? [pane] : []),
  ...[...pane.querySelectorAll<HTMLElement>(stops)].filter((each) =>
    each.checkVisibility({ visibilityProperty: true }),
  ),
]
const stops =
  ':is(button, input, textarea, select):not(:disabled, [tabindex="-1"]), a[href], summary, [tabindex="0"]'

/** @returns whether it took the focus */
function enter(pane: HTMLElement): boolean {
  const before = left.get(pane)
  const all = stopsIn(pane)
  const first = all.find((each) => each.matches('[aria-current], [data-first]')) ?? all[0]
  for (const wanted of [before, first]) {
    if (wanted === undefined || !pane.contains(wanted)) continue
    wanted.focus({ preventScroll: wanted.matches('main, main *') })
    if (document.activeElement === wanted) return true
  }
  return false
}
