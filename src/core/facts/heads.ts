/** All nouns that head names, with the kind of name each heads. */
import { agreementHeads } from './agreement-heads.ts'
import { eventHeads } from './event.ts'
import type { Heads } from './name-words.ts'
import { organizationHeads } from './organization.ts'
import { placeHeads } from './place.ts'

export const heads: Heads = new Map([...organizationHeads, ...agreementHeads, ...eventHeads, ...placeHeads])
