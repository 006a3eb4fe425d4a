/** Tells prose from the labels of a page: what no doubtful rule may leave out. */

/** A label is at most this long. */
const mostWordsOfLabel = 12
/** Signs of writing without blanks that make a sentence. */
const mostSignsOfLabel = 20

const closed = /[.!?\u2026:;]["'\u201D\u2019)\]]*\d{0,3}\s*$/
/** Verbs that English can hardly write a sentence without, and its pasts. */
const verb =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|shall|should|can|could|may|might|must|do|does|did)\b|\b\p{Ll}{2,30}ed\b/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/** More words than a label has, with a verb or the end of a sentence. */
export function isProse(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  if (words > mostWordsOfLabel) return closed.test(text) || verb.test(text)
  return (text.match(unspaced)?.length ?? 0) > mostSignsOfLabel
}
