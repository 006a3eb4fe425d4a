import type { StudyState } from '../../../shared/contract.ts'
import { Button } from '../../components/Button.tsx'
import { count, formatMoment } from '../../components/format.ts'
import { go } from '../../state/ui.ts'
import { PracticeEntry } from '../practice/PracticeEntry.tsx'
import styles from './Finished.module.css'

interface Props {
  readonly document: string
  readonly state: StudyState
  readonly hasCards: boolean
  readonly canUndo: boolean
  readonly onUndo: () => void
}

/** What was done, and what comes when. */
export function Finished({ document, state, hasCards, canUndo, onUndo }: Props) {
  return (
    <section className={styles.finished} aria-label="Finished">
      <h1>{hasCards ? 'Done for now.' : 'This document has no cards.'}</h1>
      {hasCards && (
        <p>
          {count(state.reviewedToday, 'review')} today.{' '}
          {state.nextDue === null ? '' : `The next card is due ${formatMoment(state.nextDue)}.`}
        </p>
      )}
      <div className={styles.actions}>
        <Button kind="primary" onClick={() => go('read')}>
          Back to reading
        </Button>
        {canUndo && <Button onClick={onUndo}>Undo rating</Button>}
        {hasCards && <PracticeEntry document={document} />}
      </div>
    </section>
  )
}
