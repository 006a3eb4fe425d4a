/**
 * Acronyms without their expansion beside them: it may stand anywhere in the document, in brackets elsewhere or as a
 * name whose words spell the letters. Where two names would do, none is taken.
 */
import { factTraits } from '../model/fact.ts'
import { isSpelledBy } from './acronym.ts'
import type { FactDraft } from './draft.ts'
import type { Finding } from './finding.ts'

const mention = /(?<![\p{L}\p{N}.-])[A-Z](?:[A-Za-z0-9&]{0,8}[A-Z0-9])(?:-(?=\p{Ll}))?(?![\p{L}\p{N}])/gu
/** An acronym that only a name elsewhere explains has at least so many letters: two letters spell too much. */
const fewestLetters = 3

/** A run of capitalized words in one cell: a name whose head noun no lexicon needs to know. */
const capitals =
  /(?<![\p{L}-])\p{Lu}\p{Ll}[\p{L}-]*(?:[^\S\t\n](?:(?:of|for|and|on)\s)?\p{Lu}\p{Ll}[\p{L}-]*){1,7}/gu

export type Expansions = ReadonlyMap<string, string>

export function knownExpansions(findings: readonly Finding[]): Expansions {
  const known = new Map<string, string>()
  const names = new Map<string, Set<string>>()
  const note = (name: string) => {
    const first = name.charAt(0)
    names.set(first, (names.get(first) ?? new Set()).add(name))
  }
  for (const { text, drafts } of findings)
    for (const draft of drafts) {
      const own = text.slice(draft.start, draft.end)
      if (draft.type === 'acronym' && draft.value?.kind === 'expansion') {
        if (!known.has(own)) known.set(own, draft.value.expansion)
      } else if (factTraits[draft.type].naming === 'descriptive') note(own)
    }
  for (const { text } of findings) for (const match of text.matchAll(capitals)) note(match[0])
  for (const term of termsOf(findings)) {
    if (known.has(term) || term.replace(/[^A-Z]/g, '').length < fewestLetters) continue
    const fitting = [...(names.get(term.charAt(0)) ?? [])].filter((name) => isSpelledBy(term, name))
    if (fitting.length === 1 && fitting[0]) known.set(term, fitting[0])
  }
  return known
}

function termsOf(findings: readonly Finding[]): Set<string> {
  const terms = new Set<string>()
  for (const { text } of findings)
    if (hasSmall(text)) for (const match of text.matchAll(mention)) terms.add(match[0].replace(/-$/, ''))
  return terms
}

const hasSmall = (text: string) => /\p{Ll}{3}/u.test(text)

/** A sentence's drafts with every mention of an acronym that the document explains; in order. */
export function findMentions({ text, drafts }: Finding, expansions: Expansions): FactDraft[] {
  if (!hasSmall(text)) return [...drafts]
  const found: FactDraft[] = []
  for (const match of text.matchAll(mention)) {
    const term = match[0].replace(/-$/, '')
    const expansion = expansions.get(term)
    if (expansion === undefined) continue
    const end = match.index + term.length
    const inside = drafts.find((draft) => draft.start < end && match.index < draft.end)
    // A lettered body that the document explains is an acronym of it.
    if (inside && !(inside.start === match.index && inside.end === end && inside.type === 'organization'))
      continue
    found.push({ type: 'acronym', start: match.index, end, value: { kind: 'expansion', expansion } })
  }
  if (found.length === 0) return [...drafts]
  const places = new Set(found.map((draft) => draft.start))
  return [...drafts.filter((draft) => !places.has(draft.start)), ...found].sort((a, b) => a.start - b.start)
}
