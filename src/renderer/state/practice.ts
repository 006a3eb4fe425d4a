import { queryOptions } from '@tanstack/react-query'
import { create } from 'zustand'
import type { Part } from '../../core/model/part.ts'
import type { PracticeScope } from '../../core/model/practice.ts'
import { call } from '../api.ts'
import { count } from '../text/format.ts'
import { trying } from './open.ts'
import { beginRound, type Round, type RoundPlan, resultOf } from './practice-round.ts'
import { alwaysStale, keys } from './queries.ts'
import { arrive, keepStop, say } from './ui.ts'
import { newWay } from './way.ts'

interface Practice {
  /** The document that is practised; null while none is. It waits while another place or document is looked at. */
  readonly document: string | null
  readonly round: Round | null
  readonly ended: boolean
  /** The last choice, which the start page begins with, and the document that it was made in. */
  readonly plan: RoundPlan
  readonly planOf: string | null
}

const firstPlan: RoundPlan = { mode: 'choices', scope: { kind: 'all' }, part: null, minutes: 5 }

/** A round lives only on screen: nothing of it is stored. */
export const usePractice = create<Practice>(() => ({
  document: null,
  round: null,
  ended: false,
  plan: firstPlan,
  planOf: null,
}))

/** The cards that can be practised; asked again whenever the start page is shown. */
export const practiceOverview = (document: string) =>
  queryOptions({
    queryKey: [...keys.practice, document],
    queryFn: () => call('practice:overview', { document, agenda: null }),
    staleTime: alwaysStale,
  })

/** Shows the start page. A choice of another document's section means nothing here. */
export function openPractice(document: string): void {
  leavePractice()
  usePractice.setState(({ plan, planOf }) => ({
    document,
    plan: planOf === document ? plan : { ...plan, scope: { kind: 'all' } },
    planOf: document,
  }))
}

/** Begins a round; the choice is kept for the next one unless it was about single cards. */
export const startRound = (document: string, plan: RoundPlan): Promise<void> =>
  begin(document, plan, () => undefined)

/** @param show goes to where the round is, once there is one */
async function begin(document: string, plan: RoundPlan, show: () => void): Promise<void> {
  const going = newWay()
  await trying(async () => {
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
    const { mode, scope, part } = plan
    const subject = { document, agenda: null }
    const { cards, leftOut } = await call('practice:cards', { ...subject, part, mode, scope, seed })
    if (going.aborted) return
    show()
    if (cards.length === 0)
      return say(
        leftOut === 0
          ? 'There are no cards of this kind.'
          : `${count(leftOut, 'card')} of this kind, but none that can be asked by choices. Cram asks all of them.`,
      )
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
  return begin(document, { mode: 'cram', scope, part, minutes: 5 }, () => {
    openPractice(document)
    arrive('study')
  })
}

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
    say(
      `Practice left: ${asked === 0 ? 'nothing answered' : `${right} of ${asked} right`}. Your schedule is unchanged.`,
    )
  }
  usePractice.setState({ document: null, round: null, ended: false })
}
