export const scanLimits = {
  /** Pages of one document that are read from pictures: at some seconds each, a quarter of an hour. */
  pages: 200,
  /** Dots to the inch at which a page is drawn to be read. */
  dpi: 300,
  /** A page with fewer letters in its text layer may be a picture with a stamp on it. */
  letters: 20,
} as const
