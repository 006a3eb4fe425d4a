import { formatMoment, percent } from '../format.ts'
import { count, plural } from '../forms.ts'

/** The place that says what is due, what comes when, and what was begun. */
export const today = {
  noneDue: 'No card is due.',
  due: (cards: number, minutes: number) =>
    `${count(cards, 'card')} ${plural(cards, { one: 'is', other: 'are' })} due. About ${count(minutes, 'minute')}.`,
  /** What is said before anything was studied, by what there is to do. */
  leads: {
    run: 'The last hours have begun.',
    plan: 'Your plan begins today.',
    due: '',
    import: 'Bring in a document: Precis finds its key facts and makes cards of them.',
    hour: 'Say when you must know it, and Precis plans the days until then.',
    read: 'Go on where you stopped.',
    study: 'Nothing was studied yet.',
  },
  studyDue: 'Study what is due',
  beginLastRun: 'Begin the last run',
  studyForBriefing: 'Study for the briefing',
  studyNow: 'Study now',
  setHourOf: (title: string) => `Set the hour of “${title}”…`,
  continueReading: 'Continue reading',
  importDocuments: 'Import documents…',
  study: 'Study',
  read: (share: number) => `${percent(Math.floor(share * 100) / 100)} read`,
  minutesLeft: (minutes: number) => `${minutes} min left`,
  newVersion: 'A new version came.',
  cardsChanged: (cards: number) =>
    `${count(cards, 'card')} ${plural(cards, { one: 'asks', other: 'ask' })} for what changed.`,
  /** The briefings that come, and those that were over within the last day. */
  briefings: 'Briefings',
  hourAhead: (at: number, documents: number, away: string) => `${whenAndOf(at, documents)} · ${away}`,
  hourOver: (at: number, documents: number, ago: string) =>
    `${whenAndOf(at, documents)} · ${ago}; nothing more is planned for it`,
  justNow: 'just now',
  minutesAgo: (minutes: number) => `${count(minutes, 'minute')} ago`,
  hoursAgo: (hours: number) => `${count(hours, 'hour')} ago`,
  noCardsToPlan: 'There are no cards to study: read, and make some of what must be known.',
  readOf: (briefing: string) => `Read for the briefing ${briefing}`,
  nothingPlanned: (figure: string, isEvening: boolean) =>
    `${figure} if you stop now; nothing is planned for ${isEvening ? 'tonight' : 'today'}.`,
  lastPassPlanned: (figure: string, isEvening: boolean, reach: string) =>
    `${figure} if you stop now; a last pass ${isEvening ? 'tonight' : 'today'}, and the plan brings ${reach}.`,
  planned: (figure: string, minutes: number, isEvening: boolean, reach: string) =>
    `${figure} if you stop now; ${count(minutes, 'minute')} ${isEvening ? 'tonight' : 'today'}, and the plan brings ${reach}.`,
  practice: 'Practice',
  practiceOf: (briefing: string) => `Practice of the briefing ${briefing}`,
  cueSheet: 'Cue sheet…',
  cueSheetOf: (briefing: string) => `Cue sheet of the briefing ${briefing}`,
  change: 'Change…',
  changeOf: (briefing: string) => `Change the briefing ${briefing}`,
  /** What one who begins is taken through, with their own document. */
  firstSteps: {
    lead: 'Know what a document says by the hour you need it.',
    title: 'First steps',
    doneOf: (done: number, all: number) => `${done} of ${all} done`,
    done: 'Done',
    bring: {
      title: 'Bring in your document',
      text: <T>(key: (keys: string) => T) => [
        'Drop it anywhere on this window, choose it with ',
        key('Ctrl O'),
        ', or paste its text with ',
        key('Ctrl V'),
        '. Precis finds its sections and key facts and makes flashcards, all on this computer.',
      ],
    },
    read: {
      title: 'Read some of it',
      text: 'Precis keeps your line and what you have read. H highlights what you select.',
      act: (title: string) => `Read “${title}”`,
    },
    check: {
      title: 'Check one key fact',
      text: 'Each fact stands with the sentence that proves it. Accept one that is right, or reject one that is not.',
      act: 'Look at the key facts',
    },
    answer: {
      title: 'Answer three cards',
      text: 'Recall the answer, look at it, and say how well you knew it. That decides when the card comes again.',
      begun: (answered: number, all: number) =>
        `${answered} of ${all} answered. What you say of a card decides when it comes again.`,
      act: 'Study its cards',
    },
    hour: {
      title: 'Set its hour',
      text: 'Give the briefing its date and time. Precis plans the days until then, and tells here each day how ready you will be and what to study.',
    },
    lookAround: 'To look around first, read the document that came with Precis:',
    hide: 'Hide the first steps',
    hidden: 'The first steps are hidden.',
  },
}

const whenAndOf = (at: number, documents: number): string =>
  documents > 1 ? `${formatMoment(at)} · ${count(documents, 'document')}` : formatMoment(at)
