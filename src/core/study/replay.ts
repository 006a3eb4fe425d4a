import { type Memory, newMemory, type Review, type Scheduler } from './schedule.ts'
import type { StartingState } from './starting-state.ts'

/** Starting states by their cards. */
export type StartingStates = ReadonlyMap<string, StartingState>

/** The memories of cards while a log is gone through in its order. */
export class Replay {
  readonly #scheduler: Pick<Scheduler, 'start' | 'review'>
  readonly #states: StartingStates
  /** The earliest first, and how many of them the time has come to. */
  readonly #inTurn: readonly (readonly [card: string, state: StartingState])[]
  #begun = 0
  readonly #memories = new Map<string, Memory>()

  /** @param states of cards that were studied elsewhere before; `card` names each as in the log */
  constructor(scheduler: Pick<Scheduler, 'start' | 'review'>, states: StartingStates = new Map()) {
    this.#scheduler = scheduler
    this.#states = states
    this.#inTurn = [...states].toSorted(([, a], [, b]) => a.at - b.at)
  }

  /** What is remembered by a time (epoch milliseconds), which none before was later than. */
  memoriesAt(at: number): ReadonlyMap<string, Memory> {
    for (; this.#begun < this.#inTurn.length; this.#begun += 1) {
      const [card, state] = this.#inTurn[this.#begun] ?? []
      if (card === undefined || state === undefined || state.at > at) break
      if (!this.#memories.has(card)) this.#memories.set(card, this.#scheduler.start(state))
    }
    return this.#memories
  }

  /** Takes one more rating in. @returns null for one that a starting state has taken in already */
  take(entry: Review): { readonly before: Memory; readonly after: Memory } | null {
    const state = this.#states.get(entry.card)
    if (state !== undefined && entry.at <= state.at) return null
    const known = this.#memories.get(entry.card)
    const before = known ?? (state === undefined ? newMemory(entry) : this.#scheduler.start(state))
    const after = this.#scheduler.review(before, entry)
    this.#memories.set(entry.card, after)
    return { before, after }
  }
}
