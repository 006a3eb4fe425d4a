/** Which paragraphs of a slide are items, and what numbers them (ECMA-376, part 1, 21.1.2.4). */
import { letters, roman } from '../counters.ts'
import { childNamed, findIn, type XmlElement } from '../xml.ts'

export interface Bullet {
  /** From 1. */
  readonly level: number
  /** Null for a paragraph that is no item; empty for a sign or a picture. */
  readonly number: string | null
}

/** "alphaLcParenR": how the number is written, and what stands around it. */
const scheme = /^(arabic|alpha|roman)(Lc|Uc)?(ParenBoth|ParenR|Period|Plain)$/

function written(type: string, number: number): string {
  const [, kind, small, around] = scheme.exec(type) ?? []
  if (kind === undefined) return `${number}.`
  const plain = kind === 'arabic' ? String(number) : kind === 'alpha' ? letters(number) : roman(number)
  const sized = small === 'Uc' ? plain.toUpperCase() : plain
  if (around === 'ParenBoth') return `(${sized})`
  return around === 'ParenR' ? `${sized})` : around === 'Period' ? `${sized}.` : sized
}

/** Reads along the paragraphs of one text. */
export class Bullets {
  readonly #isList: boolean
  readonly #layout: XmlElement | undefined
  /** How many numbers in a row each level has had. */
  #counts: number[] = []

  /**
   * @param isList whether its paragraphs are items where they do not say otherwise
   * @param layout the shape of the layout that the text is set in, which may say otherwise too
   */
  constructor(isList: boolean, layout: XmlElement | undefined) {
    this.#isList = isList
    this.#layout = layout === undefined ? undefined : findIn(layout, 'a:lstStyle')
  }

  next(paragraph: XmlElement): Bullet {
    const own = childNamed(paragraph, 'a:pPr')
    const level = Math.min(9, Math.max(1, (Number(own?.attributes['lvl']) || 0) + 1))
    const said = this.#numberOf(level, own)
    const number =
      said === undefined ? this.#numberOf(level, childNamed(this.#layout, `a:lvl${level}pPr`)) : said
    const isNumbered = number !== undefined && number !== null && number !== ''
    this.#counts = this.#counts.slice(0, isNumbered ? level : level - 1)
    return { level, number: number === undefined ? (this.#isList ? '' : null) : number }
  }

  /** Undefined where the properties say nothing. */
  #numberOf(level: number, properties: XmlElement | undefined): string | null | undefined {
    if (properties === undefined) return undefined
    if (childNamed(properties, 'a:buNone')) return null
    if (childNamed(properties, 'a:buChar') ?? childNamed(properties, 'a:buBlip')) return ''
    const auto = childNamed(properties, 'a:buAutoNum')
    if (auto === undefined) return undefined
    const count = this.#counts[level - 1] ?? 0
    this.#counts[level - 1] = count + 1
    return written(auto.attributes['type'] ?? '', (Number(auto.attributes['startAt']) || 1) + count)
  }
}
