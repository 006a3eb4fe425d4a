/** Changes of single documents that go together, as one command has them: all are done or none. */
import { z } from 'zod'
import type { Database } from '../database.ts'
import { StoreError } from '../errors.ts'
import { readBy } from '../schemas/form.ts'
import type { CommandKind, StoredForm } from './kind.ts'

/** How many cards or ratings a step of many is to hold at most: some ten milliseconds' worth, since others wait for each. */
export const mostOfStep = 500

/** How a step is taken back: the kind of the step, and what takes it back. */
export interface StepBackOf<K, I> {
  readonly of: K
  readonly by: I
}

/** What there is to know of the kinds of steps. */
export interface StepKinds<S extends StoredForm, I extends StoredForm> {
  kindOf(step: Pick<S, 'kind'>): CommandKind<S, I, unknown>
  parse(value: unknown): S | null
  isKind(kind: string): kind is S['kind']
}

export function stepsWith<S extends StoredForm, I extends StoredForm>(kinds: StepKinds<S, I>) {
  const backOf = (value: unknown): StepBackOf<S['kind'], I> | null => {
    const { of, by } = (value ?? {}) as { readonly of?: unknown; readonly by?: unknown }
    if (typeof of !== 'string' || !kinds.isKind(of)) return null
    const read = kinds.kindOf({ kind: of }).reversal().schema().safeParse(by)
    return read.success ? { of, by: read.data } : null
  }
  return {
    /** At least one. */
    schema: () => z.array(readBy(kinds.parse)).min(1),
    backSchema: () => z.array(readBy(backOf)).min(1),
    /** @returns the way back; null, with nothing done, if the data does not allow one of them */
    *apply(db: Database, steps: readonly S[]): Generator<void, readonly StepBackOf<S['kind'], I>[] | null> {
      const all = function* () {
        const backs: StepBackOf<S['kind'], I>[] = []
        for (const step of steps) {
          const applied = kinds.kindOf(step).apply(db, step)
          if (applied === null) throw new Refused()
          backs.push({ of: step.kind, by: applied.inverse })
          yield
        }
        return backs
      }
      try {
        return yield* db.longTransaction(all)
      } catch (error) {
        if (error instanceof Refused) return null
        throw error
      }
    },
    /** @returns whether any could be taken back: what cannot be any more is no reason to keep the rest */
    *takeBack(
      db: Database,
      backs: readonly StepBackOf<S['kind'], I>[],
      at: number,
    ): Generator<void, boolean> {
      let isDone = false
      for (const { of, by } of backs.toReversed()) {
        const taken = tryStep(db, () => kinds.kindOf({ kind: of }).reversal().apply(db, by, at))
        isDone ||= taken !== null
        yield
      }
      return isDone
    },
  }
}

class Refused extends Error {}

/** Null also where a rule of the tables refuses it: its document is gone. */
function tryStep<T>(db: Database, apply: () => T | null): T | null {
  try {
    return db.transaction(apply)
  } catch (error) {
    if (error instanceof StoreError && error.constraint) return null
    throw error
  }
}
