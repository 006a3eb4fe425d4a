import { useQuery } from '@tanstack/react-query'
import { usePrinting } from '../../state/print.ts'
import { openDocument } from '../../state/queries.ts'
import styles from './DeckOnPaper.module.css'

/** What Study prints: not the one card on screen, but all cards of the open document with their answers. */
export function DeckOnPaper() {
  const isPrinting = usePrinting((printing) => printing.isPrinting)
  const cards = useQuery(openDocument).data?.briefing.cards ?? []
  if (!isPrinting) return null
  return (
    <section data-on-paper="deck">
      <h1>Cards</h1>
      <table className={styles.deck}>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Answer</th>
          </tr>
        </thead>
        <tbody>
          {cards.map(({ id, prompt, answer }) => (
            <tr key={id}>
              <td dir="auto">{prompt}</td>
              <td dir="auto">{answer}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
