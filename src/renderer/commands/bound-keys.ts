import { groupBy } from '../../core/model/group-by.ts'
import type { CommandEntry } from '../../shared/commands/entry.ts'
import { withOwnKeys } from '../../shared/commands/own-keys.ts'
import { type CommandId, commands } from '../../shared/commands/table.ts'
import type { OwnKeys } from '../../shared/settings.ts'
import { chordsOf, type KeyLike } from '../chords.ts'

/** What each chord may mean: one thing in Read and another in Study, and what is on screen answers. */
export function byChord<C extends string>(
  table: readonly CommandEntry<C>[],
): ReadonlyMap<string, readonly CommandEntry<C>[]> {
  const bound = table.flatMap((entry) => (entry.keys ?? []).map((key) => ({ key, entry })))
  return new Map(
    [...groupBy(bound, ({ key }) => key)].map(([key, all]) => [key, all.map(({ entry }) => entry)]),
  )
}

const known = new WeakMap<OwnKeys, ReturnType<typeof byChord<CommandId>>>()

function knownWith(own: OwnKeys): ReturnType<typeof byChord<CommandId>> {
  const made = known.get(own) ?? byChord(withOwnKeys(commands, own))
  known.set(own, made)
  return made
}

/** What a key may mean, and by which of its names; undefined where it means nothing. */
export const boundTo = (event: KeyLike, own: OwnKeys = none) =>
  chordsOf(event)
    .map((chord) => ({ chord, bound: knownWith(own).get(chord) ?? [] }))
    .find(({ bound }) => bound.length > 0)

const none: OwnKeys = {}
