/**
 * Cards as an Anki deck: a zip of a collection (schema 11, which every Anki since 2.1 reads) and a list of media.
 * What each table and each JSON value means is told in Anki's own documentation of its database.
 */
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { idOfBytes } from '../../core/base/ids.ts'
import type { DayClock } from '../../core/study/day.ts'
import { makeScheduler, scheduleDefaults } from '../../core/study/schedule.ts'
import { connect, type Database } from '../store/database.ts'
import { type AnkiNote, ankiNotes, type CardDocument } from './anki-notes.ts'
import { collectionRow, noteTypes, schema } from './apkg-collection.ts'
import { type CardHistory, firstDay, type Study, scheduleOf, secondsOf } from './apkg-schedule.ts'

/** The files of pictures, by the names that cards call them. */
export type Media = ReadonlyMap<string, Uint8Array>

/** How the schedules of cards that have a history are worked out. */
export interface ApkgStudy extends Study {
  /** How its learner counts days. */
  readonly clock: DayClock
}

const usualStudy: ApkgStudy = {
  ...{ scheduler: makeScheduler(), options: scheduleDefaults },
  clock: { utcOffset: 0 },
}

/**
 * @param at milliseconds since 1970-01-01 UTC: when the cards were written
 * @param media the pictures that the cards show
 */
export async function exportApkg(
  documents: readonly CardDocument[],
  at: number,
  study: ApkgStudy = usualStudy,
  media: Media = new Map(),
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'precis-deck-'))
  try {
    const file = join(folder, 'collection.anki2')
    const db = connect(file, { readOnly: false })
    try {
      fill(db, ankiNotes(documents), at, study)
    } finally {
      db.close()
    }
    const zip = new ZipFile()
    const mtime = new Date(at)
    zip.addBuffer(await readFile(file), 'collection.anki2', { mtime })
    // Files are called by numbers; the list says what each is called in notes.
    const names = [...media.keys()]
    zip.addBuffer(Buffer.from(JSON.stringify(Object.fromEntries(names.entries()))), 'media', { mtime })
    for (const [at, bytes] of [...media.values()].entries())
      zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), String(at), {
        mtime,
        compress: false,
      })
    zip.end()
    return await buffer(zip.outputStream)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function fill(db: Database, notes: readonly AnkiNote[], at: number, study: ApkgStudy): void {
  const decks = deckIds(notes)
  const histories = notes.flatMap(({ cards }) => cards.flatMap(({ history }) => history ?? []))
  const from = firstDay(histories, { ...study.clock, at })
  const options = histories.length === 0 ? null : study.options
  const logged = new Set<number>()
  db.script(schema)
  db.transaction(() => {
    db.run(
      `INSERT INTO col VALUES (1, $crt, $mod, $mod, 11, 0, 0, 0, $conf, $models, $decks, $dconf, '{}')`,
      collectionRow(decks, at, secondsOf(from, study.clock), options),
    )
    let card = at
    for (const [index, note] of notes.entries()) {
      const id = at + index
      // Anki takes the words of the note that was changed last.
      const mod = Math.floor(note.changedAt / 1000)
      const [sort] = note.fields
      // As Anki sorts: a picture by its name.
      const plain = sort.replace(/<img src="([^"]*)"[^>]*>/g, ' $1 ').replace(/<[^>]*>/g, '')
      db.run(`INSERT INTO notes VALUES ($id, $guid, $type, $mod, -1, $tags, $fields, $sort, $sum, 0, '')`, {
        id,
        guid: note.guid,
        type: noteTypes[note.notetype],
        mod,
        tags: note.tags.length === 0 ? '' : ` ${note.tags.join(' ')} `,
        fields: note.fields.join('\u001f'),
        sort: plain,
        sum: checksum(plain),
      })
      for (const { ord, history } of note.cards) {
        const told = scheduleOf(history ?? none, study, index + 1, from)
        db.run(
          `INSERT INTO cards VALUES ($card, $note, $deck, $ord, $mod, -1, $type, $queue, $due, $ivl, $factor, $reps,
             $lapses, $left, 0, 0, 0, $data)`,
          { card, note: id, deck: decks.get(note.deck) ?? 1, ord, mod, ...told.card },
        )
        for (const row of told.log)
          db.run('INSERT INTO revlog VALUES ($at, $card, -1, $ease, $ivl, $lastIvl, $factor, $time, $kind)', {
            ...row,
            card,
            at: freeTime(row.at, logged),
          })
        card += 1
      }
    }
  })
}

const none: CardHistory = { reviews: [], isSuspended: false, startingState: null, dueDay: null }

/** Rows of the log are told apart by their times: of two at once one is a millisecond later. */
function freeTime(at: number, taken: Set<number>): number {
  let free = at
  while (taken.has(free)) free += 1
  taken.add(free)
  return free
}

/** The first 32 bits of the SHA-1 of a note's first field: how Anki finds notes that say the same. */
const checksum = (text: string): number => createHash('sha1').update(text, 'utf8').digest().readUInt32BE(0)

/** The same id for a deck at each export, and for each deck the ones above it. */
function deckIds(notes: readonly AnkiNote[]): ReadonlyMap<string, number> {
  const names = new Set(
    notes.flatMap(({ deck }) => {
      const levels = deck.split('::')
      return levels.map((_, at) => levels.slice(0, at + 1).join('::'))
    }),
  )
  return new Map([...names].map((name) => [name, stableId(name)]))
}

/** Like a time of Anki's, which its ids are: 13 digits. */
const stableId = (name: string): number =>
  1_000_000_000_000 + Number.parseInt(idOfBytes(Buffer.from(name, 'utf8')).slice(0, 10), 16)
