/** French. */
import { stemmer } from '@orama/stemmers/french'
import { type LanguageWords, setOf } from './words.ts'

export const fr: LanguageWords = {
  abbreviations: setOf(
    'm mm mme mmes mlle mlles mgr dr drs pr me st ste art al all app av bd boul c.-à-d cf ch chap coll dir éd env ex fig hab id infra ibid jr max min no nos not p.ex par pl pp réf sec sect suppl supra t tél tit tom vol vs janv févr fév avr juil sept oct nov déc',
  ),
  ordinal: null,
  goesOn: null,
  stopWords: setOf(
    'a ai alors au aucun aussi autre aux avec avoir car ce cela ces cet cette ceux comme dans de des donc dont du elle elles en entre est et etaient etait ete etre eu fait il ils je la le les leur leurs lors lui ma mais me meme mes mon ne ni nos notre nous on ont ou par pas peut plus pour qu quand que quel quelle quelles quels qui sa sans se sera ses si son sont sous sur ta te tes ton tous tout toute toutes tres tu un une vers vos votre vous y c d j l m n s t',
  ),
  // Once takes the plural of "étrangers", again the ending that "étranger" loses at once.
  stem: (word) => stemmer(stemmer(word)),
  elided: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\p{L})/u,
}
