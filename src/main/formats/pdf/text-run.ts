/** A run of text as pdf.js gives it: its origin is the page's lower left corner, units are points. */
export interface TextRun {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the letters. */
  readonly size: number
  /** Absent where nothing is known of its font. */
  readonly face?: Face | undefined
}

/** How a font looks, as its name says. */
export interface Face {
  readonly bold: boolean
  readonly italic: boolean
}
