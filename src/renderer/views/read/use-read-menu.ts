import { type RefObject, useEffect, useRef, useState } from 'react'
import { useCommands } from '../../commands/run.ts'
import { elementOf } from './page.ts'
import type { MenuRequest } from './ReadMenu.tsx'
import { textAt } from './selection.ts'
import { idsAt, type MarksOfDocument } from './use-marks.ts'
import { selectedWord, type WordInText, wordAtCaret, wordUnder } from './word-at.ts'

export interface ReadMenuState {
  readonly asked: MenuRequest | null
  readonly close: () => void
}

/** The menu of the text, asked for by the right button or by key; controls and fields keep the platform's. */
export function useReadMenu(scroller: RefObject<HTMLElement | null>, marks: MarksOfDocument): ReadMenuState {
  const [asked, setAsked] = useState<MenuRequest | null>(null)
  const latest = useRef(marks)
  latest.current = marks
  useCommands({ 'read:menu': () => setAsked(askedByKey(scroller.current, latest.current)) })
  useEffect(() => {
    const view = scroller.current
    if (view === null) return
    const open = (event: MouseEvent) => {
      const next = askedByMouse(view, event, latest.current)
      if (next === null) return
      event.preventDefault()
      setAsked(next)
    }
    view.addEventListener('contextmenu', open)
    return () => view.removeEventListener('contextmenu', open)
  }, [scroller])
  return { asked, close: () => setAsked(null) }
}

function askedByMouse(
  view: HTMLElement,
  event: MouseEvent,
  { here, byBlock }: MarksOfDocument,
): MenuRequest | null {
  const target = event.target instanceof Element ? event.target : null
  // Of a picture all is a button.
  if (target === null || target.closest('button:not([data-enlarge]), form, [role="dialog"]') !== null)
    return null
  const block = target.closest<HTMLElement>('[data-block]')
  const selected = hasSelection()
  if (block === null && !(selected && target.closest('article') !== null)) return null
  // What has the focus is what the commands are about.
  if (!selected) block?.focus({ preventScroll: true })
  const parts = here()
  if (parts === null) return null
  const at = { x: event.clientX, y: event.clientY }
  const place = textAt(at.x, at.y)
  const ids = place === null ? [] : idsAt(byBlock.get(place.block) ?? [], place.block, place.offset)
  const word = selected ? wordSelected(view) : wordUnder(view, at.x, at.y)
  return { at, byKey: false, selected, parts, word, ids }
}

function askedByKey(view: HTMLElement | null, { here, byBlock }: MarksOfDocument): MenuRequest | null {
  const parts = here()
  if (view === null || parts === null) return null
  const selected = hasSelection()
  const [{ block }] = parts
  const element = elementOf(view, block)
  if (!selected) element?.focus({ preventScroll: true })
  const subject = selected ? window.getSelection()?.getRangeAt(0) : element
  const box = (subject ?? view).getBoundingClientRect()
  const frame = view.getBoundingClientRect()
  const at = { x: box.left, y: Math.max(frame.top, Math.min(box.bottom + 4, frame.bottom)) }
  const ids = selected ? [] : (byBlock.get(block) ?? []).map(({ id }) => id)
  const word = selected ? wordSelected(view) : wordAtCaret(view)
  return { at, byKey: true, selected, parts, word, ids }
}

function wordSelected(view: HTMLElement): WordInText | null {
  const word = selectedWord(view)
  return word === 'too-long' ? null : word
}

function hasSelection(): boolean {
  const selection = window.getSelection()
  return selection !== null && !selection.isCollapsed && selection.toString().trim() !== ''
}
