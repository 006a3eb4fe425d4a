import { Check, Image, Star } from 'lucide-react'
import { memo } from 'react'
import type { BrowsedCard } from '../../../core/model/browse.ts'
import { messages } from '../../../shared/messages/messages.ts'
import shared from '../../components/Place.module.css'
import { sideInWords } from '../../text/card-sides.ts'
import styles from './CardsView.module.css'
import { dueWords, recallWords, standingWord } from './words.ts'

interface Props {
  readonly id: string
  readonly row: number
  /** Undefined while it is on its way. */
  readonly card: BrowsedCard | undefined
  /** What its document is called. */
  readonly from: string
  readonly isActive: boolean
  readonly isChosen: boolean
  /** Where it stands, in px from the top of the list. */
  readonly top: number
}

/** How many tags a row has room for. */
const mostTags = 2

/** One card; memoized, since each arrow key draws the list. */
export const CardRow = memo(function CardRow({ id, row, card, from, isActive, isChosen, top }: Props) {
  const hasPicture = (card?.card.pictures ?? []).length > 0
  const more = card === undefined ? 0 : card.tags.length - mostTags
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus, and says which row is active
    // biome-ignore lint/a11y/useSemanticElements: a table's rows cannot stand where they are scrolled to
    <div
      role="row"
      id={id}
      aria-rowindex={row + 2}
      aria-selected={isChosen}
      data-row={row}
      data-active={isActive || undefined}
      data-resting={card?.suspended || card?.buried || undefined}
      className={styles.row}
      style={{ top }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as the row */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as the row */}
      <span
        role="gridcell"
        className={styles.check}
        data-check
        aria-label={isChosen ? messages.cards.chosen : messages.cards.notChosen}
      >
        <span className={styles.box} aria-hidden>
          {isChosen && <Check size={12} strokeWidth={3} />}
        </span>
      </span>
      <Cell column="question" title={card && sideInWords(card.card, 'question')}>
        {hasPicture && <Image size={14} aria-label={messages.read.picture} role="img" />}
        <span className={styles.words} dir="auto">
          {card && sideInWords(card.card, 'question')}
        </span>
        {card?.marked === true && <Star size={14} aria-label={messages.cards.marked} role="img" />}
        {card?.tags.slice(0, mostTags).map((tag) => (
          <span key={tag} className={`${shared.tag} ${styles.tag}`} dir="auto">
            {tag}
          </span>
        ))}
        {more > 0 && <span className={styles.more}>{`+${more}`}</span>}
      </Cell>
      <Cell column="answer" title={card && sideInWords(card.card, 'answer')}>
        <span className={styles.words} dir="auto">
          {card && sideInWords(card.card, 'answer')}
        </span>
      </Cell>
      <Cell
        column="state"
        title={card && card.lapses > 0 ? messages.cards.forgotten(card.lapses) : undefined}
      >
        {card && standingWord(card)}
      </Cell>
      <Cell column="recall">{card && recallWords(card)}</Cell>
      <Cell column="due">{card && dueWords(card)}</Cell>
      <Cell column="document" title={from}>
        <span className={styles.words} dir="auto">
          {from}
        </span>
      </Cell>
    </div>
  )
})

interface CellProps {
  readonly column: string
  readonly title?: string | undefined
  readonly children: React.ReactNode
}

const Cell = ({ column, title, children }: CellProps) => (
  // biome-ignore lint/a11y/useSemanticElements: as the row
  // biome-ignore lint/a11y/useFocusableInteractive: as the row
  <span role="gridcell" className={styles.cell} data-column={column} title={title}>
    {children}
  </span>
)
