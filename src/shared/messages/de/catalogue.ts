import { english } from '../en/catalogue.ts'
import type { Messages } from '../messages.ts'
import { places } from './places.ts'

/** Begun: what no file is there for yet is said in English. */
export const german: Messages = { ...english, places }
