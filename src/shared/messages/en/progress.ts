import { formatDecimal, formatMoment, formatStudyDay, percent } from '../format.ts'
import { count, plural } from '../forms.ts'

/** What was done and what is known: charts, each with a sentence. */
export const progress = {
  ofWhich: 'Of which documents',
  thisDocument: 'This document',
  briefing: (name: string) => `Briefing: ${name}`,
  allDocuments: 'All documents',
  cueSheet: 'Cue sheet…',
  exportCsv: 'Export as CSV…',
  noCards: 'There are no cards to study here.',
  nothingYet: (cards: number) =>
    `Nothing was studied yet. ${count(cards, 'card')} ${plural(cards, { one: 'waits', other: 'wait' })}; after the first session this page shows what you know.`,
  study: 'Study',
  showNumbers: 'Show the numbers',
  numbersOf: (title: string) => `Numbers: ${title}`,
  ofEach: (title: string, said: string) => `${title}: ${said}`,
  /** Heads of columns. */
  day: 'Day',
  weekOf: 'Week of',
  cards: 'Cards',
  answers: 'Answers',
  minutes: 'Minutes',
  likelyKnown: 'Likely known',
  seen: 'Seen',
  known: 'Known',
  section: 'Section',
  predicted: 'Predicted',
  mean: 'Mean',
  recalled: 'Recalled',
  from: 'From',
  to: 'To',
  answersOn: (day: string, answers: number) => `${day}: ${count(answers, 'answer')}`,
  shortMinutes: (minutes: number) => `${minutes} min`,
  whole: {
    title: 'What you know',
    caption: 'The line: what you would likely recall at the end of each day. Shaded: what you had seen.',
    nothing: 'Nothing was studied yet.',
    today: (figure: string, cards: number) => `Today you would recall ${figure} of ${count(cards, 'card')}.`,
    before: (day: number, share: string) => `On ${formatStudyDay(day, 'short')} it was about ${share}.`,
    seen: (share: string) => `You have seen ${share} of them; a card that was never seen counts as unknown.`,
  },
  coming: {
    title: 'What comes',
    none: 'No card that you have seen comes due in the next 30 days.',
    /** `fullest` is a study day, or null for today. */
    week: (cards: number, fullest: number | null, most: number) =>
      `${count(cards, 'card')} of those you have seen ${plural(cards, { one: 'comes', other: 'come' })} due within 7 days. The fullest day is ${fullest === null ? 'today' : formatStudyDay(fullest, 'short')} with ${count(most, 'card')}.`,
  },
  recall: {
    title: 'Predicted and true recall',
    caption:
      'Across: what was predicted. Upwards: what you recalled. On the dashed line the two agree; a larger dot stands for more answers.',
    nothing: 'Nothing to compare yet: a card must come back on a later day to show what was kept.',
    shares: (recalled: number, answers: number, predicted: number) =>
      `${percent(recalled)} of ${count(answers, 'answer')} right, ${percent(predicted)} predicted.`,
    few: 'So few say little yet.',
    holds: 'The prediction holds.',
    faster: 'You forget faster than predicted.',
    better: 'You keep more than predicted.',
    dot: (predicted: number, recalled: number, answers: number) =>
      `${percent(predicted)} predicted, ${percent(recalled)} recalled, ${count(answers, 'answer')}`,
  },
  weeks: {
    title: 'Week by week',
    caption:
      'The dot: the share that you recalled. The bar: where it may truly lie, since answers are few (nine times in ten). The dash: what was predicted.',
    within: (held: number, weeks: number) =>
      `In ${held === weeks ? 'each' : held === 0 ? 'none' : held} of ${count(weeks, 'week')} what was predicted lies within the range that your answers leave open.`,
    off: (tooHigh: number, tooLow: number) =>
      `It was ${[
        ...(tooHigh > 0 ? [`too high in ${tooHigh}`] : []),
        ...(tooLow > 0 ? [`too low in ${tooLow}`] : []),
      ].join(' and ')}.`,
    week: (monday: number, said: string) => `Week of ${formatStudyDay(monday, 'full')}: ${said}`,
  },
  days: {
    title: 'Days',
    studied: (on: number, days: number) => `You studied on ${on} of the last ${days} days.`,
    streak: (days: number, withToday: boolean) =>
      `${days} days in a row until ${withToday ? 'today' : 'yesterday'}.`,
  },
  time: {
    title: 'Time',
    none: (days: number) => `Nothing was studied in the last ${days} days.`,
    spent: (minutes: number, days: number, secondsEach: number) =>
      `${count(minutes, 'minute')} in the last ${days} days, about ${count(secondsEach, 'second')} an answer.`,
  },
  sections: {
    title: 'Weakest sections',
    none: 'There are no cards.',
    unseen: (name: string) => `Nothing of “${name}” was studied yet.`,
    weakest: ({ name, isSure, figure, cards, isAtHour }: Weakest) =>
      `“${name}” is ${isSure ? '' : 'likely '}the weakest: ${figure} of ${count(cards, 'card')}${isAtHour ? ' at the briefing, if you stop now' : ''}.`,
    seen: (seen: number, cards: number) => `${seen} of ${cards} seen`,
    showAll: (sections: number) => `Show all ${sections}`,
  },
  costs: {
    title: 'What a point costs',
    forAPoint: 'For a point',
    inAll: 'In all',
    total: (minutes: number, points: number) => `${count(minutes, 'minute')}, ${count(points, 'point')}`,
    caption:
      'A point is one percent of all cards here that you would likely recall now. Its cost is the time of all answers to the cards of a section, a minute each at most, over its points. Sections with fewer than 10 answers or less than a point are left out.',
    seconds: (seconds: number) => count(seconds, 'second'),
    minutes: (minutes: number) => `${formatDecimal(minutes, 1)} minutes`,
    secondsRange: (from: number, to: number) => `${from} to ${count(to, 'second')}`,
    minutesRange: (from: number, to: number) =>
      `${formatDecimal(from, 1)} to ${formatDecimal(to, 1)} minutes`,
    range: (from: string, to: string) => `${from} to ${to}`,
    alike: (cost: string) => `A point has cost about as much in each section: ${cost}.`,
    apart: (dearest: string, most: string, least: string, cheapest: string) =>
      `A point has cost most in “${dearest}”: ${most}, against ${least} in “${cheapest}”.`,
  },
  mocks: {
    title: 'Mocks',
    another: 'Another mock',
    caption: 'Mocks, the last at first',
    on: 'On',
    right: 'Right',
    share: 'Share',
    time: 'Time',
    correct: (correct: number, asked: number) => `${correct} of ${asked}`,
    took: (minutes: number) => count(minutes, 'minute'),
    last: (correct: number, asked: number) => `${correct} of ${asked} right in the last mock.`,
    lastTwo: (last: readonly [correct: number, asked: number], before: readonly [number, number]) =>
      `${last[0]} of ${last[1]} right in the last mock, ${before[0]} of ${before[1]} in the one before.`,
  },
  map: {
    title: 'Memory map',
    paragraphsNow: (paragraphs: number) =>
      `${count(paragraphs, 'paragraph')} with cards, in the order of the text, as they are known now.`,
    paragraphsAtHour: (paragraphs: number) =>
      `${count(paragraphs, 'paragraph')} with cards, in the order of the text, as they will be known at the briefing if you stop now.`,
    wellKnown: (known: number, paragraphs: number) =>
      `${known} of ${count(paragraphs, 'paragraph')} over 90%`,
  },
  weights: {
    canFit: (answers: number) =>
      `The weights of the schedule can be fitted to your ${count(answers, 'answer')}. Nothing changes until you say so.`,
    better: ({ answers, before, after }: Fit) =>
      `On your last ${count(answers, 'answer')} of cards that came back, which the fit did not see, the error of the prediction falls from ${loss(before)} to ${loss(after)} (log loss).`,
    notBetter: ({ answers, before, after }: Fit) =>
      `On your last ${count(answers, 'answer')} of cards that came back, which the fit did not see, fitted weights gain no more than chance may: the error is ${loss(after)} against ${loss(before)} (log loss). The standard weights stay.`,
    inUse: (at: number, { answers, before, after }: Fit) =>
      `The schedule uses weights that were fitted to your answers (${formatMoment(at)}). On ${count(answers, 'answer')} that the fit did not see, the error fell from ${loss(before)} to ${loss(after)} (log loss).`,
    isFitting: 'The schedule is being fitted, which takes a minute at most.',
    use: 'Use these weights',
    notNow: 'Not now',
    fit: 'Fit the schedule…',
    standard: 'Back to the standard weights',
    tooFew: 'There are too few answers to compare. The standard weights stay.',
    nowFitted: 'The schedule uses the fitted weights. Cards are scheduled anew.',
    nowStandard: 'The schedule uses the standard weights again. Cards are scheduled anew.',
  },
}

export interface Weakest {
  readonly name: string
  readonly isSure: boolean
  readonly figure: string
  readonly cards: number
  readonly isAtHour: boolean
}

/** The error of the prediction, as log loss, on answers that a fit did not see. */
export interface Fit {
  readonly answers: number
  readonly before: number
  readonly after: number
}

/** Log loss, of which the fourth place is the last that says anything. */
const loss = (value: number): string => formatDecimal(value, 4)
