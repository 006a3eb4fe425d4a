import { type KeyboardEvent, useRef } from 'react'
import { findTyped, type OutlineEntry, stepTo } from './outline.ts'

/** Milliseconds without a key after which typing begins a new search. */
const pauseMs = 800

/** Moves the focus in an outline: by arrows, and by the beginning of a title. */
export function useOutlineKeys(
  entries: readonly OutlineEntry[],
): (event: KeyboardEvent<HTMLElement>) => void {
  const typing = useRef({ text: '', at: Number.NEGATIVE_INFINITY })

  const leadTo = (event: KeyboardEvent, here: number): number | null => {
    const { key, timeStamp } = event
    const step = stepTo(
      entries.map(({ depth }) => depth),
      here,
      key,
    )
    if (step !== null) return step
    const goesOn = timeStamp - typing.current.at < pauseMs
    // A space or a stop is part of a title, and begins none.
    if (key.length !== 1 || !(goesOn || /[\p{L}\p{N}]/u.test(key))) return null
    typing.current = { text: (goesOn ? typing.current.text : '') + key, at: timeStamp }
    const titles = entries.map(({ title }) => title)
    return findTyped(titles, here, typing.current.text) ?? here
  }

  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="treeitem"]')]
    const here = items.findIndex((item) => item.contains(document.activeElement))
    const to = leadTo(event, here)
    if (to === null) return
    // Nor does a letter act on the page.
    event.preventDefault()
    items[to]?.focus()
  }
}
