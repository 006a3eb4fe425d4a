import { type RefObject, useEffect, useRef } from 'react'

/** Keeps what is current in sight in a list that scrolls, but not against someone who scrolls the list. */
export function useFollow(list: RefObject<HTMLElement | null>, current: string | null): void {
  /** The position that this hook scrolled the list to; any other one was the reader's wish. */
  const settled = useRef(0)
  const follow = useRef(() => {
    const element = list.current
    if (element === null) return
    if (element.scrollTop !== settled.current && element.matches(':hover, :focus-within')) return
    element.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
    settled.current = element.scrollTop
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is marked as current changes with it
  useEffect(() => follow.current(), [current])
  useEffect(() => {
    const element = list.current
    if (element === null) return
    // A reader who chose from the list has done with scrolling it.
    const choose = () => {
      settled.current = element.scrollTop
    }
    element.addEventListener('click', choose)
    // The list may have been hidden, or higher, when it was last scrolled.
    const observer = new ResizeObserver(() => follow.current())
    observer.observe(element)
    return () => {
      element.removeEventListener('click', choose)
      observer.disconnect()
    }
  }, [list])
}
