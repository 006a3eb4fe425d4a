import { type DragEvent, memo } from 'react'
import type { ListedMark } from '../../../shared/contract/marks.ts'
import { formatMoment } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { Parts } from '../../components/Parts.tsx'
import shared from '../../components/Place.module.css'
import { quoteOf, removeMark } from '../../state/marks.ts'
import { attachMark, showPassage } from '../../state/open.ts'
import { marksPart } from '../../state/parts.ts'
import { studyPart } from '../../state/study.ts'
import { carry } from '../../text/dragged.ts'
import { MarkEditor } from '../marks/MarkEditor.tsx'
import styles from './PassagesView.module.css'

interface Props {
  readonly mark: ListedMark
  /** What its document is called. */
  readonly from: string
  readonly isEdited: boolean
  /** Opens the editor of a mark in its row; null closes it. */
  readonly onEdit: (id: string | null) => void
}

/** One mark with its words; memoized, since thousands are filtered at each key. */
export const Passage = memo(function Passage({ mark, from, isEdited, onEdit }: Props) {
  const { document, parts, placed, sectionTitle, page, createdAt } = mark
  const where = [sectionTitle, from, page === null ? null : messages.contents.pageShort(page)]
  const [{ block, position }] = parts
  const studied = marksPart([mark], null)
  const show = () => void showPassage(document, block, [position])
  const drag = ({ dataTransfer }: DragEvent) => {
    const [section, title, at] = where
    const cited = [title, section, at].filter((part) => part != null)
    carry(dataTransfer, messages.passages.citation(quoteOf(parts), cited))
  }
  return (
    <li
      className={`${shared.row} ${styles.passage}`}
      data-colour={mark.colour ?? undefined}
      data-listed={mark.id}
      tabIndex={-1}
    >
      {placed === 'lost' ? (
        <p className={styles.quote} dir="auto" draggable onDragStart={drag}>
          {quoteOf(parts)}
        </p>
      ) : (
        <button
          type="button"
          data-prints
          className={styles.quote}
          dir="auto"
          draggable
          onDragStart={drag}
          onClick={show}
        >
          {quoteOf(parts)}
        </button>
      )}
      {placed === 'lost' && <p className={styles.lost}>{messages.passages.lostItsPlace}</p>}
      {mark.note !== '' && !isEdited && (
        <p className={styles.note} dir="auto">
          {mark.note}
        </p>
      )}
      {mark.tags.length > 0 && !isEdited && (
        <p className={styles.tags}>
          {mark.tags.map((tag) => (
            <span key={tag} className={shared.tag} dir="auto">
              {tag}
            </span>
          ))}
        </p>
      )}
      {isEdited ? (
        <MarkEditor mark={mark} onDone={() => onEdit(null)} />
      ) : (
        <div className={styles.line}>
          <span className={styles.where} title={where.filter((part) => part !== null).join(' · ')}>
            <Parts parts={[messages.passages.kinds[mark.kind], ...where]} />
          </span>
          <span>{formatMoment(createdAt)}</span>
          <div className={shared.rowActs}>
            {placed === 'lost' ? (
              <Button kind="link" onClick={() => void attachMark(mark)}>
                {messages.passages.attach}
              </Button>
            ) : (
              <Button kind="link" onClick={show}>
                {messages.passages.go}
              </Button>
            )}
            {studied !== null && (
              <Button kind="link" onClick={() => void studyPart(studied)}>
                {messages.passages.study}
              </Button>
            )}
            <Button kind="link" onClick={() => onEdit(mark.id)}>
              {messages.common.edit}
            </Button>
            <Button kind="link" onClick={() => void removeMark(mark)}>
              {messages.common.remove}
            </Button>
          </div>
        </div>
      )}
    </li>
  )
})
