import { Bookmark, Highlighter, StickyNote } from 'lucide-react'
import { memo } from 'react'
import type { ListedMark } from '../../../shared/contract/marks.ts'
import styles from './Marker.module.css'
import { describeMarks, type Glyph, glyphsOf } from './marker-signs.ts'

interface Props {
  readonly block: string
  readonly marks: readonly ListedMark[]
  readonly onOpen: (block: string) => void
}

const icons = { bookmark: Bookmark, note: StickyNote, highlight: Highlighter } as const satisfies Record<
  Glyph,
  unknown
>

/** The one stop for the keyboard and for ears at a block with marks; one change draws one marker, not all. */
export const Marker = memo(function Marker({ block, marks, onOpen }: Props) {
  if (marks.length === 0) return null
  const label = describeMarks(marks)
  const glyphs = glyphsOf(marks)
  return (
    <button
      type="button"
      className={styles.marker}
      aria-label={label}
      title={label}
      onClick={() => onOpen(block)}
    >
      {glyphs.map((glyph) => {
        const Icon = icons[glyph]
        return (
          <Icon
            key={glyph}
            size={glyphs.length === 1 ? 14 : 12}
            data-glyph={glyph}
            fill={glyph === 'bookmark' ? 'currentColor' : 'none'}
            aria-hidden
          />
        )
      })}
    </button>
  )
})
