import type { OpenDocument } from '../../../shared/contract/documents.ts'
import { Button } from '../../components/Button.tsx'
import { chooseFiles } from '../../state/documents.ts'
import { nameOf, showDocument } from '../../state/open.ts'
import styles from './Today.module.css'

/** What Precis is for, told as what there is to do first. */
export function FirstDay({ open: { briefing, name } }: { readonly open: OpenDocument }) {
  return (
    <>
      <p className={styles.lead}>Know what a document says by the hour you need it.</p>
      <ol className={styles.steps}>
        <li>
          <h2>Bring in your document</h2>
          <p>
            Drop it anywhere on this window, choose it with <kbd>Ctrl O</kbd>, or paste its text with{' '}
            <kbd>Ctrl V</kbd>. Precis finds its sections and key facts and makes flashcards, all on this
            computer.
          </p>
          <Button kind="primary" onClick={() => void chooseFiles()}>
            Import documents…
          </Button>
        </li>
        <li>
          <h2>Say its hour</h2>
          <p>
            Give the briefing its date and time. Precis plans the days until then, and tells here each day how
            ready you will be and what to study.
          </p>
        </li>
      </ol>
      <p className={styles.sample}>
        To look around first, read the document that came with Precis.
        <Button kind="link" onClick={() => void showDocument(briefing.id)}>
          {nameOf({ name, title: briefing.title })}
        </Button>
      </p>
    </>
  )
}
