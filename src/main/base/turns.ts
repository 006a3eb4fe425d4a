import { setImmediate } from 'node:timers/promises'

/** Main shares its thread with the window: half of a frame at 60 Hz, in milliseconds. */
const longest = 8

/** Lets others have their turn in a long piece of work. */
export class Turns {
  #since = performance.now()

  /** Waits for the events that came meanwhile, if this turn has taken long enough. */
  async yieldIfLong(): Promise<void> {
    if (performance.now() - this.#since < longest) return
    await setImmediate()
    this.#since = performance.now()
  }
}

/** Does work that can be done in stretches, and lets others have their turn between them. */
export async function inTurns<T>(work: Generator<void, T>): Promise<T> {
  const turns = new Turns()
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    await turns.yieldIfLong()
  }
}
