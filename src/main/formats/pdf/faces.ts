/** Which fonts are bold or slanted: what pdf.js tells of a font once it has made ready to draw with it. */
import { objectOf, type PaintedPage } from './placed-images.ts'
import type { Face } from './text-run.ts'

/** "Medium" is heavier than the text of no face but Nimbus; TeX names its faces by letters. */
const boldName =
  /bold|black|heavy|semibold|demi|nimbus.*-medi|(?:^|\+)(?:cmbx|cmb\d|cmssbx|cmssdc|ecbx|ecrb|sfbx|sfrb|lmbx)|[,.-]b[io]?$/i
const italicName =
  /ital|obliq|slanted|kursiv|(?:^|\+)(?:cmti|cmsl|cmbxti|ecti|ecsl|sfti|sfsl|lmri|lmsl)|[,.-]b?i$/i
/** Letters of formulas slant, and say nothing by it. */
const mathName = /math|(?:^|\+)(?:cmmi|cmmib|cmsy|cmex|msam|msbm|eufm|rsfs|mt[2ms]y?)/i

const faceOf = (name: string): Face => ({
  bold: boldName.test(name) && !mathName.test(name),
  italic: italicName.test(name) && !mathName.test(name),
})

/** The faces of all fonts met so far, by the names that pdf.js gives them. */
export class Faces {
  readonly #known = new Map<string, Face | undefined>()

  get(font: string): Face | undefined {
    return this.#known.get(font)
  }

  /** Asks a page for those of its fonts that are new: what it would draw has to be made ready for that. */
  async learn(page: PaintedPage, fonts: ReadonlySet<string>): Promise<void> {
    const unknown = [...fonts].filter((font) => !this.#known.has(font))
    if (unknown.length === 0) return
    await page.getOperatorList()
    for (const font of unknown) {
      const { name } = ((await objectOf(page, font)) ?? {}) as { readonly name?: unknown }
      this.#known.set(font, typeof name === 'string' ? faceOf(name) : undefined)
    }
  }
}
