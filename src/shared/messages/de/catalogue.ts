import type { Messages } from '../en/catalogue.ts'
import { english } from '../en/catalogue.ts'
import { places } from './places.ts'

/** Begun: what no file is there for yet is said in English. */
export const german: Messages = { ...english, places }
