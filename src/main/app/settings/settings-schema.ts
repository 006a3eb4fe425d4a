import { z } from 'zod'
import type { Settings } from '../../../shared/settings.ts'
import { isSettings } from './is-settings.ts'

/** The form of settings as the page sends them. */
export const settingsSchema = z.custom<Settings>(isSettings)
