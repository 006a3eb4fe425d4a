/** Gathers what was found in sentences as facts: each once, with an id. */
import { idGiver } from '../base/ids.ts'
import { type Fact, factTraits, isClause } from '../model/fact.ts'
import type { Place } from '../model/span.ts'
import { comparable } from '../text/normalize.ts'
import { mainWords } from '../text/words.ts'
import { aboutOf } from './about.ts'
import type { nameKeys } from './aliases.ts'
import type { FactDraft } from './draft.ts'
import type { Finding } from './finding.ts'
import { commitment, importanceOf } from './importance.ts'

interface FactEntry {
  readonly finding: Finding
  readonly draft: FactDraft
  readonly fact: Omit<Fact, 'importance' | 'also'>
  readonly inHeading: boolean
  readonly words: ReadonlySet<string>
  readonly also: Place[]
}

const placeOf = ({ block, start, end }: Place): Place => ({ block, start, end })

/** Most facts of one value that a new one is compared with, so that a document of equal values stays linear. */
const mostCompared = 12

/** Takes drafts in reading order; repeats of one fact become places of the first. */
export function collector(nameKey: ReturnType<typeof nameKeys>) {
  const giveId = idGiver()
  const entries: FactEntry[] = []
  /** Short names that stand before the long one does. */
  const early = new Map<string, Place[]>()
  const known = new Map<string, FactEntry[]>()
  return {
    add(finding: Finding, draft: FactDraft, head: ReadonlySet<string>): void {
      const { block, sentence, text } = finding
      const start = sentence.start + draft.start
      const end = sentence.start + draft.end
      const own = block.text.slice(start, end)
      // A guess, good enough to tell repeats of a value from other things of the same value.
      const about =
        draft.about ?? (draft.value?.kind === 'expansion' ? draft.value.expansion : aboutOf(text, draft))
      const value = draft.value ? JSON.stringify(draft.value) : comparable(own)
      const name = isNamed(draft) && !draft.value ? nameKey(draft.type, own) : null
      const key = JSON.stringify([draft.type, name?.key ?? (draft.type === 'acronym' ? own : value)])
      const place = { block: block.id, start, end }
      const words = new Set(mainWords(about))
      const rivals = known.get(key) ?? []
      const same = draft.isCell
        ? undefined
        : rivals.find((rival) => isNamed(draft) || overlap(rival.words, words) >= sameAbout)
      // What a caption says and the text says too is the text's.
      const isBetter = same?.finding.block.kind === 'caption' && block.kind !== 'caption'
      if (same && !isBetter) {
        same.also.push(place)
        return
      }
      if (name?.short) {
        early.set(key, [...(early.get(key) ?? []), place])
        return
      }
      const id = giveId('fact', draft.type, value, comparable(partOf(text, draft)))
      const fact = { id, type: draft.type, text: own, block: block.id, start, end, sentence }
      const entry: FactEntry = {
        finding,
        draft,
        fact: {
          ...fact,
          ...(draft.value && { value: draft.value }),
          ...(draft.type === 'definition' && draft.about && { who: draft.about }),
        },
        inHeading: mainWords(about).some((word) => head.has(word)),
        words,
        also: same ? [placeOf(same.fact), ...same.also] : (early.get(key) ?? []),
      }
      if (same) entries.splice(entries.indexOf(same), 1)
      entries.push(entry)
      known.set(key, [...rivals.filter((rival) => rival !== same).slice(1 - mostCompared), entry])
    },
    facts: (): Fact[] => entries.map(toFact),
  }
}

/** Sentences longer than this, in characters, are lists and logs: only what stands around a fact says which one it is. */
const longestOwn = 2000
const beside = 100

/** What tells a fact from others of its value; the whole of an endless sentence, for each of its facts, would be too much. */
export const partOf = (text: string, { start, end }: FactDraft): string =>
  text.length <= longestOwn ? text : text.slice(Math.max(0, start - beside), end + beside)

function toFact({ finding, draft, fact, inHeading, also }: FactEntry): Fact {
  const importance = importanceOf(draft, {
    first: finding.first,
    inHeading,
    repeated: also.length > 0,
    commitment: commitment.test(finding.text),
  })
  return { ...fact, importance, also }
}

/** Share of the fewer main words of two `about`s from which they speak of the same. */
const sameAbout = 0.6

/** A name is the same wherever it stands; a value only where it is said of the same thing. */
const isNamed = ({ type, value }: FactDraft) =>
  value === undefined ? !(isClause(type) || factTraits[type].isTemporal) : value.kind === 'expansion'

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0
  let both = 0
  for (const word of a) if (b.has(word)) both += 1
  return both / Math.min(a.size, b.size)
}
