/** Names beside a name: of the same kind, of about its length, one or many as it is. None is made up. */

import type { Fact, FactType } from '../../model/fact.ts'
import { countryNames } from '../../text/countries.ts'
import { minorWords } from '../../text/words.ts'
import type { ChoiceField, Option } from './pick.ts'

/** Lengths are near within this factor. */
const nearLength = 2

export function nameField(answer: string, fact: Fact, facts: readonly Fact[]): ChoiceField {
  const others = facts.filter(
    ({ id, type, text }) => id !== fact.id && type === fact.type && isLike(text, answer, type),
  )
  return {
    answer: optionOf(answer),
    others: others.map(({ text }) => optionOf(text)),
    derive: () => null,
    apart: (a, b) => !holds(a.text, b.text) && !holds(b.text, a.text),
  }
}

// Equal lengths lie beside each other by their letters, so that none is always on one side.
const optionOf = (text: string): Option => ({
  text,
  size: text.length + (text.charCodeAt(0) % 97) / 100,
  form: '',
})

function isLike(text: string, answer: string, type: FactType): boolean {
  const ratio = text.length / answer.length
  return (
    (type === 'place' || (ratio <= nearLength && ratio >= 1 / nearLength)) &&
    isPlural(text) === isPlural(answer) &&
    /\p{Ll}/u.test(text) === /\p{Ll}/u.test(answer) &&
    /^the\s/i.test(text) === /^the\s/i.test(answer) &&
    (type !== 'place' || countryNames.has(text) === countryNames.has(answer))
  )
}

/** Whether the noun that heads a name is a plural: "Guidelines for …" has another verb than "Agreement on …". */
function isPlural(name: string): boolean {
  const words = name.split(' ')
  const joint = words.findIndex((word, index) => index > 0 && minorWords.has(word.toLowerCase()))
  return /[^s’']s$/.test(words.at(joint < 0 ? -1 : joint - 1) ?? '')
}

/** Whether all words of the second stand in a row in the first: one of them may be meant by the other. */
export function holds(whole: string, part: string): boolean {
  const plain = (text: string) =>
    ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `
  return plain(whole).includes(plain(part))
}
