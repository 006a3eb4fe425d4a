import type { KeyboardEvent, PointerEvent, RefObject } from 'react'
import { besideShares } from '../../../shared/beside.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { keepShare, setShare, useBeside } from '../../state/beside.ts'
import styles from './ReadPlace.module.css'

/** A step of the keys, as a share of the width. */
const step = 0.02

const percent = (share: number): number => Math.round(share * 100)

/** The line between the halves: drawn by mouse, moved by arrows, put back to the middle by a double click or Enter. */
export function Divider({ halves }: { readonly halves: RefObject<HTMLElement | null> }) {
  const share = useBeside((beside) => beside.share)
  const draw = (event: PointerEvent<HTMLElement>) => {
    const box = halves.current?.getBoundingClientRect()
    if (box === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    setShare((box.right - event.clientX) / box.width)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = keyed(event.key, share)
    if (to === null || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    setShare(to)
    keepShare()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={messages.read.beside.divider}
      // Of the text, which stands before it.
      aria-valuenow={percent(1 - share)}
      aria-valuemin={percent(1 - besideShares.max)}
      aria-valuemax={percent(1 - besideShares.min)}
      tabIndex={0}
      className={styles.divider}
      title={messages.read.beside.dividerHint}
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={draw}
      onPointerUp={keepShare}
      onDoubleClick={() => {
        setShare(besideShares.normal)
        keepShare()
      }}
      onKeyDown={onKeyDown}
    />
  )
}

/** The share that a key gives; null for a key that is none of the divider's. */
function keyed(key: string, share: number): number | null {
  const to: Readonly<Record<string, number>> = {
    ArrowLeft: share + step,
    ArrowRight: share - step,
    Home: besideShares.max,
    End: besideShares.min,
    Enter: besideShares.normal,
  }
  return to[key] ?? null
}
