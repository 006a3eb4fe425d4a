import { queryOptions } from '@tanstack/react-query'
import type { Request } from '../../shared/contract/api.ts'
import type { FindReply } from '../../shared/contract/find.ts'
import { call } from '../api.ts'
import { alwaysStale, keys, queryClient } from './queries.ts'

export type FindRequest = Request<'search:find'>

/** The reply to a search, with the request that it answers. */
export interface SearchAnswer {
  readonly asked: FindRequest
  readonly reply: FindReply
}

/** The answer to nothing. */
export const nothing: FindReply = { groups: [], note: null, isPart: false, pending: 0 }

/** More than this of a request is refused. */
export const longestQuery = 10_000

/** Milliseconds between repeated searches while documents are still being indexed. */
const againMs = 1000

/** The query of a search. Main is not asked where nothing was typed. */
export const findQuery = (asked: FindRequest) =>
  queryOptions({
    queryKey: [...keys.find, asked],
    queryFn: ({ signal }) => find(asked, signal),
    // What was found a moment ago is shown at once, and asked for again: marks, cards and documents come and go.
    staleTime: alwaysStale,
    gcTime: 60_000,
    retryOnMount: true,
    refetchInterval: ({ state }) => ((state.data?.reply.pending ?? 0) > 0 ? againMs : false),
  })

/** Asks before the answer is wanted. */
export const prefetchAnswer = (asked: FindRequest): void => void queryClient.prefetchQuery(findQuery(asked))

/** The answer, where it is there already. */
export const knownAnswer = (asked: FindRequest): SearchAnswer | undefined =>
  queryClient.getQueryData(findQuery(asked).queryKey)

let running: { readonly signal: AbortSignal; readonly over: Promise<unknown> } | null = null

/**
 * Main answers one search at a time: a newer one ends the one before, which then finds less than there is. So one that
 * is still wanted is waited for, and the answer to one that is not is given up with it.
 */
export async function find(asked: FindRequest, signal: AbortSignal): Promise<SearchAnswer> {
  if (asked.query.trim() === '') return { asked, reply: nothing }
  while (running !== null && !running.signal.aborted) await running.over
  signal.throwIfAborted()
  const answer = call('search:find', asked)
  const mine = { signal, over: Promise.race([answer.catch(() => null), aborted(signal)]) }
  running = mine
  try {
    const reply = await answer
    signal.throwIfAborted()
    return { asked, reply }
  } finally {
    if (running === mine) running = null
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
