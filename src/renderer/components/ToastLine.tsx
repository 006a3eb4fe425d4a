import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { errorText } from '../../shared/error-text.ts'
import { sentences } from '../../shared/messages/forms.ts'
import { messages } from '../../shared/messages/messages.ts'
import type { PlaceName } from '../../shared/places.ts'
import { leaveMessage } from '../commands/panes.ts'
import { useShownBeside } from '../state/beside.ts'
import { useTopDialog } from '../state/top-dialog.ts'
import { hush, type Toast, useUi } from '../state/ui.ts'
import { Button } from './Button.tsx'
import styles from './ToastLine.module.css'

const shownMs = 8000

/** Places whose buttons stand at the foot: there a message stands at the head, which has them elsewhere. */
const withControlsBelow: ReadonlySet<PlaceName> = new Set(['read', 'study'])

/**
 * One line that says what was done. An error, or what is long, stays until it is closed, and nothing goes while it is
 * pointed at or has the focus. Over a modal dialog it stands in that dialog, or nobody could reach it.
 */
export function ToastLine() {
  const toast = useUi((ui) => ui.toast)
  const over = useTopDialog()
  const line = <Line toast={toast} isOver={over !== null} />
  return over === null ? line : createPortal(line, over)
}

function Line({ toast, isOver }: { readonly toast: Toast | null; readonly isOver: boolean }) {
  const line = useRef<HTMLDivElement>(null)
  const isLow = useUi(({ place }) => !withControlsBelow.has(place))
  // Not by :has in the style sheet: with it, whatever comes onto the page has every element's style reckoned again.
  const isDivided = useShownBeside() !== null
  const isBelowHead = useUi(({ place, printed }) => place === 'read' && (printed || isDivided))
  useEffect(() => {
    if (toast === null || toast.error !== null || toast.stays) return
    const timer = setInterval(() => {
      if (line.current?.matches(':hover, :focus-within') === false) hush()
    }, shownMs)
    return () => clearInterval(timer)
  }, [toast])
  const words = toast?.error == null ? null : errorText(toast.error)
  const act = (run: () => void) => () => {
    leaveMessage()
    hush()
    run()
  }
  return (
    <div
      ref={line}
      className={styles.line}
      data-message={toast?.nth ?? 0}
      data-over={isOver || undefined}
      data-low={isLow || undefined}
      data-below-head={isBelowHead || undefined}
      data-frame
      data-pane
      aria-live={words === null ? 'polite' : 'assertive'}
      aria-atomic
    >
      {toast !== null && (
        <div className={styles.toast} data-error={words !== null || undefined}>
          {/* The same words said again are new to the page: a screen reader says them again too. */}
          <span key={toast.nth}>
            {words === null ? toast.text : sentences([words.what, words.safe, words.advice])}
          </span>
          {toast.action !== null && (
            <Button kind="link" onClick={act(toast.action.run)}>
              {toast.action.label}
            </Button>
          )}
          {(words !== null || toast.stays) && (
            <Button kind="link" onClick={act(() => undefined)}>
              {messages.common.close}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
