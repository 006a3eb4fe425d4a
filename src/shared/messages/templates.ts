/**
 * Sentences that are stored in English, or come from a process that speaks nothing else, in another language: by what they
 * say, "{}" for what is put in. In the translation the same stand in their order, or by number: "{2}".
 */
export type Templates = Readonly<Record<string, string>>

/**
 * Tells such sentences in the other language. What is put in is told so too where it is known, a list with commas one by
 * one; a sentence that is not known stays as it is.
 *
 * @param comma what stands between the parts of a list
 */
export function teller(templates: Templates, comma: string): (text: string) => string {
  const patterns = Object.entries(templates)
    .map(([said, told]) => ({ pieces: said.split('{}'), told }))
    .filter(({ pieces }) => pieces.length > 1)
    // What has more words of its own is the better match.
    .toSorted((a, b) => b.pieces.join('').length - a.pieces.join('').length)
  const tell = (text: string): string => {
    if (Object.hasOwn(templates, text)) return templates[text] ?? text
    for (const { pieces, told } of patterns) {
      const values = valuesIn(text, pieces)
      if (values !== null) return fill(told, values.map(tellPart))
    }
    return text
  }
  const tellPart = (text: string): string => {
    const parts = text.split(', ')
    const isKnown = parts.every((part) => Object.hasOwn(templates, part))
    return isKnown ? parts.map(tell).join(comma) : tell(text)
  }
  return tell
}

/** What stands between the pieces of a sentence; null where it is another one. */
function valuesIn(text: string, [first = '', ...others]: readonly string[]): readonly string[] | null {
  if (!text.startsWith(first)) return null
  const values: string[] = []
  let at = first.length
  for (const [index, piece] of others.entries()) {
    const isLast = index === others.length - 1
    const end = isLast ? text.length - piece.length : text.indexOf(piece, at + 1)
    if (end <= at || !text.startsWith(piece, end)) return null
    values.push(text.slice(at, end))
    at = end + piece.length
  }
  return values
}

function fill(told: string, values: readonly string[]): string {
  let next = 0
  const valueAt = (number: string) => values[number === '' ? next++ : Number(number) - 1] ?? ''
  return told.replace(/\{(\d?)\}/g, (_, number: string) => valueAt(number))
}
