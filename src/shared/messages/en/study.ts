import { formatDay, formatIsoDate, formatMoment } from '../format.ts'
import { count, plural } from '../forms.ts'

/** Flashcards, asked one at a time. */
export const study = {
  /** The ratings of an answer. */
  ratings: { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' },
  /** What a card is to its schedule. */
  new: 'New',
  learning: 'Learning',
  due: 'Due',
  overview: 'Overview',
  allDocuments: 'All documents',
  readInPlace: 'Read it in place',
  undoRating: 'Undo rating',
  cueSheet: 'Cue sheet…',
  backToReading: 'Back to reading',
  studyForBriefing: 'Study for the briefing',
  hide: 'Hide',
  card: {
    label: 'Card',
    showAnswer: 'Show answer',
    more: 'More',
    moreTitle: 'Edit, mark, bury, suspend',
    marked: 'Marked',
    leech: 'Leech',
    blank: 'blank',
    /** `date` is an ISO date, of which day or month may be missing; where it is null, `addedAt` tells the day. */
    changed: (date: string | null, addedAt: number) => `Changed ${whenOf(date, addedAt)}`,
    changedFrom: <T>(date: string | null, addedAt: number, was: T) => [
      `This changed ${whenOf(date, addedAt)}: was `,
      was,
    ],
    noPlace: 'This card has no place in the text.',
    sentenceGone: 'Its sentence is no longer in the document.',
    you: 'You',
    document: 'The document',
    answer: 'Answer',
    youSaid: (said: string) => `You: ${said}`,
    edit: 'Edit card',
    bringBack: 'Bring back',
    question: 'Question',
  },
  menu: {
    edit: 'Edit…',
    mark: 'Mark',
    removeMark: 'Remove mark',
    bury: 'Bury until tomorrow',
    suspend: 'Suspend',
    suspendFact: (cards: number) =>
      cards === 1 ? 'Suspend the fact' : `Suspend all ${cards} cards of the fact`,
    showInCards: 'Show in Cards',
  },
  /** What those hear who do not see the card. */
  aloud: {
    question: (asked: string, fresh: number, learning: number, due: number) =>
      `${asked} ${fresh} new, ${learning} learning, ${due} due.`,
    verdict: (verdict: string) => `${verdict}.`,
    said: (said: string) => `You: ${said}.`,
    answer: (answer: string) => `Answer: ${answer}`,
    finished: (reviews: number) => `Finished. ${count(reviews, 'review')} today.`,
  },
  typing: {
    answer: 'Type the answer',
    items: 'Type the items, parted by commas',
    clause: 'Write the answer in your own words',
    check: 'Check',
    compare: 'Compare',
    right: 'Right',
    close: 'Close',
    wrong: 'Not this',
    byYou: 'by your own judgement',
    byYouFromNowOn: 'by your own judgement, from now on',
    iWasRight: 'I was right',
    rightToo: 'That is right too',
    tick: 'Tick what you knew',
    tickKeys: '↑ ↓ Space',
    ticked: (ticked: number, items: number) => `${ticked} of ${items}`,
    youTyped: (typed: string) => `You typed ${typed}.`,
    answerIs: (answer: string) => `The answer is ${answer}.`,
    missing: (letters: readonly string[]) => `Missing: ${letters.join(', ')}.`,
    tooMany: (letters: readonly string[]) => `Too many: ${letters.join(', ')}.`,
  },
  /** What was done with cards, by the act. */
  flagged: {
    suspend: (cards: number) =>
      `${cardsOf(cards)} suspended: not asked again until you bring ${plural(cards, { one: 'it', other: 'them' })} back in the overview.`,
    unsuspend: (cards: number) => `${cardsOf(cards)} brought back.`,
    bury: (cards: number) => `${cardsOf(cards)} buried until tomorrow.`,
    unbury: (cards: number) => `${cardsOf(cards)} brought back.`,
    mark: (cards: number) => `${cardsOf(cards)} marked.`,
    unmark: (cards: number) => `${cardsOf(cards)} no longer marked.`,
  },
  leech: (lapses: number) => `Forgotten ${lapses} times: this card is a leech. Its words may be at fault.`,
  wholeDocument: 'Study the whole document',
  allInstead: 'Study all documents',
  finished: {
    label: 'Finished',
    done: 'Done for now.',
    partHasNone: 'Nothing here has a card.',
    briefingHasNone: 'The documents of this briefing have no cards.',
    noneYet: 'There are no cards yet.',
    documentHasNone: 'This document has no cards.',
    reviews: (reviews: number) => `${count(reviews, 'review')} today.`,
    nextDue: (at: number) => `The next card is due ${formatMoment(at)}.`,
    clockBehind: (lastReview: number) =>
      `The clock of this computer stands before your last review, of ${formatMoment(lastReview)}. Nothing is lost; cards come when the clock is right again.`,
    more: (cards: number) => (cards === 1 ? 'Study 1 more new card' : `Study ${cards} more new cards`),
    elsewhere: (cards: number, documents: number) =>
      `${count(cards, 'card')} ${plural(cards, { one: 'waits', other: 'wait' })} in ${count(documents, 'other document')}.`,
    dueWithin: 'Due in the next',
    within: (days: number, cards: number) =>
      `${days === 1 ? 'day' : `${days} days`}: ${count(cards, 'card')}`,
    ahead: 'Study ahead',
    aheadHint: 'The most forgotten come first. These ratings count.',
  },
  /** What holds due cards back. */
  held: {
    /** @param last a moment of the last day */
    away: (last: number) => `You are away until ${formatDay(last)}. Nothing is due before the day after.`,
    cap: (cards: number, most: number) =>
      `${waiting(cards)} because of your cap of ${count(most, 'due card')} a day.`,
    spread: (cards: number, days: number) =>
      `${waiting(cards)}: what came due while you were away is spread over ${count(days, 'day')}.`,
    anyway: 'Study anyway',
  },
  overviewOf: {
    studyNow: 'Study now',
    studyMore: 'Study more',
    studyAll: 'Study all',
    moreCards: (cards: number) =>
      `Few cards were made of this document; ${count(cards, 'more can be made', 'more can be made')} of its facts.`,
    counts: (fresh: number, learning: number, due: number, minutes: number) =>
      `${fresh} new, ${learning} learning, ${due} due. About ${count(minutes, 'minute')}.`,
    briefing: (at: number, documents: number) =>
      `Briefing, ${formatMoment(at)}${documents > 1 ? `, ${count(documents, 'document')}` : ''}.`,
    lastRun: 'Last run for the briefing',
    chosen: 'Chosen',
    document: 'Document',
    choose: (title: string) => `Choose ${title}`,
    documentsChosen: (documents: number) => `${count(documents, 'document')} chosen`,
    section: 'Section',
    studySection: 'Study a section',
    hideSections: 'Hide sections',
    resting: 'Suspended and buried cards',
    restingCards: (cards: number) =>
      `${count(cards, 'card')} ${plural(cards, { one: 'is', other: 'are' })} suspended, or buried until tomorrow.`,
    suspended: 'Suspended',
    buried: 'Buried until tomorrow',
  },
  away: {
    label: 'Days away',
    /** `from` and `to` are ISO dates. */
    set: (from: string, to: string) =>
      `Away from ${formatIsoDate(from)} until ${formatIsoDate(to)}: nothing is due, and plans leave these days out.`,
    back: 'I am back',
    takeBack: 'Take back',
    ask: 'Will you be away?',
    open: 'Set days away',
    first: 'First day',
    last: 'Last day',
    spread: 'What comes due meanwhile is spread over the days after it, the most forgotten first.',
    submit: 'Set days away',
    chooseBoth: 'Choose both days.',
    endsFirst: 'The last day comes before the first.',
    isPast: 'These days have passed. Choose some that are to come.',
    tooLong: 'That is more than a year. Choose fewer days.',
    isSet: 'Days away are set.',
    isOver: 'You are no longer away.',
  },
  run: {
    /** `minutes` are those left until the hour, 0 or fewer where it is past. */
    line: <T>(name: T, minutes: number) => [
      'Last run for ',
      name,
      minutes > 0 ? `, in ${count(minutes, 'minute')}` : '',
    ],
    end: 'End the run',
    nothingMissed: 'Nothing is missed.',
    missed: 'What you still miss',
    hour: (at: number) => `${formatMoment(at)}.`,
    recalledAll: (cards: number) => `You recalled all of ${count(cards, 'card')}.`,
    recalled: (recalled: number, cards: number) => `You recalled ${recalled} of ${count(cards, 'card')}.`,
    goOn: 'Go on',
    onceMore: 'Run once more',
    print: 'Print…',
    notRecalled: 'Not recalled',
    notAsked: 'Not asked',
    page: (page: number) => `Page ${page}`,
  },
}

/** "on April 25, 2014"; "in April 2014" where no day is known. */
const whenOf = (date: string | null, addedAt: number): string =>
  date === null
    ? `on ${formatDay(addedAt)}`
    : `${date.length === 'YYYY-MM-DD'.length ? 'on' : 'in'} ${formatIsoDate(date)}`

const cardsOf = (cards: number): string => (cards === 1 ? 'Card' : count(cards, 'card'))

const waiting = (cards: number): string =>
  `${count(cards, 'more', 'more')} ${plural(cards, { one: 'waits', other: 'wait' })}`
