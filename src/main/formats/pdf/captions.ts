/** What stands under or over a figure or a table and says what it shows. */

export const captionStart =
  /^(?:figure|fig\.?|table|tab\.|chart|map|plate|photo|image|exhibit|diagram|box|listing|algorithm|scheme)\s*(?:\d{1,3}(?:\.\d{1,3})?|[a-z]\.?\d{1,2}|[IVX]{1,5})(?:[.:\u2013\u2014-]|\s|$)/i

const longest = 600
const mostWords = 25

/** "Figure 3. Exports" and "Table 2 Exports by country"; "Figure 3 shows" only speaks of one. */
export function isCaption(text: string): boolean {
  const label = captionStart.exec(text)?.[0]
  if (label === undefined || text.length > longest) return false
  if (/[.:\u2013\u2014-]$/.test(label)) return true
  const rest = text.slice(label.length).trim()
  return rest === '' || (/^[\p{Lu}\d"\u201C]/u.test(rest) && rest.split(/\s+/).length <= mostWords)
}
