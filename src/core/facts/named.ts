/** Everything that goes by a name, in order of right: persons, names by their head noun, lettered bodies, places. */
import { agreementHeads } from './agreement.ts'
import type { FactDraft } from './draft.ts'
import { eventHeads } from './event.ts'
import { findHeadNames, type Heads } from './names.ts'
import { findLetteredBodies, organizationHeads } from './organization.ts'
import { findPersons } from './person.ts'
import { findPlaces, placeHeads } from './place.ts'

export const heads: Heads = new Map([...organizationHeads, ...agreementHeads, ...eventHeads, ...placeHeads])

export function findNamed(sentence: string): FactDraft[] {
  return [
    ...findPersons(sentence, heads),
    ...findHeadNames(sentence, heads),
    ...findLetteredBodies(sentence),
    ...findPlaces(sentence),
  ]
}
