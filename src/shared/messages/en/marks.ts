/** Marks in a text: bookmarks and highlights. */
export const marks = {
  colour: 'Colour',
  colours: { 1: 'Amber', 2: 'Mint', 3: 'Sky', 4: 'Rose' },
  colourKey: (name: string, key: number) => `${name} (${key})`,
  makesHighlight: 'A colour makes it a highlight',
  note: 'Note',
  /** A letter that shows a colour. */
  sample: 'a',
  remove: { bookmark: 'Remove bookmark', highlight: 'Remove highlight' },
}
