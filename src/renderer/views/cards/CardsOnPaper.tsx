import { messages } from '../../../shared/messages/messages.ts'
import { SmallPictures } from '../../components/CardPictures.tsx'
import styles from '../../components/PaperTable.module.css'
import { useCalled } from '../../state/apart.ts'
import { usePaperCards } from '../../state/cards.ts'
import { usePrinting } from '../../state/print.ts'
import { namedIn, nameOf } from './chosen.ts'
import { standingWord } from './words.ts'

/** What Cards prints: not the rows in view, but all cards that are shown, with their answers. */
export function CardsOnPaper() {
  const isPrinting = usePrinting((printing) => printing.isPrinting)
  const { cards } = usePaperCards()
  const called = useCalled()
  if (!isPrinting) return null
  return (
    <section data-on-paper="deck">
      <h1>{messages.places.cards}</h1>
      <table className={styles.deck}>
        <thead>
          <tr>
            <th scope="col">{messages.cards.columns.question}</th>
            <th scope="col">{messages.cards.columns.state}</th>
            <th scope="col">{messages.cards.columns.document}</th>
            <th scope="col">{messages.cards.columns.answer}</th>
          </tr>
        </thead>
        <tbody>
          {cards.map((each) => (
            <tr key={nameOf(namedIn(each))}>
              <td dir="auto">
                {each.card.prompt}
                <SmallPictures card={each.card} side="question" />
              </td>
              <td>{standingWord(each)}</td>
              <td dir="auto">{called(each.document, each.documentTitle)}</td>
              <td dir="auto">
                {each.card.answer}
                <SmallPictures card={each.card} side="answer" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
