/** Years and decades without their century: "'10", "June '12", "the nineties". */
import { tens } from '../../text/numbers/read-words.ts'

const decadeWords = tens.map((word) => word.replace(/y$/, 'ies'))
const short = new RegExp(
  `(?<!\\p{L}|\\d|\\d')(?:'(?<year>\\d\\d)(?!\\d|'?s)|'?(?<decade>\\d0)'?s(?!\\p{L})|(?<word>${decadeWords.join('|')})(?!\\p{L}))`,
  'gu',
)
/** Of the first and of all others: this century or the last, or across their border. */
const centuries = [
  ['20', '20'],
  ['19', '19'],
  ['19', '20'],
] as const

/** A span has two; a longer row of them is no answer. */
const most = 2

/** The folded text with its years whole, in every century that may be meant; alone where all of them are. */
export function withCenturies(folded: string): readonly string[] {
  const count = [...folded.matchAll(short)].length
  if (count === 0 || count > most) return [folded]
  return centuries.slice(0, count > 1 ? 3 : 2).map(([first, other]) => {
    let at = 0
    return folded.replace(short, (_, year?: string, decade?: string, word?: string) => {
      const century = at === 0 ? first : other
      at += 1
      if (year !== undefined) return century + year
      return `${century}${decade ?? `${decadeWords.indexOf(word ?? '') + 2}0`}s`
    })
  })
}
