import { inTurns } from '../base/turns.ts'

/** Work that is done between the turns of others. Whoever cannot wait for it hurries it to its end. */
export class LongWork<T> {
  readonly #stretches: Generator<void, T>
  #isInside = false
  #outcome: (() => T) | null = null

  constructor(stretches: Generator<void, T>) {
    this.#stretches = stretches
  }

  /** @throws what the work threw */
  inTurns(): Promise<T> {
    return inTurns(this.#rest())
  }

  /** Does nothing where the work itself asks for it. What the work throws, `inTurns` throws. */
  hurry(): void {
    if (!this.#isInside) while (this.#outcome === null) this.#step()
  }

  *#rest(): Generator<void, T> {
    while (this.#outcome === null) {
      this.#step()
      yield
    }
    return this.#outcome()
  }

  #step(): void {
    this.#isInside = true
    try {
      const step = this.#stretches.next()
      if (step.done === true) this.#outcome = () => step.value
    } catch (error) {
      this.#outcome = () => {
        throw error
      }
    } finally {
      this.#isInside = false
    }
  }
}
