/** Whether two runs of text that meet without a blank are words of their own, which the page's style sets apart. */

/** How much of either side is looked at. */
export const glimpse = 24

/**
 * In running text: a new word opens with a capital behind a whole word, a figure or the end of a sentence ("1991Town",
 * "HallOpen", "so.Read"). "McAdam", "U.S.", "1,200" and "CO2" are one word each, however they are set.
 */
export function opensWord(left: string, right: string): boolean {
  const before = left.slice(-glimpse)
  const after = right.slice(0, glimpse)
  if (/^\p{Lu}\p{Ll}{2}/u.test(after)) return /\d{2}$|\p{Ll}{3}$|[.!?)][\u201D\u2019"]?$/u.test(before)
  return (
    /^\p{Lu}/u.test(after) && /\d{4}$|\p{Ll}{4}$|\p{Ll}[.!?]$/u.test(before) && !/^\p{Lu}{2,}\b/u.test(after)
  )
}

/** In a row of labels or of links: each is whole. A sign goes with its word, and a letter set large with its own. */
export function partsLabel(left: string, right: string): boolean {
  if (!/[\p{L}\p{N}.!?)%\]]$/u.test(left) || !/^[\p{L}\p{N}"\u201C$\u20AC\u00A3([]/u.test(right)) return false
  if (/(?:^|\s)\p{L}$/u.test(left) && /^\p{Ll}/u.test(right)) return false
  return !(/\d[.,]?$/.test(left) && /^\d/.test(right))
}
