/** Whether the letters of a PDF say what they are: a font may give glyphs their numbers, and no letters. */

/** What stands where a glyph has no letter: control characters, private ones, and the sign for what is unknown. */
const mute = /[\u0001-\u0008\u000E-\u001F\u007F-\u009F\uE000-\uF8FF\uFFFD]/g
/** Signs for bullets and arrows are often private: so many more are text. */
const share = 0.04
const fewest = 20

/** Counts as pages are read, and tells at the end. */
export class Meaning {
  #all = 0
  #mute = 0

  /** As the file gives it, before it is cleaned. */
  add(text: string): void {
    this.#all += text.length
    this.#mute += text.match(mute)?.length ?? 0
  }

  /** A sentence for the reader; null where nothing is amiss. */
  note(): string | null {
    if (this.#all < fewest || this.#mute < this.#all * share) return null
    const percent = Math.round((this.#mute / this.#all) * 100)
    return `Nothing in this PDF says which letters ${percent} % of its signs are, so that its text may be unreadable; a copy saved anew by the program that made it, or text recognition, can help.`
  }
}
