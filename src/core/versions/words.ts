/** Which words of a passage went, and which came. */

import { diffArrays } from 'diff'
import type { ChangedPart } from '../model/change.ts'
import { foldWhole } from '../text/normalize.ts'
import { unspacedLetter } from '../text/unspaced.ts'

const inWord = `[[\\p{L}\\p{M}\\p{N}]--${unspacedLetter}]`
/**
 * A figure is one word with what stands before and after it: "$2,750/year", "75%". Where no blanks part words each letter
 * is one.
 */
const word = new RegExp(
  `\\s+|${unspacedLetter}\\p{M}*|\\p{Sc}?${inWord}+(?:[.,:'’\\-–\\/]${inWord}+)*%?|.`,
  'gsv',
)
const tokensOf = (text: string): readonly string[] => text.match(word) ?? []

const onlyPlain = /^[\x20-\x7e]*$/
/** What is compared: blanks, kinds of quotes and of dashes are no matter. */
const comparedOf = (token: string): string =>
  onlyPlain.test(token) ? token : foldWhole(token, false).replace(/\s+/g, ' ') || ' '

/** Texts that differ in more words are told as a whole: nobody reads a change of every other word. */
const mostEdits = 400

/** A stretch of both texts: what the new one says where they are the same. */
interface Stretch {
  readonly isSame: boolean
  readonly old: string
  readonly next: string
}

/** The words of two texts, those that went before those that came; what stayed is told as the new one writes it. */
export function wordParts(old: string, next: string): readonly ChangedPart[] {
  const stretches = stretchesOf(tokensOf(old), tokensOf(next)) ?? [{ isSame: false, old, next }]
  return slid(withoutIslands(stretches)).flatMap(partsOf)
}

function stretchesOf(old: readonly string[], next: readonly string[]): readonly Stretch[] | null {
  const changes = diffArrays(old.map(comparedOf), next.map(comparedOf), { maxEditLength: mostEdits })
  if (changes === undefined) return null
  const found: Stretch[] = []
  let [inOld, inNext] = [0, 0]
  for (const { added, removed, value } of changes) {
    const isSame = !added && !removed
    const stretch = {
      isSame,
      old: added ? '' : old.slice(inOld, inOld + value.length).join(''),
      next: removed ? '' : next.slice(inNext, inNext + value.length).join(''),
    }
    if (!added) inOld += value.length
    if (!removed) inNext += value.length
    push(found, stretch)
  }
  return found
}

const stop = /^[.,;:!?]/u

/** What was put in after a full stop is told after it: of the ways to tell one change, the one that people write. */
function slid(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.flatMap((stretch, at): readonly Stretch[] => {
    const before = stretches[at - 1]
    const after = stretches[at + 1]
    if (stretch.isSame) {
      const sign = before === undefined ? null : signOf(before, stretch)
      return [
        sign === null ? stretch : { ...stretch, old: stretch.old.slice(1), next: stretch.next.slice(1) },
      ]
    }
    const sign = after === undefined ? null : signOf(stretch, after)
    if (sign === null) return [stretch]
    const { old, next } = stretch
    return [
      { isSame: false, old, next: '' },
      { isSame: true, old: sign, next: sign },
      { isSame: false, old: '', next: next.slice(1) + sign },
    ]
  })
}

/** The sign that what was put in begins with, and with which the text goes on; null where there is none. */
function signOf(change: Stretch, after: Stretch): string | null {
  const [sign] = stop.exec(after.next) ?? []
  const isMoved = sign !== undefined && after.old.startsWith(sign) && change.next.startsWith(sign)
  return isMoved && change.old !== '' && !change.old.startsWith(sign) ? sign : null
}

/** Stretches of one kind in a row are one. */
function push(all: Stretch[], stretch: Stretch): void {
  const last = all.at(-1)
  if (last?.isSame === stretch.isSame) all[all.length - 1] = joined(last, stretch)
  else all.push(stretch)
}

const joined = (...all: readonly Stretch[]): Stretch => ({
  isSame: all.every(({ isSame }) => isSame),
  old: all.map(({ old }) => old).join(''),
  next: all.map(({ next }) => next).join(''),
})

/** What stayed between two changes, and is no more than they are, is read as part of one change. */
function withoutIslands(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = []
  for (const stretch of stretches) {
    const [before, island] = [all.at(-2), all.at(-1)]
    const isIsland =
      !stretch.isSame && before !== undefined && island !== undefined && isWithin(before, island, stretch)
    if (isIsland) all.splice(-2, 2, joined(before, island, stretch))
    else all.push(stretch)
  }
  return all
}

/** A change of this many times the words takes in what stayed beside it, be it words put in or taken out alone. */
const muchLarger = 3

function isWithin(before: Stretch, island: Stretch, after: Stretch): boolean {
  const least = Math.min(sizeOf(before), sizeOf(after))
  const words = sizeOf(island)
  if (island.next.trim() === '' && (isReplaced(before) || isReplaced(after))) return true
  if (isReplaced(before) && isReplaced(after)) return words <= least
  return words > 0 && muchLarger * words <= least
}

const isReplaced = ({ old, next }: Stretch): boolean => old !== '' && next !== ''

/** In words, of the side that has more. */
const sizeOf = ({ old, next }: Stretch): number => Math.max(countIn(old), countIn(next))
const countIn = (text: string): number => tokensOf(text).filter((token) => /[\p{L}\p{N}]/u.test(token)).length

function partsOf({ isSame, old, next }: Stretch): readonly ChangedPart[] {
  if (isSame) return [{ kind: 'same', text: next }]
  // Blanks that begin or end both lie outside of the change.
  const [start, end] = [sharedBlank(old, next, /^\s+/), sharedBlank(old, next, /\s+$/)]
  const cut = (text: string): string => text.slice(start.length, text.length - end.length)
  const parts: readonly ChangedPart[] = [
    { kind: 'same', text: start },
    { kind: 'removed', text: cut(old) },
    { kind: 'added', text: cut(next) },
    { kind: 'same', text: end },
  ]
  return parts.filter(({ text }) => text !== '')
}

function sharedBlank(a: string, b: string, at: RegExp): string {
  const [blank] = at.exec(a) ?? ['']
  const isShared = blank !== '' && at.exec(b)?.[0] === blank
  return isShared && a !== blank && b !== blank ? blank : ''
}
