import type { Answer, Channel, EventName, Events, Reply, Request } from '../shared/contract/api.ts'
import type { AppError } from '../shared/errors.ts'

/** An AppError as something that can be thrown, for the query library. */
class CallError extends Error {
  readonly error: AppError
  constructor(error: AppError) {
    super(error.code)
    this.error = error
  }
}

/** Until then main is asked for nothing; null: it may be asked at once. */
let held: Promise<void> | null = null

/** Holds calls back until something is done: nothing that is asked for meanwhile is to slow it down. */
export function callAfter(done: Promise<unknown>): void {
  held = done.then(() => {
    held = null
  })
}

/** Calls main. The only place, with `listen`, that touches `window.precis`. Rejects with a CallError. */
export async function call<C extends Channel>(channel: C, request: Request<C>): Promise<Reply<C>> {
  if (held !== null) await held
  const sent: unknown = await window.precis.call(channel, request)
  const result = (typeof sent === 'string' ? JSON.parse(sent) : sent) as Answer<C>
  if (!result.ok) throw new CallError(result.error)
  return result.value
}

/** Listens to an event of main; returns the way to stop. */
export function listen<E extends EventName>(name: E, listener: (payload: Events[E]) => void): () => void {
  return window.precis.on(name, listener)
}

/** Where a dropped file lies; empty for one that lies nowhere, such as a picture from a page. */
export const pathOf = (file: File): string => window.precis.pathOf(file as never)

/** The AppError of whatever was thrown; `unexpected`, which is logged, for anything else. */
export function appError(cause: unknown): AppError {
  if (cause instanceof CallError) return cause.error
  console.error(cause)
  return { code: 'unexpected', subject: null }
}
