import { memo } from 'react'
import { messages } from '../../../shared/messages/messages.ts'
import { useHasRoom } from '../../state/beside.ts'
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
  const hasRoom = useHasRoom()
  return (
    <div className={styles.foot}>
      {footHints(row, hasRoom).map(([keys, does]) => (
        <span key={keys}>
          <kbd>{keys}</kbd> {does}
        </span>
      ))}
      <span className={styles.state}>{state}</span>
    </div>
  )
})

function footHints(
  row: PaletteItem | undefined,
  hasRoom: boolean,
): readonly (readonly [keys: string, does: string])[] {
  const list = row?.kind === 'found' ? listOf(row.found) : null
  return [
    ...(row === undefined
      ? []
      : [['↑ ↓', messages.palette.choose] as const, ['Enter', messages.palette.enter[row.kind]] as const]),
    ...(list === null ? [] : [['Ctrl Enter', messages.palette.listed[list]] as const]),
    ...(hasRoom && (row?.kind === 'found' || row?.kind === 'entry')
      ? [['Shift Enter', messages.palette.beside] as const]
      : []),
    ['Ctrl Tab', messages.palette.nextKind],
    ['Ctrl Shift F', messages.palette.otherWhere],
  ]
}
