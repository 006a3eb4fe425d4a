import { useQuery } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import type { StudyState } from '../../../shared/contract/study.ts'
import { sentences } from '../../../shared/messages/forms.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { LanguageNote } from '../../components/LanguageNote.tsx'
import { useArrival } from '../../components/use-arrival.ts'
import { studyOverview } from '../../state/queries.ts'
import { askForMore, beginStudy } from '../../state/study.ts'
import { plainSession, type Session, showOverview } from '../../state/study-session.ts'
import { go } from '../../state/ui.ts'
import { PracticeEntry } from '../practice/PracticeEntry.tsx'
import styles from './Finished.module.css'
import { Held } from './Held.tsx'

interface Props {
  readonly session: Session
  /** Of the document that is studied, where it is the open one. */
  readonly language: string | null
  readonly state: StudyState
  readonly canUndo: boolean
  readonly onUndo: () => void
}

/** As many as one more sitting takes. */
const oneMore = 10

/** What was done, what comes when, and how to go on before that. */
export function Finished({ session, language, state, canUndo, onUndo }: Props) {
  const { document, agenda, part } = session
  const { hasCards, reviewedToday, nextDue, clockBehind, holding, more } = state
  const none =
    part !== null
      ? messages.study.finished.partHasNone
      : agenda !== null
        ? messages.study.finished.briefingHasNone
        : document === null
          ? messages.study.finished.noneYet
          : messages.study.finished.documentHasNone
  const fresh = Math.min(oneMore, more?.fresh ?? 0)
  // The last card had the focus, and is gone.
  const page = useRef<HTMLElement>(null)
  useArrival(page)
  return (
    <section ref={page} tabIndex={-1} className={styles.finished} aria-label={messages.study.finished.label}>
      <h1>{hasCards ? messages.study.finished.done : none}</h1>
      {hasCards && (
        <p>
          {sentences([
            messages.study.finished.reviews(reviewedToday),
            nextDue === null ? '' : messages.study.finished.nextDue(nextDue),
          ])}
        </p>
      )}
      {!hasCards && language !== null && <LanguageNote language={language} />}
      {holding !== null && <Held holding={holding} session={session} />}
      {clockBehind !== null && <p>{messages.study.finished.clockBehind(clockBehind)}</p>}
      {part === null && <Elsewhere document={document} />}
      <div className={styles.actions}>
        <Button kind="primary" onClick={() => go('read')}>
          {messages.study.backToReading}
        </Button>
        {fresh > 0 && (
          <Button onClick={() => void askForMore(document, fresh)}>
            {messages.study.finished.more(fresh)}
          </Button>
        )}
        <Button onClick={showOverview}>{messages.study.overview}</Button>
        {canUndo && <Button onClick={onUndo}>{messages.study.undoRating}</Button>}
        {hasCards && (document !== null || agenda !== null) && <PracticeEntry subject={session} />}
      </div>
      {more !== null && more.ahead.length > 0 && <Ahead session={session} choices={more.ahead} />}
    </section>
  )
}

/** What waits in the other documents. */
function Elsewhere({ document }: { readonly document: string | null }) {
  const overview = useQuery(studyOverview).data
  const others = (overview?.documents ?? []).filter(
    (each) => each.document !== document && each.counts.learning + each.counts.due > 0,
  )
  if (document === null || others.length === 0) return null
  const cards = others.reduce((sum, { counts }) => sum + counts.learning + counts.due, 0)
  return (
    <p>
      {messages.study.finished.elsewhere(cards, others.length)}{' '}
      <Button kind="link" onClick={() => void beginStudy(plainSession(null))}>
        {messages.study.allInstead}
      </Button>
    </p>
  )
}

/** Reviews before they are due: for one who must know them sooner. */
function Ahead({
  session,
  choices,
}: {
  readonly session: Session
  readonly choices: NonNullable<StudyState['more']>['ahead']
}) {
  const id = useId()
  const [days, setDays] = useState(choices[0]?.days ?? 1)
  return (
    <div className={styles.ahead}>
      <label htmlFor={id}>{messages.study.finished.dueWithin}</label>
      <select id={id} value={days} onChange={(event) => setDays(Number(event.target.value))}>
        {choices.map((choice) => (
          <option key={choice.days} value={choice.days}>
            {messages.study.finished.within(choice.days, choice.cards)}
          </option>
        ))}
      </select>
      <Button onClick={() => void beginStudy({ ...session, aheadDays: days })}>
        {messages.study.finished.ahead}
      </Button>
      <p>{messages.study.finished.aheadHint}</p>
    </div>
  )
}
