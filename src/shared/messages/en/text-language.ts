/** What of a text depends on its language. */
export const textLanguage = {
  /** Of a text of which only values are facts. @param language its name */
  values: (language: string) =>
    `This text is in ${language}. Its sums, figures and dates are key facts; names, statements and cards come from English text only. To make a card, select words in Read and press C.`,
  /** Of a text in any other language but English. */
  signs: (language: string) =>
    `This text is in ${language}. Only its percentages and its sums with a currency sign are key facts. Cards and all other facts come from English text; sums, figures and dates also from German, French, Spanish and Japanese. To make a card, select words in Read and press C.`,
}
