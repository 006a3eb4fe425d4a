/** What is left of a name when all goes that tells versions of one thing apart. */
import { foldWhole } from '../text/normalize.ts'

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const day = '\\d{1,2}(?:st|nd|rd|th)?'

/** Each with blanks on both sides, in the order in which they are taken out. */
const dateWords: readonly RegExp[] = [
  / (?:19|20)\d\d(?:(?: | ?- ?)?\d\d){1,2} /g,
  new RegExp(` (?:${day} )?(?:${months})(?: ${day})? (?:19|20)\\d\\d `, 'g'),
  new RegExp(` ${day} (?:${months}) `, 'g'),
  new RegExp(` (?:${months}) ${day} `, 'g'),
  / \d{1,2} \d{1,2} (?:19|20)\d\d /g,
  / (?:19|20)\d\d /g,
]
const versionWords: readonly RegExp[] = [
  ...dateWords,
  / (?:v|ver|version|rev|revision|draft|edition) ?\d+(?: \d+)* /g,
  / copy of /g,
  / (?:copy|final|draft|rev|revised|revision|clean|tracked|updated|latest|new|old|version|short|edited|signed|approved)(?: \d+)? /g,
]

/** Names that programs give, ours for what is pasted among them, and that say nothing of a text. */
const empty =
  /^(?:document|doc|untitled|pasted (?:text|page)|貼り付けた(?:テキスト|ページ)|scan|img|image|file|download|page|chapter|part|letter|agenda|minutes|invoice|summary|index|readme|contributing|overview|introduction)?[ \d]*$/

/** A number in brackets is a copy's: "plan (2)". */
const copyNumber = /\((\d{1,3})\)/g

/**
 * The stem of a file's name or a title, folded, its words parted by single blanks; empty where it tells nothing.
 *
 * @param name with or without its extension
 */
export function stemOf(name: string): string {
  const stem = without(bareOf(name), versionWords).trim()
  return empty.test(stem) ? '' : stem
}

/** The days, years and numbers by which a name or a title tells one of a series from the others; empty where there are none. */
export function numbersOf(name: string): string {
  const found: string[] = []
  const bare = without(bareOf(name), dateWords, (date) => found.push(date.trim()))
  return [...found, ...(without(bare, versionWords).match(/\d+/g) ?? [])].join(' ')
}

/** A name or a title without its numbers too: what a series is called. */
export const seriesOf = (name: string): string =>
  stemOf(name).replace(/\d+/g, ' ').replace(/ {2,}/g, ' ').trim()

const bareOf = (name: string): string => {
  const bare = name.replace(/\.[\p{L}\p{N}]{1,8}$/u, '').replace(copyNumber, ' ')
  return ` ${foldWhole(bare).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
}

/** Until nothing is found: what is taken out may have parted what belongs together. */
function without(
  name: string,
  words: readonly RegExp[],
  onFound: (found: string) => void = () => {},
): string {
  let stem = name
  for (let before = ''; before !== stem; ) {
    before = stem
    for (const each of words)
      stem = stem.replace(each, (found) => {
        onFound(found)
        return ' '
      })
  }
  return stem
}
