import { type RefObject, useLayoutEffect, useState } from 'react'

/** The width that an element has for what stands in it, in CSS pixels; null before it is measured. */
export function useInnerWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    const watched = element.current
    if (watched === null) return
    const measure = () => {
      const { paddingLeft, paddingRight } = getComputedStyle(watched)
      setWidth(watched.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return width
}
