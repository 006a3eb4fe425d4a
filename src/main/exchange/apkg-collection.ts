/** What an Anki collection of schema 11 holds besides notes and cards: its tables, note types, decks and options. */

import type { ScheduleOptions } from '../../core/study/schedule.ts'
import { idsField, type OwnType } from './anki-types.ts'

/** The columns are Anki's; what of them is not used is 0 or empty. */
export const schema = `
CREATE TABLE col (
  id INTEGER PRIMARY KEY, crt INTEGER NOT NULL, mod INTEGER NOT NULL, scm INTEGER NOT NULL, ver INTEGER NOT NULL,
  dty INTEGER NOT NULL, usn INTEGER NOT NULL, ls INTEGER NOT NULL, conf TEXT NOT NULL, models TEXT NOT NULL,
  decks TEXT NOT NULL, dconf TEXT NOT NULL, tags TEXT NOT NULL
);
CREATE TABLE notes (
  id INTEGER PRIMARY KEY, guid TEXT NOT NULL, mid INTEGER NOT NULL, mod INTEGER NOT NULL, usn INTEGER NOT NULL,
  tags TEXT NOT NULL, flds TEXT NOT NULL, sfld INTEGER NOT NULL, csum INTEGER NOT NULL, flags INTEGER NOT NULL,
  data TEXT NOT NULL
);
CREATE TABLE cards (
  id INTEGER PRIMARY KEY, nid INTEGER NOT NULL, did INTEGER NOT NULL, ord INTEGER NOT NULL, mod INTEGER NOT NULL,
  usn INTEGER NOT NULL, type INTEGER NOT NULL, queue INTEGER NOT NULL, due INTEGER NOT NULL, ivl INTEGER NOT NULL,
  factor INTEGER NOT NULL, reps INTEGER NOT NULL, lapses INTEGER NOT NULL, left INTEGER NOT NULL,
  odue INTEGER NOT NULL, odid INTEGER NOT NULL, flags INTEGER NOT NULL, data TEXT NOT NULL
);
CREATE TABLE revlog (
  id INTEGER PRIMARY KEY, cid INTEGER NOT NULL, usn INTEGER NOT NULL, ease INTEGER NOT NULL, ivl INTEGER NOT NULL,
  lastIvl INTEGER NOT NULL, factor INTEGER NOT NULL, time INTEGER NOT NULL, type INTEGER NOT NULL
);
CREATE TABLE graves (usn INTEGER NOT NULL, oid INTEGER NOT NULL, type INTEGER NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_notes_csum ON notes (csum);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_revlog_cid ON revlog (cid);
`

/** Ids of our note types, the same in every deck, so that a second import makes no second type. */
export const noteTypes: Readonly<Record<OwnType, number>> = {
  'Precis Basic': 1_735_689_600_011,
  'Precis Both Ways': 1_735_689_600_012,
  'Precis Cloze': 1_735_689_600_013,
}

/**
 * The one row of `col`.
 *
 * @param decks ids by their whole names
 * @param from seconds: the day from which days are counted
 * @param study how the cards are scheduled; null where no schedule goes along
 */
export function collectionRow(
  decks: ReadonlyMap<string, number>,
  at: number,
  from: number,
  study: ScheduleOptions | null,
) {
  const seconds = Math.floor(at / 1000)
  const all = [[1, 'Default'] as const, ...[...decks].map(([name, id]) => [id, name] as const)]
  return {
    crt: from,
    mod: at,
    conf: JSON.stringify(conf),
    models: JSON.stringify(byId([basic(seconds), bothWays(seconds), cloze(seconds)])),
    decks: JSON.stringify(
      byId(all.map(([id, name]) => deck(id, name, seconds, study === null ? 1 : ownOptions))),
    ),
    dconf: JSON.stringify(byId([options, ...(study === null ? [] : [optionsOf(study)])])),
  }
}

