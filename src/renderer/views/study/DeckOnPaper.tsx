import { useQuery } from '@tanstack/react-query'
import { messages } from '../../../shared/messages/messages.ts'
import { SmallPictures } from '../../components/CardPictures.tsx'
import styles from '../../components/PaperTable.module.css'
import { useCalled } from '../../state/apart.ts'
import { usePrinting } from '../../state/print.ts'
import { studyDeck } from '../../state/queries.ts'
import type { Session } from '../../state/study-session.ts'

/** What Study prints: not the one card on screen, but all cards that are studied, with their answers. */
export function DeckOnPaper({ session }: { readonly session: Session }) {
  const isPrinting = usePrinting((printing) => printing.isPrinting)
  // Whoever prints asks for it first.
  const decks = useQuery({ ...studyDeck(session), enabled: false }).data ?? []
  const called = useCalled()
  if (!isPrinting) return null
  return (
    <section data-on-paper="deck">
      <h1>{messages.places.cards}</h1>
      {decks.map(({ document, title, cards }) => (
        <section key={document}>
          {session.document === null && <h2 dir="auto">{called(document, title)}</h2>}
          <table className={styles.deck}>
            <thead>
              <tr>
                <th scope="col">{messages.study.card.question}</th>
                <th scope="col">{messages.study.card.answer}</th>
              </tr>
            </thead>
            <tbody>
              {cards.map((card) => (
                <tr key={card.id}>
                  <td dir="auto">
                    {card.prompt}
                    <SmallPictures card={card} side="question" />
                  </td>
                  <td dir="auto">
                    {card.answer}
                    <SmallPictures card={card} side="answer" />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </section>
  )
}
