/** Tells prose from the labels of a page: what no doubtful rule may leave out. */

/** A label is at most this long. */
const mostWordsOfLabel = 12
/** No label is as long as this, whatever it is made of. */
const leastWordsOfText = 30
/** Fewer words make no sentence that stands alone. */
const leastWordsOfSentence = 5
/** Signs of writing without blanks that make a sentence. */
const mostSignsOfLabel = 20

const closed = /[.!?\u2026:;\u061F\u06D4\u0964]["'\u201D\u2019\u00BB\u201C)\]]*\d{0,3}\s*$/
/** A full stop: of what a site calls out to its readers, few end in one. */
const stopped = /\p{L}[.\u06D4\u0964]["'\u201D\u2019\u00BB\u201C)\]]*\s*$/u
/** Two sentences, or a clause: within the text. */
const parted =
  /\p{L}[\p{L}\p{N}"'\u201D\u2019\u00BB\u201C)\]]*[.!?,;:\u061F\u06D4\u0964\u060C]["'\u201D\u2019\u00BB\u201C)\]]*\s/u
/** Verbs that English can hardly write a sentence without, and its pasts. */
const verb =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|shall|should|can|could|may|might|must|do|does|did)\b|\b\p{Ll}{2,30}ed\b/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/** More words than a label has, with a verb, a clause or the end of a sentence; or a short sentence, closed. */
export function isProse(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  if (words >= leastWordsOfText) return true
  if ((text.match(unspaced)?.length ?? 0) > mostSignsOfLabel) return true
  if (words > mostWordsOfLabel) return closed.test(text) || verb.test(text) || parted.test(text)
  return words >= leastWordsOfSentence && stopped.test(text)
}
