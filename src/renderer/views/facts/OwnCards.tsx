import type { Card } from '../../../core/model/card.ts'
import { count } from '../../../shared/messages/forms.ts'
import { Button } from '../../components/Button.tsx'
import { showBlock } from '../../state/ui.ts'
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
      <h2 id="own-cards">Your cards</h2>
      <p className={styles.count}>
        {count(cards.length, 'card')} that you made or imported, or that are kept for you, beside those of the
        facts
      </p>
      <ul className={styles.list}>
        {cards.slice(0, length).map((card) => (
          <li key={card.id} data-listed={card.id} tabIndex={-1}>
            <p className={styles.prompt}>
              {card.prompt}
              {card.kept === true && (
                <small className={styles.kept}> Kept: the document no longer makes this card</small>
              )}
            </p>
            <p className={styles.answer}>{card.answer}</p>
            <div className={styles.acts}>
              <Place card={card} />
              <Button kind="link" aria-label={`Edit the card “${card.answer}”`} onClick={() => onEdit(card)}>
                Edit
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {length < cards.length && (
        <Button kind="link" onClick={onMore}>
          Show more cards
        </Button>
      )}
    </section>
  )
}

function Place({ card: { block, sentence, answer } }: { readonly card: Card }) {
  if (block === null) return <span className={styles.nowhere}>No place in the text</span>
  return (
    <Button
      kind="link"
      aria-label={`Show the place of “${answer}”`}
      onClick={() => showBlock(block, sentence === null ? [] : [sentence])}
    >
      Show
    </Button>
  )
}
