/** Sentences whose verb looks like a noun, near ones that have none, and the figures that are asked of them. */
export const unseenVerbs: readonly { readonly text: string; readonly answers: readonly string[] }[] = [
  { text: 'Yearly loss of lamps approaches 11% in Lund.', answers: ['11%'] },
  { text: 'The salt trade of Lund numbers 340 boats.', answers: ['340'] },
  { text: 'Sale of whale oil in Lund tops $40 million.', answers: ['$40 million'] },
  { text: 'Yearly losses of 11% in the lamps of Lund.', answers: [] },
  { text: 'Lamp oil, lamp wicks, 340 boats of Lund.', answers: [] },
  { text: 'Notes on the lamps 340 to 360 of Lund.', answers: [] },
]
