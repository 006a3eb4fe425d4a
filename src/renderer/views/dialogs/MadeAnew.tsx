import { useQuery } from '@tanstack/react-query'
import type { AnewDetails } from '../../../shared/contract/anew.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { makeAnew } from '../../state/anew.ts'
import { anewDetails } from '../../state/queries.ts'
import { standingWords } from '../../text/anew-words.ts'
import styles from './DetailsDialog.module.css'

/** The most kept facts and cards that are named. */
const most = 5

/** When a document was made anew, what came of it, and the way back. */
export function MadeAnew({ document }: { readonly document: string }) {
  const details = useQuery(anewDetails(document)).data ?? null
  const words = details && standingWords(details)
  if (details === null || words === null) return null
  const { isOlder, making } = details
  return (
    <section className={styles.notes} aria-label={messages.documents.anew.title}>
      <p className={styles.hint}>{words}</p>
      <Kept kept={details.kept} />
      <div className={styles.anew}>
        {isOlder ? (
          <Button kind="link" onClick={() => void makeAnew(document, 'compiled')}>
            {messages.documents.anew.make}
          </Button>
        ) : (
          making !== null && (
            <Button kind="link" onClick={() => void makeAnew(document, 'other')}>
              {messages.documents.anew.takeBack}
            </Button>
          )
        )}
      </div>
    </section>
  )
}

function Kept({ kept }: Pick<AnewDetails, 'kept'>) {
  if (kept.length === 0) return null
  const others = kept.length - most
  return (
    <ul className={styles.kept} aria-label={messages.documents.anew.kept}>
      {kept.slice(0, most).map(({ kind, id, text }) => (
        <li key={`${kind} ${id}`} dir="auto">
          {text}
        </li>
      ))}
      {others > 0 && <li>{messages.documents.anew.more(others)}</li>}
    </ul>
  )
}
