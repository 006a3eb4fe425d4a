/** Everything that goes by a name, in order of right: persons, names by their form, bodies that go by letters, places. */
import type { FactDraft } from './draft.ts'
import { findNamedEvents } from './event.ts'
import { heads } from './heads.ts'
import { findHeadNames } from './names.ts'
import { findFirms, findLetteredBodies } from './organization.ts'
import { findPersons } from './person.ts'
import { findPlaces } from './place.ts'

export function findNamed(sentence: string): FactDraft[] {
  return [
    ...findPersons(sentence, heads),
    ...findFirms(sentence),
    ...findHeadNames(sentence, heads),
    ...findNamedEvents(sentence),
    ...findLetteredBodies(sentence),
    ...findPlaces(sentence),
  ]
}
