/** Spanish. */
import { stemmer } from '@orama/stemmers/spanish'
import { type LanguageWords, setOf } from './words.ts'

export const es: LanguageWords = {
  abbreviations: setOf(
    'sr sra sres sras srta dr dra dres dña excmo excma ilmo ilma ing lic prof profa gral cnel ud uds vd vds ee aprox art arts av avda c/ cap caps cf cfr col coord dir ed eds ej fig figs hab máx mín n núm núms op pág págs párr pl prov pza ref s sec sig ss st sta sto tel tít v vol vols vs ene feb mar abr jun jul ago sep sept oct nov dic p.ej',
  ),
  ordinal: null,
  goesOn: null,
  stopWords: setOf(
    'a al algo ante antes asi aun aunque bajo como con contra cual cuales cuando cuyo de del desde donde durante e el ella ellas ellos en entre era eran es esa esas ese eso esos esta estan estas este esto estos fue fueron ha han hasta hay la las le les lo los mas me mi mis mientras muy ni no nos nosotros o os otra otras otro otros para pero por porque que quien quienes se sea ser si sido sin sobre son su sus tambien tan tanto te tiene tienen todo todos tras tu tus u un una unas uno unos y ya yo',
  ),
  // "negociacion" has the stem of "negociación".
  stem: (word) => stemmer(word.replace(/(?<=[cs])ion$/, 'i\u00F3n')),
  elided: null,
}
