/** French. */
import { type LanguageWords, setOf } from './words.ts'

export const fr: LanguageWords = {
  abbreviations: setOf(
    'm mm mme mmes mlle mlles mgr dr drs pr me st ste art al all app av bd boul c.-à-d cf ch chap coll dir éd env ex fig hab id infra ibid jr max min no nos not p.ex par pl pp réf sec sect suppl supra t tél tit tom vol vs janv févr fév avr juil sept oct nov déc',
  ),
  ordinal: null,
  goesOn: null,
}
