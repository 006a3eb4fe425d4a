/** Japanese. */
import { abbreviations } from '../words.ts'
import type { LanguageWords } from './words.ts'

export const ja: LanguageWords = {
  // Latin ones stand in Japanese text as they are.
  abbreviations,
  ordinal: null,
  // Particles, and what says that something was said.
  goesOn: /^(?:[とはがをにのもへ、]|って|など|から|まで|より|だ|です|である)/,
}
