import { useQuery } from '@tanstack/react-query'
import { type RefObject, useEffect, useRef } from 'react'
import { defaultSettings } from '../../../shared/settings.ts'
import { settingsRead } from '../../state/queries.ts'
import styles from './Caret.module.css'
import { boxOf, caretIn } from './caret.ts'
import { useCaretKeys } from './use-caret-keys.ts'

interface Props {
  readonly scroller: RefObject<HTMLElement | null>
}

/** The keys that select in a text, and the caret that they move, where one is wanted. */
export function Caret({ scroller }: Props) {
  const isOn = (useQuery(settingsRead).data ?? defaultSettings).caret
  useCaretKeys(scroller, isOn)
  return isOn ? <DrawnCaret scroller={scroller} /> : null
}

/** A browser draws none in what cannot be edited. It stands still: what blinks would be all that moves. */
function DrawnCaret({ scroller }: Props) {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const view = scroller.current
    const article = view?.querySelector('article')
    if (view === null || article == null) return
    const draw = () => {
      const place = caretIn(view)
      const box = place === null ? null : boxOf(place)
      const drawn = line.current
      if (drawn === null) return
      drawn.hidden = box === null
      if (box === null) return
      const frame = view.getBoundingClientRect()
      drawn.style.top = `${box.top - frame.top + view.scrollTop}px`
      drawn.style.left = `${box.left - frame.left - 1}px`
      drawn.style.height = `${box.height}px`
    }
    draw()
    const sizes = new ResizeObserver(draw)
    sizes.observe(view)
    sizes.observe(article)
    document.addEventListener('selectionchange', draw)
    // A wide table, and a long formula, scroll in themselves.
    article.addEventListener('scroll', draw, { capture: true, passive: true })
    return () => {
      sizes.disconnect()
      document.removeEventListener('selectionchange', draw)
      article.removeEventListener('scroll', draw, { capture: true })
    }
  }, [scroller])
  return <div ref={line} className={styles.caret} data-caret aria-hidden hidden />
}
