/** What may be meant by a misspelt word. */
import { lettersOf, mayBeNear, typosBetween } from '../../core/search/typos.ts'
import { type KnownWords, plainForm } from './is-right.ts'
import { notOffered, rarest, type WordList } from './word-list.ts'

const mostSuggestions = 5

/** Typos that may part a word from what was meant: in a short one nearly anything is two away. */
const mostTypos = (length: number): number => (length < 6 ? 1 : 2)

/** Slips that are likelier than one wrong letter, and what each counts in typos. */
const costs = { otherCase: 0.2, apostrophe: 0.5, joined: 0.7, swap: 0.8 } as const
/** What only the document at hand writes is likely what is meant by who writes about it. */
const ofDocument = -0.5

interface Candidate {
  readonly word: string
  readonly cost: number
  readonly otherInitial: number
  readonly rank: number
}

/** The likeliest first. A possessive ending stays, and so does the capital of a first letter. */
export function suggestionsFor(word: string, list: WordList, known: KnownWords): readonly string[] {
  const [, typed = '', ending = ''] = /^(.*?)(['’]s)?$/su.exec(word) ?? []
  const near = [...nearIn(plainForm(typed), list, known), ...parted(typed, list, known)]
  const words = new Map<string, string>()
  for (const each of near.toSorted(byLikelihood)) {
    const key = each.word.toLowerCase()
    if (!words.has(key)) words.set(key, capitalised(each.word, typed) + ending)
  }
  return [...words.values()].slice(0, mostSuggestions)
}

function nearIn(typed: string, list: WordList, { english, own, document }: KnownWords): readonly Candidate[] {
  const most = mostTypos(typed.length)
  const form = typed.toLowerCase()
  const letters = lettersOf(form)
  const found: Candidate[] = []
  const look = (known: string, rank: number, bonus: number, plain = known) => {
    const other = plain.toLowerCase()
    if (!mayBeNear(letters, lettersOf(other), most)) return
    const cost = costOf(form, other, most)
    if (cost > most) return
    found.push({ word: known, cost: cost + bonus, otherInitial: other[0] === form[0] ? 0 : 1, rank })
  }
  list.forEach(typed.length - most, typed.length + most, (word, { rank, place }) => {
    if (rank !== notOffered && (place === 'both' || place === english)) look(word, rank, 0)
  })
  for (const [plain, word] of own) look(word, rarest, 0, plain)
  for (const word of document.values()) {
    const isNear = Math.abs(word.length - typed.length) <= most
    if (isNear && list.find(word.toLowerCase()) === null) look(word, rarest, ofDocument)
  }
  return found
}

/** In typos; both in small letters. */
function costOf(typed: string, known: string, most: number): number {
  if (typed === known) return costs.otherCase
  if (typed === known.replaceAll("'", '')) return costs.apostrophe
  const typos = typosBetween(typed, known, most)
  return typos === 1 && lettersInOrder(typed) === lettersInOrder(known) ? costs.swap : typos
}

const lettersInOrder = (word: string): string => [...word].toSorted().join('')

/** Two of the commonest words without a blank between. */
function parted(typed: string, list: WordList, { english }: KnownWords): readonly Candidate[] {
  const isCommon = (word: string) => {
    const told = list.find(word.toLowerCase())
    return told?.rank === 0 && (told.place === 'both' || told.place === english)
  }
  return Array.from({ length: Math.max(0, typed.length - 3) }, (_, index) => index + 2)
    .map((at) => [typed.slice(0, at), typed.slice(at)] as const)
    .concat(joinedOften.filter((pair) => pair.join('') === typed.toLowerCase()))
    .filter((pair) => pair.every(isCommon))
    .map((pair) => ({ word: pair.join(' '), cost: costs.joined, otherInitial: 0, rank: 0 }))
}

/** With "a" any word could be joined, and seldom is. */
const joinedOften: readonly (readonly [string, string])[] = [['a', 'lot']]

function byLikelihood(a: Candidate, b: Candidate): number {
  if (a.cost !== b.cost) return a.cost - b.cost
  if (a.otherInitial !== b.otherInitial) return a.otherInitial - b.otherInitial
  if (a.rank !== b.rank) return a.rank - b.rank
  return a.word < b.word ? -1 : 1
}

const capitalised = (word: string, typed: string): string =>
  /^\p{Lu}/u.test(typed) ? word.charAt(0).toUpperCase() + word.slice(1) : word
