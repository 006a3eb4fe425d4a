import { X } from 'lucide-react'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { messages } from '../../shared/messages/messages.ts'
import { noteDialog } from '../state/top-dialog.ts'
import styles from './Dialog.module.css'

interface Props {
  readonly title: string
  readonly children: ReactNode
  readonly onClose: () => void
  /** A dialog whose first line is its own, such as a search box, hides its title from sight only. */
  readonly bare?: boolean
  /** Has room for lines of text. */
  readonly wide?: boolean
  /** Fills the window. */
  readonly full?: boolean
  /** Stands at a side, over a page that stays in sight. */
  readonly aside?: 'left' | 'right'
}

/**
 * A modal dialog of the platform: it keeps the focus, closes on Esc and gives the focus back. What is marked `data-first` has
 * the focus at first, else its first button.
 */
export function Dialog({ title, children, onClose, bare = false, wide = false, full = false, aside }: Props) {
  const element = useRef<HTMLDialogElement>(null)
  // A layout effect: its end runs while the dialog is still there, and before the page takes the focus for itself.
  useLayoutEffect(() => {
    const dialog = element.current
    const before = document.activeElement
    dialog?.showModal()
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus()
    const forget = dialog === null ? null : noteDialog(dialog)
    return () => {
      forget?.()
      dialog?.close()
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it by keyboard; a click outside is the mouse's way
    <dialog
      ref={element}
      className={styles.dialog}
      aria-label={title}
      data-bare={bare || undefined}
      data-wide={wide || undefined}
      data-full={full || undefined}
      data-aside={aside}
      onCancel={onClose}
      onClick={(event) => event.target === element.current && onClose()}
    >
      <div className={styles.body}>
        {!bare && (
          <div className={styles.head}>
            <h2>{title}</h2>
            <button type="button" aria-label={messages.common.close} onClick={onClose}>
              <X size={16} aria-hidden />
            </button>
          </div>
        )}
        {children}
      </div>
    </dialog>
  )
}
