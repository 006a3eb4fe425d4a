/** Whether the letters of a PDF say what they are: a font may give glyphs their numbers, and no letters. */
import type { PdfLine } from './lines.ts'
import type { TextRun } from './text-run.ts'

/** What stands where a glyph has no letter: control characters, private ones, and the sign for what is unknown. */
const mute = /[\u0001-\u0008\u000E-\u001F\u007F-\u009F\uE000-\uF8FF\uFFFD]/g
/** Signs for bullets and arrows are often private: so many more are text. */
const share = 0.04
const fewest = 20
/** Glyphs numbered from the first printable sign on are read as these, among letters that form no words. */
const odd = /["#$%&*+<=>@[\\\]^_`{|}~]/g
const shareOfOdd = 0.25
const fewestOdd = 60
/** In any text a short word of its language stands at least once in so many letters. */
const familiar =
  /(?<!\p{L})(?:the|of|and|to|in|is|for|with|on|de|la|les?|et|der|die|und|das|el|los|il|di|het|een|och|og|du|da|do)(?!\p{L})/giu
const lettersForOne = 100
/** Writing in which none of those words stands; a few of its signs may lack their letters. */
const unparted = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const nearlyAll = 0.8

interface Count {
  all: number
  mute: number
  odd: number
  familiar: number
  unparted: number
}

const kinds = [
  ['mute', mute],
  ['odd', odd],
  ['familiar', familiar],
  ['unparted', unparted],
] as const

/** Counts as pages are read, and tells at the end. */
export class Meaning {
  readonly #fonts = new Map<string, Count>()

  /** As the file gives it, before it is cleaned. */
  add(text: string, font: string): void {
    const count = this.#fonts.get(font) ?? { all: 0, mute: 0, odd: 0, familiar: 0, unparted: 0 }
    this.#fonts.set(font, count)
    count.all += text.length
    for (const [what, signs] of kinds) count[what] += text.match(signs)?.length ?? 0
  }

  /** Whether what is written in a font is no text, by all that was read so far. A font of signs alone is none either. */
  isMute(font: string): boolean {
    const count = this.#fonts.get(font)
    return count !== undefined && isMute(count)
  }

  /** Whether nearly all of the document is: then so is what is too short to tell, as the few letters of a cover. */
  get isNearlyAllMute(): boolean {
    return this.#share((count) => (isMute(count) ? count.all : 0)) > nearlyAll
  }

  /** A sentence for the reader; null where nothing is amiss. */
  note(): string | null {
    const all = [...this.#fonts.values()].reduce((sum, count) => sum + count.all, 0)
    const alike = this.isNearlyAllMute
    const part = this.#share((count) =>
      isMute(count) || (alike && count.all < fewest) ? count.all : count.mute,
    )
    if (all < fewest || part < share) return null
    return `Nothing in this PDF says which letters ${Math.round(part * 100)}% of its signs are, so that its text may be unreadable and no facts are found in that part; its pages can be looked at as they are printed. A copy saved anew by the program that made it, or text recognition, can help.`
  }

  #share(of: (count: Count) => number): number {
    const counts = [...this.#fonts.values()]
    const all = counts.reduce((sum, count) => sum + count.all, 0)
    return all === 0 ? 0 : counts.reduce((sum, count) => sum + of(count), 0) / all
  }
}

function isMute(count: Count): boolean {
  if (count.all < fewest || count.familiar * lettersForOne >= count.all) return false
  if (count.unparted > count.all / 2) return false
  if (count.mute >= count.all * share) return count.mute < count.all / 2
  return count.all >= fewestOdd && count.odd >= count.all * shareOfOdd
}

/** A run that says nothing is marked as what may be wrong, so that nothing is found in it. */
export const withDoubt = <Run extends TextRun>(run: Run, isMute: boolean): Run =>
  isMute ? { ...run, doubtful: true } : run

/** What stands among such text; a line of words that are known is spared. */
export const asDoubtful = (line: PdfLine): PdfLine =>
  line.text.match(familiar) !== null
    ? line
    : {
        ...line,
        spans: [
          ...(line.spans ?? []).filter(({ kind }) => kind !== 'doubtful'),
          { kind: 'doubtful', start: 0, end: line.text.length },
        ],
      }
