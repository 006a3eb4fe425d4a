import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import type { Rating, StudyCard, StudyState } from '../../../shared/contract.ts'
import { appError, call } from '../../api.ts'
import { count } from '../../components/format.ts'
import { useCommands } from '../../keyboard.ts'
import { queryClient, studyNext } from '../../state/queries.ts'
import { say, sayError, showBlock } from '../../state/ui.ts'
import { CardPage } from './CardPage.tsx'
import { Finished } from './Finished.tsx'
import styles from './StudyView.module.css'

/** The flashcards that are due, one page at a time. */
export function StudyView({ briefing }: { readonly briefing: Briefing }) {
  const query = studyNext(briefing.id)
  const { data: state, error } = useQuery(query)
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    if (error !== null) sayError(appError(error))
  }, [error])

  const settle = (next: StudyState) => queryClient.setQueryData(query.queryKey, next)
  const onError = (cause: unknown) => sayError(appError(cause))
  const rate = useMutation({
    mutationFn: (request: { card: string; reps: number; rating: Rating; durationMs: number }) =>
      call('study:rate', { document: briefing.id, ...request }),
    networkMode: 'always',
    onSuccess: settle,
    onError,
  })
  const undo = useMutation({
    mutationFn: () => call('study:undo', { document: briefing.id }),
    networkMode: 'always',
    onSuccess: (next) => {
      settle(next)
      say('Rating taken back.')
    },
    onError,
  })
  const canUndo = state?.canUndo === true && !undo.isPending
  useCommands({ 'study:undo': () => canUndo && undo.mutate() })

  if (state === undefined) return <main className={styles.place} />
  const { current } = state
  return (
    <main className={styles.place}>
      <h1 className="quiet">Study</h1>
      {current === null ? (
        <Finished
          state={state}
          hasCards={briefing.cards.length > 0}
          canUndo={canUndo}
          onUndo={() => undo.mutate()}
        />
      ) : (
        <Session
          // A card that comes again begins again: with its front.
          key={`${current.card.id} ${state.reviewedToday}`}
          briefing={briefing}
          current={current}
          busy={rate.isPending}
          failed={rate.isError}
          canUndo={canUndo}
          counts={state.counts}
          onSay={setSpoken}
          onRate={(rating, durationMs) =>
            rate.mutate({ card: current.card.id, reps: current.reps, rating, durationMs })
          }
          onUndo={() => undo.mutate()}
        />
      )}
      <div className="quiet" aria-live="polite">
        {current === null ? `Finished. ${count(state.reviewedToday, 'review')} today.` : spoken}
      </div>
    </main>
  )
}

interface SessionProps {
  readonly briefing: Briefing
  readonly current: StudyCard
  readonly busy: boolean
  /** The last rating could not be stored: it may be given again. */
  readonly failed: boolean
  readonly canUndo: boolean
  readonly counts: StudyState['counts']
  readonly onSay: (text: string) => void
  readonly onRate: (rating: Rating, durationMs: number) => void
  readonly onUndo: () => void
}

/** One showing of one card: front, then back, then a rating, once. */
function Session({ briefing, current, busy, failed, onSay, onRate, ...rest }: SessionProps) {
  const [shown, setShown] = useState(false)
  const since = useRef(performance.now())
  /** Set before the screen knows that a rating is on its way; cleared where it failed. */
  const sent = useRef(false)
  if (failed) sent.current = false
  const { card } = current
  useEffect(
    () => onSay(shown ? `Answer: ${card.answer}` : card.prompt.replace('____', 'blank')),
    [shown, card, onSay],
  )

  const rate = (rating: Rating) => {
    if (shown && !busy && !sent.current) {
      sent.current = true
      onRate(rating, Math.round(performance.now() - since.current))
    }
  }
  const readInPlace = () => {
    if (card.block === null) return
    const fact = briefing.facts.find(({ id }) => id === card.fact)
    showBlock(card.block, fact?.block === card.block ? { start: fact.start, end: fact.end } : card.sentence)
  }
  useCommands({
    'study:primary': () => (shown ? rate(3) : setShown(true)),
    'study:again': () => rate(1),
    'study:hard': () => rate(2),
    'study:good': () => rate(3),
    'study:easy': () => rate(4),
    // Before the answer the source would give it away.
    'study:source': () => shown && readInPlace(),
  })
  return (
    <CardPage
      briefing={briefing}
      current={current}
      shown={shown}
      busy={busy}
      onShow={() => setShown(true)}
      onRate={rate}
      onSource={readInPlace}
      {...rest}
    />
  )
}
