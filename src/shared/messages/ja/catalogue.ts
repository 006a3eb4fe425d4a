import type { Messages } from '../en/catalogue.ts'
import { english } from '../en/catalogue.ts'
import { places } from './places.ts'
import { progress } from './progress.ts'
import { readiness } from './readiness.ts'
import { settings } from './settings.ts'
import { today } from './today.ts'

export const japanese: Messages = { ...english, places, progress, readiness, settings, today }
