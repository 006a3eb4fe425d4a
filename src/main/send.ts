import type { EventName, Events } from '../shared/contract/api.ts'

/** Tells the page of what happens; nobody hears it where there is no window. */
export type Send = <E extends EventName>(name: E, payload: Events[E]) => void

interface Page {
  readonly webContents: { send(name: string, payload: unknown): void }
}

export const sender =
  (window: () => Page | null): Send =>
  (name, payload) =>
    window()?.webContents.send(name, payload)
