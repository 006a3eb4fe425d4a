/** "We" and "our", where nobody says who speaks. General advice to "you" stands. */
import { type Check, type FaultRule, isNoun, type Seen, type Word } from './seen.ts'

const speaking = /^(?:we|our|ours|us|ourselves|my|mine|me|myself|i)$/
const toReader =
  /\b(?:as you (?:can|will) (?:see|read)|you (?:will|can) (?:find|learn|read|see)|you have (?:seen|read)|your (?:reading|class|teacher|textbook))\b/i

const speakers: Check = (seen) => {
  // "We, the Ministers of …," names who speaks.
  if (/^We, the \p{Lu}/u.test(seen.text)) return null
  const word = seen.words.find(
    (each, at) => each.shown && !each.given && isSpeaker(each, seen.words[at - 1]) && !isQuoted(each, seen),
  )
  const reader = toReader.exec(seen.card.prompt)?.[0]
  const words = word?.text ?? reader
  return words ?? null
}

/** "US" is a country, "I" may be a number, a mine is dug. */
const isSpeaker = ({ low, text, tag }: Word, last: Word | undefined): boolean =>
  speaking.test(low) &&
  text !== 'US' &&
  (low !== 'i' || (text === 'I' && tag === 'PRON' && !(last && isNoun(last)))) &&
  (low !== 'mine' || tag === 'PRON')

const saying = /\b(?:said|says|wrote|writes|told|asked|called|added|declared|motto|slogan)\b/

/** Words in quotes are their speaker's, where the prompt says who that is. */
function isQuoted({ start }: Word, { text }: Seen): boolean {
  const before = text.slice(0, start)
  const open = (before.match(/[“"]/g)?.length ?? 0) > (before.match(/”/g)?.length ?? 0)
  return open && saying.test(text)
}

export const speakerRules: readonly FaultRule[] = [
  {
    name: 'we, and nobody says who',
    fault: 'speaker',
    test: speakers,
    breaks: ['We sold nine boats in ____. = 1904', 'Nine boats of our harbour sank in ____. = 1904'],
    holds: [
      'We, the Pilots of Norwick, sold nine boats in ____. = 1904',
      'The US sold nine boats in ____. = 1904',
    ],
  },
]
