/** Settings as they are stored: each field stands for itself, since another version may have written it. */
import {
  defaultSettings,
  learningStepMinutes,
  lineHeights,
  mostLearningSteps,
  newPerDays,
  retentions,
  reviewsPerDays,
  rollovers,
  type Settings,
  speechRates,
  textSizes,
  textWidths,
  zooms,
} from '../../../shared/settings.ts'
import { isFields, isSetting, type SettingName, settingNames } from './is-settings.ts'

export interface ReadSettings {
  readonly settings: Settings
  /** What is not used as it is stored, and what is used in its place: whole sentences for the log. */
  readonly told: readonly { readonly field: string; readonly how: string }[]
}

/** A number out of its range counts as the nearest in it; what else is no value of its field, as the default. */
export function settingsOf(stored: unknown): ReadSettings {
  if (!isFields(stored))
    return {
      settings: defaultSettings,
      told: [{ field: 'all', how: 'are no fields; the defaults are used' }],
    }
  const read = settingNames.map((field) => [field, readField(field, stored)] as const)
  return {
    // Each is one of its field.
    settings: Object.fromEntries(read.map(([field, { value }]) => [field, value])) as unknown as Settings,
    told: [
      ...read.flatMap(([field, { how }]) => (how === null ? [] : [{ field, how }])),
      ...unknownOf(stored).map((field) => ({ field, how: 'is of another version; it is kept' })),
    ],
  }
}

/**
 * What is to be stored so that `settings` hold: only what was chosen. What another version wrote stays as it is until
 * its field is chosen anew.
 */
export function mergeSettings(stored: unknown, settings: Settings): Readonly<Record<string, unknown>> {
  const before = settingsOf(stored).settings
  const chosen = settingNames.filter(
    (field) => JSON.stringify(settings[field]) !== JSON.stringify(before[field]),
  )
  return {
    ...(isFields(stored) && stored),
    ...Object.fromEntries(chosen.map((field) => [field, settings[field]])),
  }
}

function readField(
  field: SettingName,
  stored: Readonly<Record<string, unknown>>,
): { value: unknown; how: string | null } {
  if (!Object.hasOwn(stored, field)) return { value: defaultSettings[field], how: null }
  const value = stored[field]
  if (isSetting(field, value)) return { value, how: null }
  const near = nearest(field, value)
  return near !== null && isSetting(field, near)
    ? { value: near, how: `is out of its range; ${JSON.stringify(near)} is used` }
    : { value: defaultSettings[field], how: 'is not understood; the default is used' }
}

const unknownOf = (stored: object): readonly string[] =>
  Object.keys(stored).filter((key) => !(settingNames as readonly string[]).includes(key))

interface NumberRange {
  readonly min: number
  readonly max: number
}
type NumberSetting = {
  [S in SettingName]: Settings[S] extends number | null ? S : never
}[SettingName]
/** The range of each setting that is a number, and whether it is a whole one. */
const ranges: Readonly<Record<NumberSetting, NumberRange & { readonly isWhole: boolean }>> = {
  textSize: { ...textSizes, isWhole: true },
  textWidth: { ...textWidths, isWhole: true },
  lineHeight: { ...lineHeights, isWhole: false },
  zoom: { ...zooms, isWhole: true },
  retention: { ...retentions, isWhole: false },
  newPerDay: { ...newPerDays, isWhole: true },
  reviewsPerDay: { ...reviewsPerDays, isWhole: true },
  rollover: { ...rollovers, isWhole: true },
  speechRate: { ...speechRates, isWhole: false },
}

/** The nearest value that a field may have; null where there is none. */
function nearest(field: SettingName, value: unknown): number | readonly number[] | null {
  if (field === 'learningSteps') return Array.isArray(value) ? nearestSteps(value) : null
  if (typeof value !== 'number') return null
  if (!isNumberSetting(field)) return null
  const near = clamp(value, ranges[field])
  return ranges[field].isWhole ? Math.round(near) : near
}

const isNumberSetting = (field: SettingName): field is NumberSetting => Object.hasOwn(ranges, field)

function nearestSteps(steps: readonly unknown[]): readonly number[] | null {
  return steps.every((step) => typeof step === 'number')
    ? steps.slice(0, mostLearningSteps).map((step) => Math.round(clamp(step, learningStepMinutes)))
    : null
}

const clamp = (value: number, { min, max }: NumberRange): number => Math.min(max, Math.max(min, value))
