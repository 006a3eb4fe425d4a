import type { Card } from '../../../core/model/card.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { SmallPictures } from '../../components/CardPictures.tsx'
import { showBlock } from '../../state/ui.ts'
import { sideInWords } from '../../text/card-sides.ts'
import styles from './OwnCards.module.css'

interface Props {
  readonly cards: readonly Card[]
  /** How many cards are drawn; a button draws more. */
  readonly length: number
  readonly onMore: () => void
  readonly onEdit: (card: Card) => void
}

/** The user's own cards that ask for no fact of the table: made by hand, or imported. */
export function OwnCards({ cards, length, onMore, onEdit }: Props) {
  if (cards.length === 0) return null
  return (
    <section className={styles.own} aria-labelledby="own-cards">
      <h2 id="own-cards">{messages.facts.loose.title}</h2>
      <p className={styles.count}>{messages.facts.loose.counted(cards.length)}</p>
      <ul className={styles.list}>
        {cards.slice(0, length).map((card) => (
          <li key={card.id} data-listed={card.id} tabIndex={-1}>
            <div>
              <p className={styles.prompt}>
                {sideInWords(card, 'question')}
                {card.kept === true && <small className={styles.kept}> {messages.facts.loose.kept}</small>}
              </p>
              <SmallPictures card={card} side="question" />
            </div>
            <div>
              <p className={styles.answer}>{sideInWords(card, 'answer')}</p>
              <SmallPictures card={card} side="answer" />
            </div>
            <div className={styles.acts}>
              <Place card={card} />
              <Button
                kind="link"
                aria-label={messages.facts.loose.editOf(sideInWords(card, 'answer'))}
                onClick={() => onEdit(card)}
              >
                {messages.common.edit}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {length < cards.length && (
        <Button kind="link" onClick={onMore}>
          {messages.facts.loose.showMore}
        </Button>
      )}
    </section>
  )
}

function Place({ card }: { readonly card: Card }) {
  const { block, sentence } = card
  if (block === null) return <span className={styles.nowhere}>{messages.facts.loose.noPlace}</span>
  return (
    <Button
      kind="link"
      aria-label={messages.facts.loose.showOf(sideInWords(card, 'answer'))}
      onClick={() => showBlock(block, sentence === null ? [] : [sentence])}
    >
      {messages.common.show}
    </Button>
  )
}
