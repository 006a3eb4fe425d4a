import type { Messages } from '../en/catalogue.ts'
import { english } from '../en/catalogue.ts'
import { cards } from './cards.ts'
import { facts } from './facts.ts'
import { parts } from './parts.ts'
import { places } from './places.ts'
import { practice } from './practice.ts'
import { progress } from './progress.ts'
import { readiness } from './readiness.ts'
import { settings } from './settings.ts'
import { study } from './study.ts'
import { today } from './today.ts'

export const japanese: Messages = {
  ...english,
  cards,
  facts,
  parts,
  places,
  practice,
  progress,
  readiness,
  settings,
  study,
  today,
}
