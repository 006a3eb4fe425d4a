import { english } from '../en/catalogue.ts'
import type { Messages } from '../messages.ts'
import { places } from './places.ts'
import { settings } from './settings.ts'

export const japanese: Messages = { ...english, places, settings }
