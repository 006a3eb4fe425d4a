import type { LanguageChoice } from './messages/languages.ts'
import type { Paper } from './paper.ts'

/** What the user chose. Each field has a default, so an older file is never incomplete. */
export interface Settings {
  /** What the app speaks; 'system' for the language of the machine's user, where the app has it. */
  readonly language: LanguageChoice
  readonly theme: Theme
  /** Size of the text face in CSS pixels, 15 to 26. */
  readonly textSize: number
  readonly textFace: TextFace
  /** Length of a full line in characters, 45 to 90. */
  readonly textWidth: number
  /** Distance of the lines in sizes of the text, 1.4 to 2. */
  readonly lineHeight: number
  /** Size of the whole interface in percent, 50 to 400; the text's own size is apart from it. */
  readonly zoom: number
  /** Whether keys without a modifier act (WCAG 2.1.4). */
  readonly singleKeys: boolean
  /** Keys that were given to commands in place of ours. */
  readonly keys: OwnKeys
  /** Whether a caret stands in the text, which arrows move and with Shift select by. */
  readonly caret: boolean
  /** Whether a mark takes all of a word that its selection begins or ends in. */
  readonly wholeWords: boolean
  /** How the library is sorted. */
  readonly libraryOrder: LibraryOrder
  /** Whether facts, passages and acronyms stand beside the text where there is room. */
  readonly inspector: boolean
  /** The chance of recall at which a card is due, 0.7 to 0.97. */
  readonly retention: number
  /** How many cards are begun on a day. */
  readonly newPerDay: number
  /** How many due cards come on a day, over all documents; 0 for all that are due. */
  readonly reviewsPerDay: number
  /** Minutes after which a new card comes again, step by step. */
  readonly learningSteps: readonly number[]
  /** The hour of local time at which a day of study begins, 0 to 23. */
  readonly rollover: number
  /** Whether answers are typed before they are shown. */
  readonly typeAnswers: boolean
  /** What is printed on; 'system' for the paper of the user's region. */
  readonly paper: Paper | 'system'
  /** Whether the number of due cards stands in the rail, in the window's title and on the app's icon. */
  readonly badge: boolean
  /** How fast text is read aloud, in times of the voice's own pace, 0.5 to 2. */
  readonly speechRate: number
  /** Whether what the user writes is checked for its spelling. */
  readonly checkSpelling: boolean
  /** Which English it is checked for; 'system' for that of the system's language. */
  readonly english: English | 'system'
  /** Words that the user calls right, as they are written, in alphabetical order. */
  readonly ownWords: readonly string[]
}

/** Keys by the ids of commands, also of other versions' commands; an empty list is of one that is to have no key. */
export type OwnKeys = Readonly<Record<string, readonly string[]>>

/** The longest name of a chord, and the most keys of one command, that a file may hold. */
export const ownKeyLimits = { chord: 40, keys: 4, commands: 300 } as const

/** American and British, as they are spelt. */
export const englishes = ['us', 'uk'] as const
export type English = (typeof englishes)[number]

/** The longest word of one's own, in characters, and the most of them. */
export const ownWordLimits = { word: 64, words: 5000 } as const

export const themes = ['system', 'paper', 'dusk', 'night', 'contrast'] as const
export type Theme = (typeof themes)[number]

export const textFaces = ['literata', 'inter', 'system-serif', 'system-sans'] as const
export type TextFace = (typeof textFaces)[number]

export const libraryOrders = ['opened', 'added', 'title', 'date', 'due', 'progress', 'length'] as const
export type LibraryOrder = (typeof libraryOrders)[number]

export const textSizes = { min: 15, max: 26, normal: 18 } as const
export const textWidths = { min: 45, max: 90, normal: 66 } as const
export const lineHeights = { min: 1.4, max: 2, normal: 1.7 } as const
export const speechRates = { min: 0.5, max: 2, normal: 1 } as const
export const zooms = { min: 50, max: 400, normal: 100 } as const
/** The paces that reading aloud goes through. */
export const speechRateSteps = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const
/** The sizes that zooming goes through, as browsers do. */
export const zoomSteps = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400] as const

// Above this, reviews cost more than they give; below it, more is forgotten than kept.
export const retentions = { min: 0.7, max: 0.97, normal: 0.9 } as const
export const newPerDays = { min: 0, max: 9999, normal: 20 } as const
export const reviewsPerDays = { min: 0, max: 9999, normal: 0 } as const
export const rollovers = { min: 0, max: 23, normal: 4 } as const
/** A step ends within the day. */
export const learningStepMinutes = { min: 1, max: 1439 } as const
export const mostLearningSteps = 10

export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  textSize: textSizes.normal,
  textFace: 'literata',
  textWidth: textWidths.normal,
  lineHeight: lineHeights.normal,
  zoom: zooms.normal,
  singleKeys: true,
  keys: {},
  caret: false,
  wholeWords: true,
  libraryOrder: 'opened',
  inspector: true,
  retention: retentions.normal,
  newPerDay: newPerDays.normal,
  reviewsPerDay: reviewsPerDays.normal,
  learningSteps: [1, 10],
  rollover: rollovers.normal,
  typeAnswers: false,
  paper: 'system',
  badge: true,
  speechRate: speechRates.normal,
  checkSpelling: true,
  english: 'system',
  ownWords: [],
}

/** What a page must have before its first frame, as an attribute's value and as properties of its root. */
export function lookOf({ theme, textFace, textSize, textWidth, lineHeight }: Settings): {
  readonly attributes: Readonly<Record<'theme' | 'face', string>>
  readonly properties: Readonly<Record<`--${string}`, string>>
} {
  return {
    attributes: { theme, face: textFace },
    properties: {
      '--text-size': `${textSize}px`,
      '--text-width': `${textWidth}`,
      '--line-height': `${lineHeight}`,
    },
  }
}
