import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Engine } from './engine.ts'

/** What it cost to make an engine ready. */
export interface Cost {
  readonly buildMs: number
  /** From what is stored to the first answer; null for what can't store anything, or answers as soon as it is built. */
  readonly loadMs: number | null
  /** Growth of V8's heap with what is outside of it, and of the whole process, garbage apart. */
  readonly heapMiB: number
  readonly processMiB: number
  /** What it stores or would store. */
  readonly sizeMiB: number
}

export interface Made {
  readonly engine: Engine
  readonly sizeBytes: number
  readonly buildMs: number
  readonly loadMs: number | null
}

export interface Built {
  readonly engine: Engine
  readonly cost: Cost
}

/** Makes an engine and says what that cost; null where there is none to make. */
export async function withCost(make: () => Promise<Made | null>): Promise<Built | null> {
  const before = memory()
  const made = await make()
  if (made === null) return null
  const after = memory()
  const { engine, sizeBytes, buildMs, loadMs } = made
  const cost: Cost = {
    buildMs,
    loadMs,
    heapMiB: (after.heap - before.heap) / 2 ** 20,
    processMiB: (after.process - before.process) / 2 ** 20,
    sizeMiB: sizeBytes / 2 ** 20,
  }
  return { engine, cost }
}

let collect: (() => void) | null = null

function memory(): { readonly heap: number; readonly process: number } {
  if (collect === null) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as () => void
  }
  // The second one takes what the first has let go of.
  collect()
  collect()
  const { heapUsed, external, rss } = process.memoryUsage()
  return { heap: heapUsed + external, process: rss }
}
