/** Numbers in words beside a number in words: counts, ranks and shares. */
import { indexOf } from '../../base/random.ts'
import { ordinals, teens, tens, units } from '../../text/numbers/read-words.ts'
import type { ChoiceField, Option } from './pick.ts'

const list = (words: readonly string[]) => words.map((word, index) => [word, index] as const)

/** Words that can stand for each other, with their order. */
const scales: readonly (readonly (readonly [string, number])[])[] = [
  list([...units.slice(1), ...teens.slice(0, 3)]),
  list(teens.slice(3)),
  list(tens),
  list(ordinals.slice(2, 11)),
  list('one-quarter one-third two-fifths three-fifths two-thirds three-quarters four-fifths'.split(' ')),
]

/** How many words of the scale on either side are near. */
const reach = 4

/** @returns null where the answer is not made with one of the words. */
export function wordField(answer: string): ChoiceField | null {
  for (const scale of scales)
    for (const [word, order] of scale.toReversed()) {
      const found = new RegExp(`(?<![\\p{L}-])${word}(?!\\p{L})`, 'iu').exec(answer)
      // "twenty-five": of two words none can change alone.
      if (found === null || (/-\p{L}/u.test(answer) && !word.includes('-') && !isRank(scale))) continue
      const at = (put: string, size: number): Option => ({
        text: answer.slice(0, found.index) + asIn(found[0], put) + answer.slice(found.index + word.length),
        size,
        form: '',
      })
      return {
        answer: at(word, order),
        others: [],
        derive: (side, _form, _members, next) => {
          const size = order + (side === 'above' ? 1 : -1) * (1 + indexOf(reach, next))
          const put = scale[size]
          return put === undefined ? null : at(put[0], size)
        },
        apart: (a, b) => a.size !== b.size,
      }
    }
  return null
}

const isRank = (scale: (typeof scales)[number]) => scale[0]?.[0] === 'second'

const asIn = (like: string, word: string) =>
  /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word
