/** Word's formulas, which mammoth leaves out: a sign stands in their place until its page is made, and then MathML. */
import { isMathNode, type MathNode } from '../../../core/model/math.ts'
import { toMarkup } from '../math/markup.ts'
import { mathOf } from './omml.ts'
import { tagsOf, treeOf, unescaped } from './xml.ts'

/** Elements within one another that are read of a formula: far more than can be drawn. */
const deepest = 200

/** A file's formulas in order. */
export class WordFormulas {
  /** MathML, or the bare text of what cannot be drawn. */
  readonly #found: string[] = []
  readonly #seam: string
  #undrawn = 0

  /** @param seam spells what the document cannot hold itself */
  constructor(seam: string) {
    this.#seam = seam
  }

  /** How many are too deep or too large to be drawn. */
  get undrawn(): number {
    return this.#undrawn
  }

  /** The XML of a part with a run of text, which mammoth keeps, in the place of each formula. */
  take(xml: string): string {
    if (!xml.includes('<m:oMath')) return xml
    const parts: string[] = []
    let at = 0
    for (const { start, end, formulas, isDisplay } of placesIn(xml)) {
      parts.push(xml.slice(at, start), ...formulas.map((each) => this.#hold(each, isDisplay)))
      at = end
    }
    return parts.join('') + xml.slice(at)
  }

  /** mammoth's page with the formulas in it. */
  putBack(html: string): string {
    if (this.#found.length === 0) return html
    const held = new RegExp(`${this.#seam}(\\d{1,6})${this.#seam}`, 'g')
    return html.replace(held, (_, index: string) => this.#found[Number(index)] ?? '')
  }

  #hold(xml: string, isDisplay: boolean): string {
    const math = mathIn(xml, isDisplay)
    if (math === null) this.#undrawn += 1
    this.#found.push(math === null ? toMarkup({ tag: 'mtext', text: textIn(xml) }) : toMarkup(math))
    return `<w:r><w:t xml:space="preserve">${this.#seam}${this.#found.length - 1}${this.#seam}</w:t></w:r>`
  }
}

/** What stands in `m:oMath` as a tree; null where it is too deep or too large. One that shows nothing is empty. */
function mathIn(xml: string, isDisplay: boolean): MathNode | null {
  const nodes = treeOf(xml, deepest)
  if (nodes === null) return null
  const math = mathOf(nodes, isDisplay)
  return isMathNode(math) ? math : null
}

interface Place {
  readonly start: number
  end: number
  /** What stands in each `m:oMath`. */
  readonly formulas: string[]
  readonly isDisplay: boolean
}

/** Where formulas stand: by themselves, or several in a paragraph of formulas (`m:oMathPara`). */
function placesIn(xml: string): Place[] {
  const places: Place[] = []
  let open: Place | null = null
  let from: number | null = null
  for (const { name, kind, start, end } of tagsOf(xml)) {
    if (kind === 'empty' || (name !== 'm:oMath' && name !== 'm:oMathPara')) continue
    if (kind === 'open') {
      open ??= { start, end, formulas: [], isDisplay: name === 'm:oMathPara' }
      if (name === 'm:oMath') from ??= end
    } else if (open !== null) {
      if (name === 'm:oMath' && from !== null) open.formulas.push(xml.slice(from, start))
      if (name === 'm:oMath') from = null
      if (name === 'm:oMathPara' || !open.isDisplay) {
        places.push({ ...open, end })
        open = null
      }
    }
  }
  return places
}

/** The characters of a formula that is not drawn. */
function textIn(xml: string): string {
  const texts = xml.matchAll(/<[mw]:t(?:\s[^<>]{0,200})?>([^<]{0,100000})<\/[mw]:t>/g)
  return [...texts].map(([, text = '']) => unescaped(text)).join('')
}
