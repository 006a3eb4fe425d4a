import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Rating } from '../../../core/model/rating.ts'
import type { StudyCard } from '../../../shared/contract/study.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { appError, call } from '../../api.ts'
import { useCommands } from '../../commands/run.ts'
import { Place } from '../../components/Place.tsx'
import { flagCards } from '../../state/flags.ts'
import { nameOf, withdrawUndo } from '../../state/history.ts'
import { invalidate } from '../../state/invalidate.ts'
import { studyNext } from '../../state/queries.ts'
import { renewAround, showNext } from '../../state/study.ts'
import { watchStudyDay } from '../../state/study-day.ts'
import { type Session as Studied, studiedIn } from '../../state/study-session.ts'
import { say, sayError } from '../../state/ui.ts'
import { DeckOnPaper } from './DeckOnPaper.tsx'
import { Finished } from './Finished.tsx'
import { PartLine } from './PartLine.tsx'
import { RunLine } from './RunLine.tsx'
import { RunOver } from './RunOver.tsx'
import { Showing } from './Showing.tsx'
import styles from './StudyView.module.css'

interface Props {
  readonly session: Studied
  /** Of the document that is studied, where it is the open one (BCP 47). */
  readonly language: string | null
}

/** The flashcards that are due, one page at a time, until there are none. Give it a key of the session. */
export function Session({ session, language }: Props) {
  const { document } = session
  const { data: state, error } = useQuery(studyNext(session))
  const [spoken, setSpoken] = useState('')
  /** The last run was ended before its cards were. */
  const [isEnded, setEnded] = useState(false)
  useEffect(() => {
    if (error !== null) sayError(appError(error))
  }, [error])

  // biome-ignore lint/correctness/useExhaustiveDependencies: it has a key of the session
  useEffect(() => watchStudyDay(() => void renewAround(session).catch(() => undefined)), [])

  const onError = (cause: unknown) => {
    const problem = appError(cause)
    sayError(problem)
    // The card that was shown is gone: another one is.
    if (problem.code === 'not-found') void invalidate('study-changed')
  }
  const rate = useMutation({
    mutationFn: (request: { shown: StudyCard; rating: Rating; durationMs: number }) => {
      const { shown, rating, durationMs } = request
      const { document: of, card, reps } = shown
      return call('study:rate', { ...studiedIn(session), of, card: card.id, reps, rating, durationMs })
    },
    networkMode: 'always',
    onSuccess: ({ leech, ...next }) => {
      showNext(session, next)
      withdrawUndo()
      if (leech === null) return
      const suspend = () => void flagCards(leech, [leech.card], 'suspend')
      say(messages.study.leech(leech.lapses), { label: messages.study.menu.suspend, run: suspend })
    },
    onError,
  })
  const undo = useMutation({
    mutationFn: () => call('study:undo', studiedIn(session)),
    networkMode: 'always',
    onSuccess: ({ done, ...next }) => {
      showNext(session, next)
      say(done === null ? messages.said.nothingToUndo : messages.said.undid(nameOf(done)))
    },
    onError,
  })
  const canUndo = state?.canUndo === true && !undo.isPending
  useCommands({ 'study:undo': () => canUndo && undo.mutate() })

  if (state === undefined) return <Place className={styles.place} />
  const { current, counts } = state
  const { agenda, run } = session
  if (agenda !== null && run !== null && (current === null || isEnded))
    return (
      <RunOver
        agenda={agenda}
        run={run}
        canGoOn={current !== null}
        canUndo={canUndo}
        onGoOn={() => setEnded(false)}
        onUndo={() => undo.mutate()}
      />
    )
  return (
    <Place className={styles.place}>
      <DeckOnPaper session={session} />
      <h1 className="quiet">{messages.places.study}</h1>
      {agenda !== null && run !== null && <RunLine agenda={agenda} onEnd={() => setEnded(true)} />}
      {session.part !== null && <PartLine session={session} />}
      {current === null ? (
        <Finished
          session={session}
          language={language}
          state={state}
          canUndo={canUndo}
          onUndo={() => undo.mutate()}
        />
      ) : (
        <Showing
          // A card that comes again begins again: with its front.
          key={`${current.document} ${current.card.id} ${current.reps}`}
          current={current}
          overAll={document === null && agenda === null}
          partName={session.partName}
          practice={agenda === null ? { document: current.document, agenda } : session}
          busy={rate.isPending}
          failed={rate.isError}
          canUndo={canUndo}
          counts={counts}
          onSay={setSpoken}
          onRate={(rating, durationMs) => rate.mutate({ shown: current, rating, durationMs })}
          onUndo={() => undo.mutate()}
        />
      )}
      <div className="quiet" aria-live="polite">
        {current === null ? messages.study.aloud.finished(state.reviewedToday) : spoken}
      </div>
    </Place>
  )
}
