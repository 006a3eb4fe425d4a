import type { ReactNode } from 'react'
import styles from './PaneTool.module.css'

interface Props {
  readonly label: string
  readonly title?: string
  readonly isOff?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

/** A small button with a glyph, at the head of what stands beside the text. It keeps the focus where there is no further step. */
export function PaneTool({ label, title = label, isOff = false, onClick, children }: Props) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      aria-disabled={isOff}
      title={title}
      onClick={() => isOff || onClick()}
    >
      {children}
    </button>
  )
}
