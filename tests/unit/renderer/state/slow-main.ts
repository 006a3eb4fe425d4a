import type { Channel } from '../../../../src/shared/contract/api.ts'
import type { OpenDocument } from '../../../../src/shared/contract/documents.ts'
import type { LibraryState } from '../../../../src/shared/contract/library.ts'

/** A document with nothing in it. */
export const opened = (id: string) =>
  ({
    briefing: { id, blocks: [], sections: [], facts: [], cards: [] },
    name: null,
    position: null,
    read: [],
  }) as unknown as OpenDocument

export const library = (...ids: readonly string[]) =>
  ({
    entries: ids.map((id) => ({ id, name: null, title: id, file: null, addedAt: 0 })),
    removed: [],
  }) as unknown as LibraryState

type Answers = Partial<Record<Channel, (request: never) => unknown>>

const usual: Answers = {
  'document:open': ({ document }: { document: string | null }) => opened(document ?? 'c'),
  'library:list': () => library('b', 'c'),
  'practice:cards': () => ({ cards: [{ document: 'a', card: { id: 'k' } }], leftOut: 0 }),
  'study:next': () => ({ current: null }),
}

/**
 * Stands in for main, as far as a way leads over it, as slow as a disk can be: real calls can't be made to come late.
 * What is held waits until it is let go, and fails then if it is to.
 */
export class SlowMain {
  isHeld: (channel: Channel, request: { readonly document?: unknown }) => boolean = () => false
  fails = false
  answers = usual
  #waiting: (() => void)[] = []

  constructor() {
    Object.assign(globalThis, { window: { precis: { call: this.#call, on: () => () => undefined } } })
  }

  /** As it was at first, but for what is given. */
  begin(answers: Answers = {}): void {
    this.isHeld = () => false
    this.fails = false
    this.answers = { ...usual, ...answers }
  }

  letGo(): void {
    for (const go of this.#waiting.splice(0)) go()
  }

  #call = async (channel: Channel, request: unknown) => {
    if (this.isHeld(channel, (request ?? {}) as { readonly document?: unknown })) {
      await new Promise<void>((go) => this.#waiting.push(go))
      if (this.fails) return { ok: false, error: { code: 'unexpected', subject: null } }
    }
    return { ok: true, value: this.answers[channel]?.(request as never) ?? null }
  }
}

/** Long enough for all that waits for nothing but what is there. */
export const settle = () => new Promise((done) => setTimeout(done))
