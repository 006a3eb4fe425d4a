/** Settings as files may hold them, and what of them is used: each field stands for itself. */
import type { Settings } from '../../../../../src/shared/settings.ts'

export interface ExpectedSettings {
  readonly name: string
  readonly stored: unknown
  /** The fields that are not as the defaults have them. */
  readonly used: Partial<Settings>
  /** The fields that the log names. */
  readonly told?: readonly string[]
}

export const expectedSettings: readonly ExpectedSettings[] = [
  { name: 'nothing', stored: {}, used: {} },
  {
    name: 'what an older version wrote, with fewer fields',
    stored: { theme: 'night', textSize: 20 },
    used: { theme: 'night', textSize: 20 },
  },
  {
    name: 'a field of a newer version',
    stored: { theme: 'dusk', hyphens: true },
    used: { theme: 'dusk' },
    told: ['hyphens'],
  },
  {
    name: 'a choice of a newer version',
    stored: { theme: 'sepia', textSize: 21, libraryOrder: 'shelf' },
    used: { textSize: 21 },
    told: ['theme', 'libraryOrder'],
  },
  {
    name: 'numbers beyond their ends: the end is used',
    stored: {
      textSize: 40,
      textWidth: 3,
      lineHeight: 9,
      retention: 0.99,
      newPerDay: -5,
      zoom: 900,
    },
    used: { textSize: 26, textWidth: 45, lineHeight: 2, retention: 0.97, newPerDay: 0, zoom: 400 },
    told: ['textSize', 'textWidth', 'lineHeight', 'retention', 'newPerDay', 'zoom'],
  },
  {
    name: 'a part of a number where a whole one is asked for: the nearest is used',
    stored: { textSize: 19.6, lineHeight: 1.55 },
    used: { textSize: 20, lineHeight: 1.55 },
    told: ['textSize'],
  },
  {
    name: 'steps that are too short, too long and too many',
    stored: { learningSteps: [0, 5, 7.4, 100_000, 20, 20, 20, 20, 20, 20, 30, 40] },
    used: { learningSteps: [1, 5, 7, 1439, 20, 20, 20, 20, 20, 20] },
    told: ['learningSteps'],
  },
  {
    name: 'no steps',
    stored: { learningSteps: [], newPerDay: 3 },
    used: { newPerDay: 3 },
    told: ['learningSteps'],
  },
  {
    name: 'a step that is none',
    stored: { learningSteps: [1, '10m'], retention: 0.8 },
    used: { retention: 0.8 },
    told: ['learningSteps'],
  },
  {
    name: 'values of another type',
    stored: {
      textSize: '20',
      singleKeys: 0,
      inspector: null,
      typeAnswers: true,
      textFace: 7,
      caret: 'yes',
    },
    used: { typeAnswers: true },
    told: ['textSize', 'singleKeys', 'inspector', 'textFace', 'caret'],
  },
  { name: 'a list', stored: [1, 2], used: {}, told: ['all'] },
  { name: 'a word', stored: 'dark', used: {}, told: ['all'] },
  { name: 'null', stored: null, used: {}, told: ['all'] },
  {
    name: 'names that objects have of themselves',
    stored: JSON.parse('{"__proto__": {"theme": "night"}, "constructor": 1, "textSize": 22}'),
    used: { textSize: 22 },
    told: ['__proto__', 'constructor'],
  },
]

/** What is in the file after the line length was set to 70, by what was in it. */
export const expectedFiles: readonly {
  readonly name: string
  readonly before: object
  readonly after: object
}[] = [
  {
    name: 'what is not understood stays until it is chosen anew',
    before: { theme: 'sepia', hyphens: true, textSize: 40, textWidth: 66 },
    after: { theme: 'sepia', hyphens: true, textSize: 40, textWidth: 70 },
  },
  {
    name: 'what was out of its range and is chosen is the choice',
    before: { textWidth: 400 },
    after: { textWidth: 70 },
  },
]
