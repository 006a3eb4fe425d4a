/** Keys that the user gave to commands, in place of ours. */
import type { OwnKeys } from '../settings.ts'
import type { CommandEntry, CommandGroup } from './entry.ts'

/** The commands with the keys that they have now. */
export const withOwnKeys = <E extends CommandEntry>(table: readonly E[], own: OwnKeys): readonly E[] =>
  table.map((entry) => {
    const stored = ownOf(own, entry.id)
    if (stored === null) return entry
    // Another version, or whoever made a backup, may have stored a key without which nobody gets on.
    const keys = stored.filter((chord) => !isReserved(table, entry.id, chord))
    // Which of our keys the menu names says nothing of others.
    const { key: _, ...menu } = entry.menu ?? {}
    return { ...entry, keys, ...(entry.menu !== undefined && { menu }) }
  })

/** The commands other than this one that would answer to a chord where it does. */
export const holdersOf = <E extends CommandEntry>(
  table: readonly E[],
  own: OwnKeys,
  id: E['id'],
  chord: string,
): readonly E[] => {
  const wanted = table.find((entry) => entry.id === id)
  return withOwnKeys(table, own).filter(
    (entry) => entry.id !== id && entry.keys?.includes(chord) && wanted !== undefined && meet(entry, wanted),
  )
}

/** Gives a command one chord in place of all that it has; who would answer to it too has it no more. */
export function giveKey(table: readonly CommandEntry[], own: OwnKeys, id: string, chord: string): OwnKeys {
  return stored(table, { ...takenFrom(table, own, id, [chord]), [id]: [chord] })
}

/** Leaves a command without a key. */
export const takeKeys = (table: readonly CommandEntry[], own: OwnKeys, id: string): OwnKeys =>
  stored(table, { ...own, [id]: [] })

/** Gives a command our keys back, also those that another one was given since. */
export function resetKeys(table: readonly CommandEntry[], own: OwnKeys, id: string): OwnKeys {
  const ours = table.find((entry) => entry.id === id)?.keys ?? []
  const { [id]: _, ...others } = takenFrom(table, own, id, ours)
  return stored(table, others)
}

/**
 * Whether a chord has a meaning that no command may take: it moves in fields and lists, closes, or belongs to the
 * platform. What a command of ours has stays its own.
 */
export function isReserved(table: readonly CommandEntry[], id: string, chord: string): boolean {
  if (table.find((entry) => entry.id === id)?.keys?.includes(chord) === true) return false
  return (
    /^(?:Ctrl\+)?(?:Shift\+)?(?:Arrow\w+|Home|End|PageUp|PageDown|Tab|Enter|Space|Backspace|Delete|Escape)$/.test(
      chord,
    ) ||
    /^Alt\+\p{L}$|^Alt\+F4$|^Ctrl\+(?:[ACXVQWM]|Shift\+V)$|^(?:F10|F11)$/u.test(chord) ||
    /Dead|Unidentified|Process|Compose|Lock$/.test(chord)
  )
}

/** A chord as it is shown in one piece: "Ctrl+Shift+-". */
export const keyText = (chord: string): string => keyParts(chord).join('+')

/** A chord in the words and signs that it is shown by: "Ctrl", "Shift", "+". */
export const keyParts = (chord: string): readonly string[] =>
  chord.split(/\+(?!$)/).map((part) => part.replace(/^(?:Arrow|Context)(?=.)/, ''))

const ownOf = (own: OwnKeys, id: string): readonly string[] | null =>
  Object.hasOwn(own, id) ? (own[id] ?? null) : null

/** Where a command acts that has no key of ours: the app carries it out. */
const keyless: readonly CommandGroup[] = ['Anywhere']

/** Whether there is a part of the app in which both act. */
const meet = ({ groups: a = keyless }: CommandEntry, { groups: b = keyless }: CommandEntry): boolean =>
  a.includes('Anywhere') || b.includes('Anywhere') || a.some((group) => b.includes(group))

/** What is chosen once chords are another command's. */
function takenFrom(
  table: readonly CommandEntry[],
  own: OwnKeys,
  id: string,
  chords: readonly string[],
): OwnKeys {
  const holders = chords.flatMap((chord) => holdersOf(table, own, id, chord))
  const left = holders.map(({ id, keys = [] }) => [id, keys.filter((key) => !chords.includes(key))])
  return { ...own, ...Object.fromEntries(left) }
}

/** What is as ours is no choice. */
function stored(table: readonly CommandEntry[], own: OwnKeys): OwnKeys {
  const ours = new Map(table.map(({ id, keys = [] }) => [id, keys.join(' ')]))
  return Object.fromEntries(Object.entries(own).filter(([id, keys]) => ours.get(id) !== keys.join(' ')))
}
