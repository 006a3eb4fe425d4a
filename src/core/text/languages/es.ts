/** Spanish. */
import { type LanguageWords, setOf } from './words.ts'

export const es: LanguageWords = {
  abbreviations: setOf(
    'sr sra sres sras srta dr dra dres dña excmo excma ilmo ilma ing lic prof profa gral cnel ud uds vd vds ee aprox art arts av avda c/ cap caps cf cfr col coord dir ed eds ej fig figs hab máx mín n núm núms op pág págs párr pl prov pza ref s sec sig ss st sta sto tel tít v vol vols vs ene feb mar abr jun jul ago sep sept oct nov dic p.ej',
  ),
  ordinal: null,
  goesOn: null,
}
