/** What is a value of each setting: said once for what is stored and for what the page sends. */

import { languageChoices } from '../../../shared/messages/languages.ts'
import { papers } from '../../../shared/paper.ts'
import {
  englishes,
  learningStepMinutes,
  libraryOrders,
  lineHeights,
  mostLearningSteps,
  newPerDays,
  ownKeyLimits,
  ownWordLimits,
  retentions,
  reviewsPerDays,
  rollovers,
  type Settings,
  speechRates,
  textFaces,
  textSizes,
  textWidths,
  themes,
  zooms,
} from '../../../shared/settings.ts'

export type SettingName = keyof Settings

interface Range {
  readonly min: number
  readonly max: number
}

type Test = (value: unknown) => boolean
const oneOf =
  (words: readonly unknown[]): Test =>
  (value) =>
    words.includes(value)
const within =
  ({ min, max }: Range): Test =>
  (value) =>
    typeof value === 'number' && value >= min && value <= max
const whole =
  (range: Range): Test =>
  (value) =>
    Number.isSafeInteger(value) && within(range)(value)
const isBoolean: Test = (value) => typeof value === 'boolean'
const isStep = whole(learningStepMinutes)

const isChord: Test = (value) =>
  typeof value === 'string' && value !== '' && value.length <= ownKeyLimits.chord

function isOwnKeys(value: unknown): boolean {
  if (!isFields(value)) return false
  const lists = Object.values(value)
  return (
    lists.length <= ownKeyLimits.commands &&
    lists.every(
      (keys) => Array.isArray(keys) && keys.length <= ownKeyLimits.keys && keys.every((key) => isChord(key)),
    )
  )
}

const isOwnWord: Test = (value) =>
  typeof value === 'string' && value.length <= ownWordLimits.word && /^[^\s\p{C}]+$/u.test(value)

const isOwnWords: Test = (value) =>
  Array.isArray(value) && value.length <= ownWordLimits.words && value.every(isOwnWord)

// Not zod's, as elsewhere: a start reads settings before its window opens, and zod takes longer to load than all else.
const tests: Readonly<Record<SettingName, Test>> = {
  language: oneOf(languageChoices),
  theme: oneOf(themes),
  textSize: whole(textSizes),
  textFace: oneOf(textFaces),
  textWidth: whole(textWidths),
  lineHeight: within(lineHeights),
  zoom: whole(zooms),
  singleKeys: isBoolean,
  keys: isOwnKeys,
  caret: isBoolean,
  wholeWords: isBoolean,
  libraryOrder: oneOf(libraryOrders),
  inspector: isBoolean,
  retention: within(retentions),
  newPerDay: whole(newPerDays),
  reviewsPerDay: whole(reviewsPerDays),
  learningSteps: (value) =>
    Array.isArray(value) && value.length >= 1 && value.length <= mostLearningSteps && value.every(isStep),
  rollover: whole(rollovers),
  typeAnswers: isBoolean,
  paper: oneOf(['system', ...papers]),
  badge: isBoolean,
  speechRate: within(speechRates),
  checkSpelling: isBoolean,
  english: oneOf(['system', ...englishes]),
  ownWords: isOwnWords,
}

export const settingNames = Object.keys(tests) as readonly SettingName[]

export const isSetting = (name: SettingName, value: unknown): boolean => tests[name](value)

/** Every setting and nothing else. */
export const isSettings = (value: unknown): value is Settings =>
  isFields(value) &&
  Object.keys(value).length === settingNames.length &&
  settingNames.every((name) => Object.hasOwn(value, name) && isSetting(name, value[name]))

export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
