/** Persons, only with the office that says who they are: "Prime Minister Jens Berg", "Ana Ruiz, director of …". */
import { countryNames } from './countries.ts'
import type { FactDraft } from './draft.ts'
import type { Heads } from './names.ts'

const offices =
  '(?:(?:Vice |Deputy )?President|(?:Deputy )?Prime Minister|(?:Foreign |Defen[cs]e |Finance |Trade )?Minister|(?:Deputy |Under |Assistant )?Secretary(?:-General| General)?(?: of (?:the )?\\p{Lu}\\p{Ll}+)?|Ambassador|Senator|Representative|Congress(?:man|woman)|Governor|Mayor|King|Queen|Prince|Princess|Emperor|Empress|Pope|Chancellor|Premier|Admiral|Colonel|Captain|Judge|Justice|Chair(?:man|woman)?|(?:Executive |Managing )?Director(?:[ -]General)?|(?:High )?Commissioner|Administrator|(?:Comptroller |Inspector |Attorney )?General|Professor|Sir|Dame|Dr\\.|Mr\\.|Mrs\\.|Ms\\.|Prof\\.|Sen\\.|Rep\\.|Gov\\.|Gen\\.)'
const nameWord = "(?:\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?<!['’]s)|\\p{Lu}\\.)"
const titled = new RegExp(
  `(?<![\\p{L}-])${offices}\\s(?<name>${nameWord}(?:\\s${nameWord}){0,2})(?!\\p{L}|-\\p{L})`,
  'gu',
)
const followed =
  /(?<![\p{L}-])(?<name>\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)?\s\p{Lu}\p{Ll}+),\s(?:the |an? |former )?(?:[\p{Ll}-]+\s){0,2}(?:director|president|chair|chairman|chairwoman|chief|head|minister|secretary|ambassador|professor|founder|spokes(?:man|woman|person)|mayor|governor|commissioner)\s(?:of|at|for)\b/gu
const noName =
  /^(?:The|Of|And|President|Prime|Minister|Secretary|Vice|Deputy|General|Director|State|Counsel|Affairs|On|In|For|Accounting|Court)$/

/** `heads` are the nouns of names of other kinds: "Justice Department" is nobody. */
export function findPersons(sentence: string, heads: Heads): FactDraft[] {
  const found: FactDraft[] = []
  for (const match of sentence.matchAll(titled)) {
    const words = (match.groups?.['name'] ?? '').split(/\s/)
    const rest = sentence.slice(match.index + match[0].length)
    if (!words.every((word) => isNameWord(word, heads)) || words.every((word) => /\.$/.test(word))) continue
    if (/^\s\p{Lu}/u.test(rest) && heads.has((/^\s(\p{L}+)/u.exec(rest)?.[1] ?? '').toLowerCase())) continue
    found.push({ type: 'person', start: match.index, end: match.index + match[0].length })
  }
  for (const match of sentence.matchAll(followed)) {
    const name = match.groups?.['name'] ?? ''
    if (!name.split(/\s/).every((word) => isNameWord(word, heads)) || countryNames.has(name)) continue
    found.push({ type: 'person', start: match.index, end: match.index + name.length })
  }
  return found
}

const isNameWord = (word: string, heads: Heads) =>
  !noName.test(word) && !heads.has(word.toLowerCase()) && !countryNames.has(word)
