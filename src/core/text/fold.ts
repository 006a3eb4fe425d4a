/** Without accents by themselves: thousands of texts are folded at once. */
const isPlain = /^\p{ASCII}*$/u

/** For filters: case and accents make no difference. */
export const fold = (text: string): string =>
  isPlain.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
