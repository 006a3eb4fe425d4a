import { create } from 'zustand'
import type { FlagAct, StudyCard, StudyState } from '../../shared/contract.ts'
import { call } from '../api.ts'
import { count } from '../components/format.ts'
import { travel } from './history.ts'
import { trying } from './open.ts'
import { queryClient, studyNext } from './queries.ts'
import { go, say } from './ui.ts'

/** What Study shows: the overview, or the cards of the open document, of another one, or of all (null). */
type Scope =
  | { readonly kind: 'overview' | 'open' }
  | { readonly kind: 'cards'; readonly document: string | null }

interface Study {
  readonly scope: Scope
  /** Also what is due in the next so many days. */
  readonly aheadDays: number
  /** Whether what gains most by the hour of the briefing comes first, due or not. */
  readonly byPlan: boolean
}

/** Kept while another place is shown, so that a way back leads into the same session. */
export const useStudy = create<Study>(() => ({ scope: { kind: 'open' }, aheadDays: 0, byPlan: false }))

export const showOverview = (): void =>
  useStudy.setState({ scope: { kind: 'overview' }, aheadDays: 0, byPlan: false })

/** Puts the open document's cards in place of the overview, if that is what Study shows. */
export const leaveOverview = (): void =>
  useStudy.setState(({ scope }) => (scope.kind === 'overview' ? { scope: { kind: 'open' } } : {}))

/** Begins to study a document, or all of them for null. */
export const studyOf = (document: string | null): void =>
  useStudy.setState({ scope: { kind: 'cards', document }, aheadDays: 0, byPlan: false })

/** Begins to study a document on the way to its briefing: what gains most by the hour first. */
export function studyByPlan(document: string): void {
  useStudy.setState({ scope: { kind: 'cards', document }, aheadDays: 0, byPlan: true })
  go('study')
}

/** Asks again what to study, and shows a card first if it is there. */
export async function renewStudy(
  document: string | null,
  aheadDays: number,
  byPlan: boolean,
  prefer: string | null,
): Promise<void> {
  const state: StudyState = await call('study:next', { document, prefer, aheadDays, byPlan })
  queryClient.setQueryData(studyNext(document, aheadDays, byPlan).queryKey, state)
}

const said: Readonly<Record<FlagAct, (cards: string) => string>> = {
  suspend: (cards) => `${cards} suspended: not asked again until you bring it back in the overview.`,
  unsuspend: (cards) => `${cards} brought back.`,
  bury: (cards) => `${cards} buried until tomorrow.`,
  unbury: (cards) => `${cards} brought back.`,
  mark: (cards) => `${cards} marked.`,
  unmark: (cards) => `${cards} no longer marked.`,
}

/** Says something of cards, then tells it with its way back: main has stored it by then. */
export function flagCards(
  { document }: Pick<StudyCard, 'document'>,
  cards: readonly string[],
  act: FlagAct,
  then: () => Promise<void>,
): Promise<void> {
  return trying(async () => {
    await call('study:flag', { document, cards, act })
    await then()
    const words = cards.length === 1 ? 'Card' : count(cards.length, 'card')
    const text = said[act](words)
    say(cards.length === 1 ? text : text.replace('bring it', 'bring them'), {
      label: 'Undo',
      run: () => void travel('history:undo'),
    })
  })
}
