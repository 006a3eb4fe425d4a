import { messages } from '../../shared/messages/messages.ts'
import { showDocument, showDocumentIn } from '../state/open.ts'
import { Button } from './Button.tsx'
import styles from './NoCards.module.css'

/** What there is to do with a document that has no cards: to read it, and to make some of its words or facts. */
export function NoCards({ document }: { readonly document: string }) {
  return (
    <>
      <p>{messages.readiness.makeCards}</p>
      <div className={styles.ways}>
        <Button kind="primary" onClick={() => void showDocument(document)}>
          {messages.places.read}
        </Button>
        <Button onClick={() => void showDocumentIn('facts', document)}>{messages.places.facts}</Button>
      </div>
    </>
  )
}
