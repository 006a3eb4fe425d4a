/** Gives facts and cards of a new reading the ids that the same ones had in the old reading. */
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { idOfBytes } from '../base/ids.ts'
import type { Pairs } from './pair.ts'

interface Item {
  readonly id: string
}

/**
 * The ids of a new reading's things, by the ids that the compiler gave them.
 *
 * @param old what was there before: an id of theirs stays with them, also where they are not made any more
 */
export function newIds<T extends Item>(
  old: readonly T[],
  next: readonly T[],
  pairs: Pairs<T>,
): ReadonlyMap<string, string> {
  const taken = new Set([...old, ...next].map(({ id }) => id))
  const before = new Set(old.map(({ id }) => id))
  const ids = new Map<string, string>()
  for (const item of next) {
    const same = pairs.get(item)?.id ?? (before.has(item.id) ? freeId(item.id, taken) : item.id)
    taken.add(same)
    ids.set(item.id, same)
  }
  return ids
}

/** An id that no other item has, made of `id`, and the same at each call with the same arguments. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let nth = 0
  let free = id
  while (taken.has(free)) {
    nth += 1
    free = idOfBytes(utf8ToBytes(JSON.stringify(['anew', id, nth])))
  }
  return free
}
