import { setImmediate } from 'node:timers/promises'

interface Waiting<Request, Answer> {
  readonly request: Request
  readonly give: (answer: Answer) => void
  readonly fail: (cause: unknown) => void
}

/** Answers one request at a time, and of those that wait only the newest: the others are given `nothing`. */
export class Newest<Request, Answer> {
  readonly #answer: (request: Request, isOld: () => boolean) => Promise<Answer>
  readonly #nothing: () => Answer
  #waiting: Waiting<Request, Answer> | null = null
  #running = false

  /** @param answer may ask whether a newer request came meanwhile, and then give up */
  constructor(answer: (request: Request, isOld: () => boolean) => Promise<Answer>, nothing: () => Answer) {
    this.#answer = answer
    this.#nothing = nothing
  }

  ask(request: Request): Promise<Answer> {
    this.#waiting?.give(this.#nothing())
    return new Promise((give, fail) => {
      this.#waiting = { request, give, fail }
      void this.#run()
    })
  }

  async #run(): Promise<void> {
    if (this.#running) return
    this.#running = true
    // What was asked at the same moment is heard first.
    await setImmediate()
    for (let next = this.#take(); next !== null; next = this.#take())
      await this.#answer(next.request, () => this.#waiting !== null).then(next.give, next.fail)
    this.#running = false
  }

  #take(): Waiting<Request, Answer> | null {
    const next = this.#waiting
    this.#waiting = null
    return next
  }
}
