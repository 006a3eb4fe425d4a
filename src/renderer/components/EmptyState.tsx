import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './EmptyState.module.css'

interface Props {
  /** Why there is nothing, and what makes there be something. */
  readonly text: string
  /** What leads out of it: the one button that the page has to be seen first. */
  readonly action?: { readonly label: string; readonly run: () => void }
  /** What else is to be said. */
  readonly children?: ReactNode
}

/** What a place says and offers in place of a list that is empty. */
export const EmptyState = ({ text, action, children }: Props) => (
  <div className={styles.empty}>
    <p>{text}</p>
    {children}
    {action !== undefined && (
      <Button kind="primary" onClick={action.run}>
        {action.label}
      </Button>
    )}
  </div>
)
