import { messages } from '../../shared/messages/messages.ts'
import { showDocument } from '../state/open.ts'
import { go } from '../state/ui.ts'
import { Button } from './Button.tsx'
import styles from './NoCards.module.css'

/** What there is to do with a document that has no cards: to read it, and to make some of its words or facts. */
export function NoCards({ document }: { readonly document: string }) {
  const leadTo = (place: 'read' | 'facts') =>
    void showDocument(document).then((isThere) => isThere && go(place))
  return (
    <>
      <p>{messages.readiness.makeCards}</p>
      <div className={styles.ways}>
        <Button kind="primary" onClick={() => leadTo('read')}>
          {messages.places.read}
        </Button>
        <Button onClick={() => leadTo('facts')}>{messages.places.facts}</Button>
      </div>
    </>
  )
}
