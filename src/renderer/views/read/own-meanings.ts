import type { Briefing } from '../../../core/model/document.ts'

export interface OwnMeaning {
  readonly term: string
  readonly meaning: string
}

/** What a document itself says that a word means: what its letters stand for, and its definitions. */
export function ownMeanings({ glossary, facts }: Briefing, word: string): readonly OwnMeaning[] {
  const isMeant = (term: string | undefined): boolean => term !== undefined && alike(term) === alike(word)
  const letters = glossary.flatMap(({ term, expansion }) =>
    expansion !== null && (isMeant(term) || isMeant(expansion)) ? [{ term, meaning: expansion }] : [],
  )
  const defined = facts.flatMap(({ type, who = '', statement, text }) =>
    type === 'definition' && isMeant(who) ? [{ term: who, meaning: statement ?? text }] : [],
  )
  const all = [...letters, ...defined]
  return all.filter(({ meaning }, index) => all.findIndex((each) => each.meaning === meaning) === index)
}

/** As the same word is written elsewhere: in other letters, of several, or with an article. */
const alike = (term: string): string =>
  term
    .toLowerCase()
    .replace(/^(?:an?|the) /u, '')
    .replace(/(?<=..[^s])s$/u, '')
