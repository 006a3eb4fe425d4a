/** Pairs Markdown's runs of * and _ as CommonMark does, in linear time. */

/** A run of marks that may open or close emphasis. `token` is where it stands among the pieces of the text. */
export interface Delimiter {
  readonly token: number
  readonly mark: string
  readonly length: number
  readonly opens: boolean
  readonly closes: boolean
  /** Some of what stands on its sides; empty at the ends of the text. */
  readonly before: string
  readonly after: string
  /** Marks that no pair has used yet. */
  left: number
}

export interface Pair {
  readonly from: number
  readonly to: number
  readonly kind: 'em' | 'strong'
}

/** A run between two texts: whether it may open and close, by the characters on its sides. */
export function delimiterOf(run: string, token: number, textBefore: string, textAfter: string): Delimiter {
  const before = textBefore.slice(-1)
  const after = textAfter.slice(0, 1)
  const left = !isBlank(after) && (!isMark(after) || isBlank(before) || isMark(before))
  const right = !isBlank(before) && (!isMark(before) || isBlank(after) || isMark(after))
  const word = run.startsWith('_')
  return {
    token,
    mark: run.charAt(0),
    length: run.length,
    left: run.length,
    opens: left && (!word || !right || isMark(before)),
    closes: right && (!word || !left || isMark(after)),
    before: textBefore,
    after: textAfter,
  }
}

export const isBlank = (character: string) => character === '' || /\s/.test(character)
export const isMark = (character: string) => /[\p{P}\p{S}]/u.test(character)

/** Finds the pairs, and takes their marks off the runs. What is left of a run is text. */
export function pairUp(delimiters: readonly Delimiter[]): Pair[] {
  const pairs: Pair[] = []
  const stack: Delimiter[] = []
  /** For each kind of closer, how far down the stack no opener for it stands. */
  const searched = new Map<string, number>()
  for (const closer of delimiters) {
    while (closer.closes && closer.left > 0) {
      const key = `${closer.mark}${closer.length % 3}${closer.opens}`
      const at = openerFor(closer, stack, searched.get(key) ?? 0)
      const opener = stack[at]
      if (!opener) {
        searched.set(key, stack.length)
        break
      }
      const used = closer.left >= 2 && opener.left >= 2 ? 2 : 1
      pairs.push({ from: opener.token, to: closer.token, kind: used === 2 ? 'strong' : 'em' })
      closer.left -= used
      opener.left -= used
      stack.length = opener.left > 0 ? at + 1 : at
      for (const [each, depth] of searched) searched.set(each, Math.min(depth, stack.length))
    }
    if (closer.opens && closer.left > 0) stack.push(closer)
  }
  return pairs
}

function openerFor(closer: Delimiter, stack: readonly Delimiter[], bottom: number): number {
  for (let at = stack.length - 1; at >= bottom; at -= 1) {
    const opener = stack[at]
    if (opener?.mark !== closer.mark) continue
    // CommonMark's rule of three: "*a**b*" is one emphasis, not two.
    const odd = (opener.closes || closer.opens) && (opener.length + closer.length) % 3 === 0
    if (!odd || (opener.length % 3 === 0 && closer.length % 3 === 0)) return at
  }
  return -1
}
