/** Japanese. */
import { abbreviations } from '../words.ts'
import { type LanguageWords, setOf } from './words.ts'

export const ja: LanguageWords = {
  // Latin ones stand in Japanese text as they are.
  abbreviations,
  ordinal: null,
  // Particles, and what says that something was said.
  goesOn: /^(?:[とはがをにのもへ、]|って|など|から|まで|より|だ|です|である)/,
  stopWords: setOf(
    'は が を に の と で も へ や か ね よ から まで より など について における による として という する した して いる ある です ます である この その あの これ それ ため こと もの',
  ),
  stem: null,
  elided: null,
}
