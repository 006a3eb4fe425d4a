import { useEffect } from 'react'
import { errorText } from '../../shared/error-text.ts'
import { hush, useUi } from '../state/ui.ts'
import { Button } from './Button.tsx'
import styles from './ToastLine.module.css'

const shownMs = 8000

/** One line at the foot that says what was done. An error stays until it is closed. */
export function ToastLine() {
  const toast = useUi((ui) => ui.toast)
  useEffect(() => {
    if (toast === null || toast.error !== null) return
    const timer = setTimeout(hush, shownMs)
    return () => clearTimeout(timer)
  }, [toast])
  const words = toast?.error == null ? null : errorText(toast.error)
  return (
    <div className={styles.line} aria-live={words === null ? 'polite' : 'assertive'}>
      {toast !== null && (
        <div className={styles.toast} data-error={words !== null || undefined}>
          <span>{words === null ? toast.text : `${words.what} ${words.safe} ${words.advice}`}</span>
          {toast.action !== null && (
            <Button kind="link" onClick={toast.action.run}>
              {toast.action.label}
            </Button>
          )}
          {words !== null && (
            <Button kind="link" onClick={hush}>
              Close
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
