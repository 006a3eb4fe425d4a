import { queryOptions } from '@tanstack/react-query'
import { create } from 'zustand'
import type { Part } from '../../core/model/part.ts'
import type { PracticeScope } from '../../core/model/practice.ts'
import type { Subject } from '../../shared/contract/agendas.ts'
import type { PracticeMode } from '../../shared/contract/practice.ts'
import { messages } from '../../shared/messages/messages.ts'
import { call } from '../api.ts'
import { tell, trying } from './open.ts'
import { beginRound, type Round, type RoundPlan, resultOf } from './practice-round.ts'
import { alwaysStale, keys } from './queries.ts'
import { agendaSession, useStudy } from './study-session.ts'
import { arrive, keepStop, say } from './ui.ts'
import { newWay } from './way.ts'

interface Practice {
  /** What is practised; null while nothing is. It waits while another place or document is looked at. */
  readonly subject: Subject | null
  readonly round: Round | null
  readonly ended: boolean
  /** The last choice, which the start page begins with, and what it was made of. */
  readonly plan: RoundPlan
  readonly planOf: Subject | null
}

const firstPlan: RoundPlan = { mode: 'choices', scope: { kind: 'all' }, part: null, minutes: 5 }

/** A round lives only on screen; of a mock over a whole briefing its result is kept. */
export const usePractice = create<Practice>(() => ({
  subject: null,
  round: null,
  ended: false,
  plan: firstPlan,
  planOf: null,
}))

/** The cards that can be practised; asked again whenever the start page is shown. */
export const practiceOverview = ({ document, agenda }: Subject) =>
  queryOptions({
    queryKey: [...keys.practice, document, agenda],
    queryFn: () => call('practice:overview', { document, agenda }),
    staleTime: alwaysStale,
  })

/** Whether practice is what Study shows while a document is open: that of a briefing belongs to the study of it. */
export const isPractising = (
  { subject }: Pick<Practice, 'subject'>,
  begun: Subject | null,
  open: string,
): boolean =>
  subject !== null && (subject.agenda === null ? subject.document === open : subject.agenda === begun?.agenda)

/** Shows the start page in Study, with a mode chosen or that of the last round. A choice of another document's section means nothing here. */
export function openPractice({ document, agenda }: Subject, mode: PracticeMode | null = null): void {
  leavePractice()
  const subject = { document, agenda }
  if (agenda !== null)
    useStudy.setState(({ begun }) => ({ begun: begun?.agenda === agenda ? begun : agendaSession(agenda) }))
  usePractice.setState(({ plan, planOf }) => ({
    subject,
    plan: {
      ...plan,
      mode: mode ?? plan.mode,
      scope: isSame(planOf, subject) ? plan.scope : { kind: 'all' },
    },
    planOf: subject,
  }))
}

const isSame = (a: Subject | null, b: Subject): boolean =>
  a !== null && a.document === b.document && a.agenda === b.agenda

/** The same, from another place. */
export function goToPractice(subject: Subject, mode: PracticeMode | null = null): void {
  keepStop()
  openPractice(subject, mode)
  arrive('study')
}

/** Begins a round; the choice is kept for the next one unless it was about single cards. */
export const startRound = (subject: Subject, plan: RoundPlan): Promise<void> =>
  begin(subject, plan, () => undefined)

/** @param show goes to where the round is, once there is one */
async function begin({ document, agenda }: Subject, plan: RoundPlan, show: () => void): Promise<void> {
  const going = newWay()
  await trying(async () => {
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
    const { mode, scope, part } = plan
    const { cards, leftOut } = await call('practice:cards', { document, agenda, part, mode, scope, seed })
    if (going.aborted) return
    show()
    if (cards.length === 0)
      return say(leftOut === 0 ? messages.practice.onlyOpen : messages.practice.noChoices(leftOut))
    const round = beginRound(plan, cards, leftOut, performance.now())
    usePractice.setState({
      round,
      ended: false,
      ...(scope.kind === 'cards' || scope.kind === 'block' || part !== null ? {} : { plan }),
    })
  }, going)
}

/** Quizzes the cards of one paragraph, over and over until each is known. */
export const quizBlock = (document: string, block: string): Promise<void> =>
  cram(document, { kind: 'block', block }, null)

/** Asks the cards of a part over and over until each is known; the schedule stays. @param open the open document, where the round lies */
export const cramPart = (open: string, part: Part): Promise<void> => cram(open, { kind: 'all' }, part)

function cram(document: string, scope: PracticeScope, part: Part | null): Promise<void> {
  keepStop()
  const subject = { document, agenda: null }
  return begin(subject, { mode: 'cram', scope, part, minutes: 5 }, () => {
    openPractice(subject)
    arrive('study')
  })
}

/** Whether how a round went is kept: that of a mock over all of a briefing. */
export const isKept = (subject: Subject, { plan }: Round): boolean =>
  subject.agenda !== null && plan.mode === 'mock' && plan.scope.kind === 'all' && plan.part === null

usePractice.subscribe(({ subject, round, ended }, before) => {
  if (!ended || before.ended || round === null || subject?.agenda == null || !isKept(subject, round)) return
  const { agenda } = subject
  const { asked, right } = resultOf(round)
  if (asked === 0) return
  void trying(async () => {
    await call('practice:keep', { agenda, minutes: round.plan.minutes, asked, correct: right })
    await tell('mock-kept')
  })
})

/** Changes the round; with nothing left to ask, it is over. */
export function play(change: (round: Round) => Round): void {
  usePractice.setState(({ round, ended }) => {
    const next = round === null || ended ? round : change(round)
    return { round: next, ended: ended || next?.queue.length === 0 }
  })
}

export const endRound = (): void => usePractice.setState({ ended: true })

/** Ends practice, and so leads back to Study. A round that was under way is said to be over. */
export function leavePractice(): void {
  newWay()
  const { round, ended } = usePractice.getState()
  if (round !== null && !ended) {
    const { asked, right } = resultOf(round)
    say(messages.practice.left(right, asked))
  }
  usePractice.setState({ subject: null, round: null, ended: false })
}
