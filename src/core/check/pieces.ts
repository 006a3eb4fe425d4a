/** Answers that are shown in pieces: all of them but the noun that says of what kind the thing is. */
import type { Check, FaultRule, Seen } from './seen.ts'
import { isEmptyWord, isKin, stemOf, stemsOf } from './stems.ts'

const stemsIn = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(stemOf))

/** What many names end in, and what many begin with: they tell one from another too little. */
const kinds = stemsIn(
  `dialogue forum council commission committee conference congress group program programme project fund agreement
  treaty pact convention summit meeting roundtable policy plan strategy initiative partnership network alliance
  association agency authority office department institute institution centre center task force team unit service
  entity body organization organisation company business firm party people person member official staff rule act law
  method process issue problem operation measure effort activity working study cooperation collaboration
  bilateral joint national regional international new special`,
)

const pieces: Check = (seen) => {
  const { card, gap, text, shown } = seen
  if (card.kind !== 'cloze' || gap === null) return null
  const { answer } = card
  const before = text.slice(0, gap.start)
  const after = text.slice(gap.end)
  const words =
    doubledKind(answer, after) ??
    lettersBehind(answer, after) ??
    monthOf(answer, shown.date) ??
    echoed(answer, before, after) ??
    otherForm(answer, [...seen.beside, before, after]) ??
    toldButKind(seen, [...stemsOf(before), ...stemsOf(after)])
  return words
}

/** Most main words of an answer that another form of one of them gives away. */
const mostWords = 4

const mainWords = (text: string): string[] =>
  (text.match(/\p{L}+/gu) ?? []).filter((word) => !isEmptyWord(word)).map((word) => word.toLowerCase())
const single = (word: string): string => word.replace(/(?<=...)s$/, '')

/** "Decarbonization" where the prompt says "decarbonize", if that or what is shown else makes up much of the answer. */
function otherForm(answer: string, texts: readonly string[]): string | null {
  const asked = mainWords(answer)
  if (asked.length > mostWords || /\d/.test(answer)) return null
  const shown = texts.flatMap(mainWords)
  const stems = new Set(shown.map(stemOf))
  const told = asked.filter((word) => [...stems].some((stem) => isKin(stemOf(word), stem)))
  const forms = told.filter((word) => !shown.some((other) => single(other) === single(word)))
  const isMuch =
    told.length * 2 >= asked.length || (asked.length < mostWords && forms.includes(asked.at(-1) ?? ''))
  return isMuch ? (forms[0] ?? null) : null
}

const fewestTold = 2

function toldButKind({ card, told }: Seen, prompt: readonly string[]): string | null {
  const rest = stemsOf(card.answer).filter((stem) => !kinds.has(stem))
  if (rest.length < fewestTold || rest.some((stem) => /^\d/.test(stem))) return null
  const shown = [...told, ...prompt]
  return rest.every((stem) => shown.some((other) => isKin(stem, other))) ? card.answer : null
}

/** "The ____ fund": "Coastal Defence Fund". */
function doubledKind(answer: string, after: string): string | null {
  const last = /\s(\p{L}+)$/u.exec(answer)?.[1]
  const next = /^\s(\p{L}+)/u.exec(after)?.[1]
  return last && next && stemOf(last) === stemOf(next) ? next : null
}

/** "Opened ____ for Shippers (OWS)": "the One Window". */
function lettersBehind(answer: string, after: string): string | null {
  const letters = /^[^.;(]{0,40}\((\p{Lu}{2,6})\)/u.exec(after)?.[1]
  const initials = (answer.match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? []).join('')
  return letters && initials.length > 1 && letters.startsWith(initials) ? letters : null
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
)

/** The month of the date that stands beside the title. */
function monthOf(answer: string, date: string | null): string | null {
  const [year, month] = date?.split('-') ?? []
  return answer === `${months[Number(month) - 1]} ${year}` ? date : null
}

/** "Sudden floods but also ____": "sudden wealth". */
function echoed(answer: string, before: string, after: string): string | null {
  const first = /^(\p{Ll}{4,}) \p{Ll}+$/u.exec(answer)?.[1]
  if (first === undefined) return null
  const beside = [
    /[^,.;]*\b(?:but|and)(?: also)? $/.exec(before)?.[0],
    /^[—–,-]*\s*(?:but|and)\b[^,.;]*/.exec(after)?.[0],
  ]
  return beside.some((text) => text && new RegExp(`\\b${first} \\p{L}`, 'iu').test(text)) ? first : null
}

export const pieceRules: readonly FaultRule[] = [
  {
    name: 'an answer shown in pieces',
    fault: 'shown',
    test: pieces,
    breaks: ['The act on the repair of piers funds the ____ Programme for repaired piers. = Pier Repair'],
    holds: ['The act on lamps funds the ____ Programme. = Pier Repair'],
  },
]
