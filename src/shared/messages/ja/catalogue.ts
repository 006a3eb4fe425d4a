import type { Messages } from '../en/catalogue.ts'
import { english } from '../en/catalogue.ts'
import { keyboard } from './keyboard.ts'
import { places } from './places.ts'
import { settings } from './settings.ts'
import { textLanguage } from './text-language.ts'

export const japanese: Messages = { ...english, keyboard, places, settings, textLanguage }
