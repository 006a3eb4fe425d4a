import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react'
import { messages } from '../../../shared/messages/messages.ts'
import { type Paper, paperSizes } from '../../../shared/paper.ts'
import { pxPerMm } from './geometry.ts'
import styles from './SheetDialog.module.css'

/** Pages as large as there is room for, at most as large as they are. */
export function Preview({ paper, children }: { readonly paper: Paper; readonly children: ReactNode }) {
  const frame = useRef<HTMLElement>(null)
  const [room, setRoom] = useState<number | null>(null)
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const observer = new ResizeObserver(() => setRoom(element.clientWidth - 2 * padding))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const scale = room === null ? 1 : Math.min(1, room / (paperSizes[paper].width * pxPerMm))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
    <section ref={frame} className={styles.preview} aria-label={messages.sheet.preview} tabIndex={0}>
      <div className={styles.scaled} style={{ '--scale': scale } as CSSProperties}>
        {children}
      </div>
    </section>
  )
}

/** Pixels on each side of a page. */
const padding = 24
