/** How a language that sets blanks between words writes values: sources of patterns, and what they are worth. */
export interface ValueWords {
  /** Figures, of which none is part of a longer one. */
  readonly figure: string
  /** What a figure is worth. */
  readonly read: (figure: string) => number
  /** Words and letters that multiply, as patterns. */
  readonly scales: readonly (readonly [pattern: string, factor: number])[]
  /** Those that stand right before the sign of a currency: "M€". */
  readonly attached: readonly (readonly [letters: string, factor: number])[]
  /** What joins a scale with what it counts: "d'", "de"; a pattern that may match nothing. */
  readonly of: string
  /** Words of currencies, as patterns, and their codes. */
  readonly currencies: readonly (readonly [pattern: string, code: string])[]
  readonly percent: string
  /** Units in words, besides those in letters (`unitLetters`). */
  readonly measures: string
  /** What is counted, where no unit says so. */
  readonly counted: string
  /** What a counted thing is never called. */
  readonly uncounted: ReadonlySet<string>
  /** What joins two numbers to a range. */
  readonly range: string
  /** Names of months, as patterns, from January on. */
  readonly months: readonly string[]
  /** Days of a month with its year, in groups `day`, `last` (of a range), `month` and `year`. */
  readonly day: string
  /** A month of a year, in groups `month` and `year`. */
  readonly month: string
  /** What stands between day, month and year in figures, in this order. */
  readonly dateSign: string
  /** What stands before a year, and says that it is one. */
  readonly beforeYear: string
  /** What may not follow a year. */
  readonly afterYear: string
  /** What stands before a number that names a thing instead of counting. */
  readonly naming: string
}

/** Blanks that group digits, and the plain one. */
export const groupingBlank = ' \\u00A0\\u2009\\u202F'

/** Units in letters, which all of these languages write alike. */
export const unitLetters =
  'km\u00B2|m\u00B2|m\u00B3|km/h|km|cm|mm|m|kg|ha|t|l|kWh|MWh|GWh|TWh|kW|MW|GW|W|kV|Hz|\u00B0C'
