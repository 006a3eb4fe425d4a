/** Whether what is shown with a card tells so much of its answer that nothing is left to be known. */
import { mainWords } from '../text/words.ts'

/** Words that name a kind of thing: they tell nothing of which one. */
const kinds =
  /^(?:dialogue|commission|committee|council|agreement|policy|policie|program|programme|plan|partnership|initiative|forum|summit|conference|act|board|group|fund|office|department|ministry|center|centre|institute|project|strategy|framework|meeting|report)$/

/** The share of an answer's words from which it can be put together. */
const most = 0.5
const rootLength = 5

/** Of names and clauses; a value is told only as it is written. */
export function isTold(answer: string, shown: string): boolean {
  const words = rootsOf(withoutKind(answer))
  if (words.length === 0) return false
  const there = new Set(rootsOf(shown))
  const known = words.filter((word) => there.has(word)).length
  return known / words.length >= most
}

/** "Lake Orrin" where the prompt speaks of lakes: a word that stands there in small letters tells what it is, not which. */
export const withoutKindsOf = (name: string, prompt: string): string => {
  const isKind = (word: string) => {
    const letters = word.replace(/\P{L}/gu, '').toLowerCase()
    return letters !== '' && new RegExp(`(?<!\\p{L})${letters}(?!\\p{L})`, 'u').test(prompt)
  }
  const own = name.split(' ').filter((word) => !isKind(word))
  return own.length > 0 ? own.join(' ') : name
}

/** "the Cumberland |Road|": the last word of a name says what it is, not which. */
const withoutKind = (answer: string) =>
  /^(?:the\s)?\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*)+$/u.test(answer) ? answer.replace(/\s\S+$/, '') : answer

export const rootsOf = (text: string): string[] =>
  mainWords(
    text
      .replace(/\bnon-/gi, '')
      .replaceAll('-', ' ')
      .replace(/\bU\.S\./g, 'United States'),
  )
    .filter((word) => !kinds.test(word))
    .map((word) => word.slice(0, rootLength))
