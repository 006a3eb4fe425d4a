import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { halfInUse } from '../../state/half.ts'
import styles from './MarkPopover.module.css'

interface Props {
  readonly scroller: RefObject<HTMLElement | null>
  readonly children: ReactNode
}

/** Buttons above what is selected of the text; below it where there is no room. */
export function OverSelection({ scroller, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const range = useSelection(scroller)
  useLayoutEffect(() => {
    const view = scroller.current
    if (range === null || view === null || box.current === null) return
    const frame = view.getBoundingClientRect()
    const text = range.getBoundingClientRect()
    const { offsetWidth, offsetHeight } = box.current
    const above = text.top - frame.top - offsetHeight - 8
    const top = above > 0 ? above : text.bottom - frame.top + 8
    const middle = text.left - frame.left + text.width / 2 - offsetWidth / 2
    box.current.style.top = `${top + view.scrollTop}px`
    box.current.style.left = `${Math.max(8, Math.min(middle, frame.width - offsetWidth - 24))}px`
  }, [range, scroller])
  if (range === null) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the press from ending the selection
    <div ref={box} className={styles.bar} onMouseDown={(event) => event.preventDefault()}>
      {children}
    </div>
  )
}

/** Whether a selection is of a text; one that goes through both halves is of the one in use. */
function isOf(range: Range, article: HTMLElement): boolean {
  if (!range.intersectsNode(article)) return false
  const half = article.closest<HTMLElement>('[data-half]')?.dataset.half
  return half === undefined || half === halfInUse() || article.contains(range.commonAncestorContainer)
}

/** The selection in the text once it has come to rest; null while there is none. */
function useSelection(scroller: RefObject<HTMLElement | null>): Range | null {
  const [range, setRange] = useState<Range | null>(null)
  useEffect(() => {
    let pressed = false
    const look = () => {
      const selection = window.getSelection()
      const article = scroller.current?.querySelector('article')
      const shown =
        selection !== null &&
        !selection.isCollapsed &&
        selection.rangeCount > 0 &&
        article != null &&
        isOf(selection.getRangeAt(0), article) &&
        selection.toString().trim() !== ''
      setRange(shown && !pressed ? selection.getRangeAt(0).cloneRange() : null)
    }
    const down = () => {
      pressed = true
    }
    const up = () => {
      pressed = false
      look()
    }
    document.addEventListener('selectionchange', look)
    document.addEventListener('pointerdown', down)
    document.addEventListener('pointerup', up)
    return () => {
      document.removeEventListener('selectionchange', look)
      document.removeEventListener('pointerdown', down)
      document.removeEventListener('pointerup', up)
    }
  }, [scroller])
  return range
}