const byId = <T extends { readonly id: number }>(things: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(things.map((thing) => [String(thing.id), thing]))

const conf = {
  nextPos: 1,
  estTimes: true,
  activeDecks: [1],
  sortType: 'noteFld',
  timeLim: 0,
  sortBackwards: false,
  addToCur: true,
  curDeck: 1,
  newSpread: 0,
  dueCounts: true,
  curModel: String(noteTypes['Precis Basic']),
  collapseTime: 1200,
}

const deck = (id: number, name: string, mod: number, conf: number) => ({
  id,
  mod,
  name,
  usn: -1,
  lrnToday: [0, 0],
  revToday: [0, 0],
  newToday: [0, 0],
  timeToday: [0, 0],
  collapsed: false,
  browserCollapsed: false,
  desc: '',
  dyn: 0,
  conf,
  extendNew: 0,
  extendRev: 0,
})

const options = {
  id: 1,
  mod: 0,
  name: 'Default',
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  new: { bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: 20 },
  rev: { bury: false, ease4: 1.3, ivlFct: 1, maxIvl: 36_500, perDay: 200, hardFactor: 1.2 },
  lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
  dyn: false,
}

/** The id of our options, the same in every deck. */
const ownOptions = 1_735_689_600_021

/** Options by which Anki's FSRS, where it is turned on, goes on as cards were scheduled here. */
const optionsOf = ({ retention, learningSteps, relearningSteps, weights }: ScheduleOptions) => ({
  ...options,
  id: ownOptions,
  name: 'Precis',
  new: { ...options.new, delays: learningSteps },
  lapse: { ...options.lapse, delays: relearningSteps },
  desiredRetention: retention,
  fsrsParams6: weights,
})

const field = (name: string, ord: number) => ({
  name,
  ord,
  sticky: false,
  rtl: false,
  font: 'Arial',
  size: 20,
  media: [],
})

const template = (name: string, ord: number, qfmt: string, afmt: string) => ({
  name,
  ord,
  qfmt,
  afmt,
  bqfmt: '',
  bafmt: '',
  did: null,
})

const look = `.card { font-family: serif; font-size: 20px; line-height: 1.5; color: black; background-color: white; }
.cloze { font-weight: bold; }
.precis-also, .precis-source, .precis-link { margin-top: 1em; font-size: 16px; opacity: 0.75; }
`

const noteType = (name: OwnType, type: 0 | 1, mod: number) => ({
  id: noteTypes[name],
  name,
  type,
  mod,
  usn: -1,
  sortf: 0,
  did: 1,
  css: look,
  latexPre:
    '\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\begin{document}\n',
  latexPost: '\\end{document}',
  latexsvg: false,
  tags: [],
  vers: [],
})

const behind = (field: string) => `{{FrontSide}}\n\n<hr id=answer>\n\n{{${field}}}`

const basic = (mod: number) => ({
  ...noteType('Precis Basic', 0, mod),
  flds: [field('Front', 0), field('Back', 1), field(idsField, 2)],
  tmpls: [template('Card 1', 0, '{{Front}}', behind('Back'))],
  req: [[0, 'any', [0]]],
})

const bothWays = (mod: number) => ({
  ...noteType('Precis Both Ways', 0, mod),
  flds: [field('Front', 0), field('Back', 1), field(idsField, 2)],
  tmpls: [
    template('Card 1', 0, '{{Front}}', behind('Back')),
    template('Card 2', 1, '{{Back}}', behind('Front')),
  ],
  req: [
    [0, 'any', [0]],
    [1, 'any', [1]],
  ],
})

const cloze = (mod: number) => ({
  ...noteType('Precis Cloze', 1, mod),
  flds: [field('Text', 0), field('Back Extra', 1), field(idsField, 2)],
  tmpls: [template('Cloze', 0, '{{cloze:Text}}', '{{cloze:Text}}<br>\n{{Back Extra}}')],
  req: [[0, 'any', [0]]],
})
