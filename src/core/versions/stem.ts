/** What is left of a name when all goes that tells versions of one thing apart. */
import { foldWhole } from '../text/normalize.ts'

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

/** Each with blanks on both sides, in the order in which they are taken out. */
const versionWords: readonly RegExp[] = [
  / (?:19|20)\d\d(?:(?: | ?- ?)?\d\d){1,2} /g,
  new RegExp(` (?:\\d{1,2} )?(?:${months})(?: \\d{1,2})? (?:19|20)\\d\\d `, 'g'),
  new RegExp(` \\d{1,2} (?:${months}) `, 'g'),
  / \d{1,2} \d{1,2} (?:19|20)\d\d /g,
  / (?:19|20)\d\d /g,
  / (?:v|ver|version|rev|revision|draft|edition) ?\d+(?: \d+)* /g,
  / copy of /g,
  / (?:copy|final|draft|rev|revised|revision|clean|tracked|updated|latest|new|old|version|short|edited|signed|approved)(?: \d+)? /g,
]

/** Names that programs give, and that say nothing of a text. */
const empty =
  /^(?:document|doc|untitled|pasted (?:text|page)|scan|img|image|file|download|page|chapter|part|letter|agenda|minutes|invoice|summary)?[ \d]*$/

/** A number in brackets is a copy's: "plan (2)". */
const copyNumber = /\((\d{1,3})\)/g

/**
 * The stem of a file's name or a title, folded, its words parted by single blanks; empty where it tells nothing.
 *
 * @param name with or without its extension
 */
export function stemOf(name: string): string {
  const bare = name.replace(/\.[\p{L}\p{N}]{1,8}$/u, '').replace(copyNumber, ' ')
  let stem = ` ${foldWhole(bare).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  for (let before = ''; before !== stem; ) {
    before = stem
    for (const each of versionWords) stem = stem.replace(each, ' ')
  }
  stem = stem.trim()
  return empty.test(stem) ? '' : stem
}
