import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { cutTo } from '../../../core/anchor/describe.ts'
import { type FoundKind, foundKinds } from '../../../core/model/found.ts'
import type { FindReply } from '../../../shared/contract/find.ts'
import type { What } from '../../state/palette.ts'
import {
  type FindRequest,
  findQuery,
  knownAnswer,
  longestQuery,
  prefetchAnswer,
  type SearchAnswer,
} from '../../state/search.ts'
import { asksForCommands } from './command-sign.ts'
import { mostRows } from './view.ts'

/** Rows asked for of each kind, while all kinds are shown: more than are shown, so that it is known which comes next. */
const fewRows = 7

const kindsInDocument = foundKinds.filter((kind) => kind !== 'document')

export interface FindState {
  /** What is to be shown: an older answer while the one that was asked for is awaited; null before there is any. */
  readonly answer: SearchAnswer | null
  readonly isWaiting: boolean
  readonly error: Error | null
  readonly retry: () => void
  /** What is known of all kinds, and of the one that is shown, if it is only one; null before there is any. */
  readonly all: FindReply | null
  readonly one: FindReply | null
}

/** What is asked: the best of all kinds, and more of the one that is shown, if it is only one. */
function questions(typed: string, document: string | null, what: What) {
  const query = typed.trim() === '' ? '' : cutTo(typed, longestQuery)
  const kinds = document === null ? foundKinds : kindsInDocument
  const kind = what === 'all' || what === 'command' ? null : what
  return {
    kind,
    few: { query, document, kinds, limit: fewRows } satisfies FindRequest,
    many: { query, document, kinds: [kind ?? 'text'], limit: mostRows } satisfies FindRequest,
  }
}

/** Asks before the page is drawn with what was typed: the answer then stands a frame earlier. */
export function askAhead(typed: string, document: string | null, what: What): void {
  if (typed.trim() === '' || asksForCommands(typed)) return
  const { kind, few, many } = questions(typed, document, what)
  prefetchAnswer(kind === null ? few : many)
}

/** Searches a document, or the library where it is null: for the best of all kinds, and for more of one. */
export function useAnswer(typed: string, document: string | null, what: What): FindState {
  const { kind, few, many } = questions(typed, document, what)
  // First, so that it is asked for first: the other ones are only counted then.
  const one = useQuery({
    ...findQuery(many),
    enabled: kind !== null,
    // The best of it may be known; else what was shown stands until the answer comes.
    placeholderData: (last: SearchAnswer | undefined) =>
      knownAnswer(few) ?? (has(last, kind) ? last : undefined),
  })
  const all = useQuery({ ...findQuery(few), placeholderData: keepPreviousData })
  const shown = kind === null ? all : one
  return {
    answer: shown.data ?? null,
    isWaiting: shown.isPlaceholderData || shown.isPending,
    error: shown.error,
    retry: () => void shown.refetch(),
    all: all.data?.reply ?? null,
    one: one.data !== undefined && one.data.asked.query === all.data?.asked.query ? one.data.reply : null,
  }
}

const has = (answer: SearchAnswer | undefined, kind: FoundKind | null): boolean =>
  kind !== null && answer?.asked.kinds.includes(kind) === true
