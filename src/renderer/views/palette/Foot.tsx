import { memo } from 'react'
import { listOf } from './follow.ts'
import styles from './Palette.module.css'
import type { PaletteItem } from './view.ts'

interface Props {
  /** The row that Enter takes. */
  readonly row: PaletteItem | undefined
  /** A word on work that is under way; empty where there is none. */
  readonly state: string
}

/** A quiet line that says the keys. */
export const Foot = memo(function Foot({ row, state }: Props) {
  return (
    <div className={styles.foot}>
      {footHints(row).map(([keys, does]) => (
        <span key={keys}>
          <kbd>{keys}</kbd> {does}
        </span>
      ))}
      <span className={styles.state}>{state}</span>
    </div>
  )
})

function footHints(row: PaletteItem | undefined): readonly (readonly [keys: string, does: string])[] {
  const list = row?.kind === 'found' ? listOf(row.found) : null
  const enter = {
    found: 'Go there',
    entry: 'Open',
    command: 'Run',
    widen: 'Search',
    study: 'Study',
  }
  return [
    ...(row === undefined ? [] : [['↑ ↓', 'Choose'] as const, ['Enter', enter[row.kind]] as const]),
    ...(list === null ? [] : [['Ctrl Enter', list === 'facts' ? 'In Key facts' : 'In Passages'] as const]),
    ['Ctrl Tab', 'Next kind'],
    ['Ctrl Shift F', 'Document or library'],
  ]
}
