/** Which words of a passage went, and which came. */

import { diffArrays } from 'diff'
import type { ChangedPart } from '../model/change.ts'

const word = /\s+|[\p{L}\p{M}\p{N}]+(?:[.,:'’\-–/][\p{L}\p{M}\p{N}]+)*|./gsu
const tokensOf = (text: string): readonly string[] => text.match(word) ?? []

/** Texts that differ in more words are told as a whole: nobody reads a change of every other word. */
const mostEdits = 400

/** The words of two texts, those that went before those that came. */
export function wordParts(old: string, next: string): readonly ChangedPart[] {
  const changes = diffArrays([...tokensOf(old)], [...tokensOf(next)], { maxEditLength: mostEdits })
  if (changes === undefined) return whole(old, next)
  return tidied(
    changes.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  )
}

const whole = (old: string, next: string): readonly ChangedPart[] => [
  { kind: 'removed', text: old },
  { kind: 'added', text: next },
]

/** What lies between two changes and holds no word is part of both: words in a row are one change. */
function tidied(parts: readonly ChangedPart[]): readonly ChangedPart[] {
  const tidy: ChangedPart[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    // Blanks that end both lie outside of the change.
    const end = removed !== '' && added !== '' ? sharedEnd(removed, added) : ''
    removed = removed.slice(0, removed.length - end.length)
    added = added.slice(0, added.length - end.length)
    if (removed !== '') tidy.push({ kind: 'removed', text: removed })
    if (added !== '') tidy.push({ kind: 'added', text: added })
    if (end !== '') tidy.push({ kind: 'same', text: end })
    removed = ''
    added = ''
  }
  for (const [at, { kind, text }] of parts.entries()) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (isGap(text) && removed !== '' && added !== '' && isReplaced(parts, at)) {
      removed += text
      added += text
    } else {
      flush()
      const last = tidy.at(-1)
      if (last?.kind === 'same') tidy[tidy.length - 1] = { kind, text: last.text + text }
      else tidy.push({ kind, text })
    }
  }
  flush()
  return tidy
}

function sharedEnd(a: string, b: string): string {
  const [end] = /\s*$/.exec(a) ?? ['']
  return end !== '' && b.endsWith(end) && a !== end && b !== end ? end : ''
}

const isGap = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text)

/** Whether words change on both sides of a gap. */
const isReplaced = (parts: readonly ChangedPart[], at: number): boolean => {
  const after = parts.slice(at + 1, at + 3).filter(({ kind }) => kind !== 'same')
  return after.length > 0 && parts[at + 1]?.kind !== 'same'
}
