/** Decks as Anki writes them: its own tables and lists, in each of the three forms that a file may have. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { connect, type Database } from '../../../../../src/main/store/database.ts'
import type { LogRow } from './history.expected.ts'
import type { MadeType } from './kinds.expected.ts'
import { type CardColumns, created } from './states.expected.ts'

export const forms = ['anki2', 'anki21', 'anki21b'] as const
export type Form = (typeof forms)[number]

export interface MadeNote {
  readonly guid: string
  readonly type: MadeType
  readonly fields: readonly string[]
  readonly tags?: string
  readonly cards?: readonly MadeCard[]
}

export interface MadeCard {
  /** One of its note and `ord` where it does not say. */
  readonly id?: number
  readonly ord: number
  readonly deck: string
  readonly isSuspended?: boolean
  readonly log?: readonly LogRow[]
  /** When it comes back, and what Anki keeps of it in JSON; where it does not say it is new. */
  readonly schedule?: CardColumns
  readonly data?: string
}

export interface MadeDeck {
  readonly notes: readonly MadeNote[]
  readonly media?: Readonly<Record<string, Uint8Array>>
}

const madeAt = Date.UTC(2026, 0, 1)

/** The file of a deck. */
export async function madeFile(form: Form, deck: MadeDeck): Promise<Buffer> {
  const zip = new ZipFile()
  const media = Object.entries(deck.media ?? {})
  const pack = form === 'anki21b' ? zstd : (bytes: Uint8Array) => Buffer.from(bytes)
  const collection = madeCollection(form, deck)
  if (form === 'anki21b') zip.addBuffer(Buffer.from([0x08, 0x03]), 'meta')
  // An older Anki is told by it to be renewed.
  if (form !== 'anki2') zip.addBuffer(madeCollection('anki2', tooNew), 'collection.anki2')
  zip.addBuffer(pack(collection), `collection.${form}`)
  const list =
    form === 'anki21b'
      ? zstd(Buffer.concat(media.map(([name, bytes]) => field(1, entryOf(name, bytes)))))
      : Buffer.from(JSON.stringify(Object.fromEntries(media.map(([name], at) => [at, name]))))
  zip.addBuffer(list, 'media')
  for (const [at, [, bytes]] of media.entries()) zip.addBuffer(pack(bytes), String(at))
  zip.end()
  return buffer(zip.outputStream)
}

const plain: MadeType = {
  name: 'Basic',
  fields: ['Front', 'Back'],
  templates: [['{{Front}}', '{{FrontSide}}<hr id=answer>{{Back}}']],
}
const tooNew: MadeDeck = {
  notes: [{ guid: 'new', type: plain, fields: ['Please update to the latest Anki version', ''] }],
}

let files = 0

export function madeCollection(form: Form, deck: MadeDeck): Buffer {
  files += 1
  const path = join(tmpdir(), `precis-made-${process.pid}-${files}.db`)
  const db = connect(path, { readOnly: false })
  try {
    fill(db, form, deck)
  } finally {
    db.close()
  }
  const bytes = readFileSync(path)
  writeFileSync(path, '')
  if (form !== 'anki21b') return bytes
  // Newer collections are in the mode that has a log beside them.
  bytes.set([2, 2], 18)
  return Buffer.from(bytes.toString('latin1').replaceAll('COLLATE nocase ', 'COLLATE unicase'), 'latin1')
}

function fill(db: Database, form: Form, { notes }: MadeDeck): void {
  const types = [...new Set(notes.map(({ type }) => type))]
  const decks = [
    ...new Set(['Default', ...notes.flatMap(({ cards = one }) => cards.map(({ deck }) => deck))]),
  ]
  const typeId = (type: MadeType) => madeAt + 1 + types.indexOf(type)
  const deckId = (name: string) => (name === 'Default' ? 1 : madeAt + 1000 + idOf(name))
  const isNew = form === 'anki21b'
  db.script(tables + (isNew ? newerTables : ''))
  db.run(`INSERT INTO col VALUES (1, $crt, $mod, $mod, $ver, 0, 0, 0, $conf, $models, $decks, '{}', '{}')`, {
    crt: created / 1000,
    mod: madeAt,
    ver: isNew ? 18 : 11,
    conf: isNew ? '' : '{}',
    models: isNew
      ? ''
      : JSON.stringify(Object.fromEntries(types.map((type) => [typeId(type), modelOf(type, typeId(type))]))),
    decks: isNew
      ? ''
      : JSON.stringify(Object.fromEntries(decks.map((name) => [deckId(name), { id: deckId(name), name }]))),
  })
  if (isNew) {
    for (const type of types) addType(db, type, typeId(type))
    for (const name of decks)
      db.run("INSERT INTO decks VALUES ($id, $name, 0, -1, x'', x'0a00')", {
        id: deckId(name),
        name: name.replaceAll('::', '\u001f'),
      })
  }
  db.transaction(() => {
    for (const [at, note] of notes.entries())
      addNote(db, note, madeAt + 10_000 + at, typeId(note.type), deckId)
  })
}

const one: readonly MadeCard[] = [{ ord: 0, deck: 'Default' }]

function addNote(
  db: Database,
  { guid, fields, tags = '', cards = one }: MadeNote,
  id: number,
  type: number,
  deckId: (name: string) => number,
): void {
  const [sort = ''] = fields
  db.run("INSERT INTO notes VALUES ($id, $guid, $type, 0, -1, $tags, $fields, $sort, $sum, 0, '')", {
    ...{ id, guid, type, tags, fields: fields.join('\u001f'), sort },
    sum: createHash('sha1').update(sort).digest().readUInt32BE(0),
  })
  for (const { id: own, ord, deck, isSuspended = false, log = [], schedule, data = '' } of cards) {
    const card = own ?? id * 10 + ord
    db.run(
      `INSERT INTO cards VALUES ($card, $id, $deck, $ord, 0, -1, $type, $queue, $due, $ivl, 2500, $reps, $lapses, 0,
         $odue, $odid, 0, $data)`,
      {
        ...{ card, id, ord, deck: deckId(deck) },
        ...{ type: 0, queue: 0, due: 0, ivl: 0, reps: 0, lapses: 0, odid: 0, odue: 0, data },
        ...schedule,
        ...(isSuspended && { queue: -1 }),
      },
    )
    for (const { id: at, ease, type: kind, factor = 2500, time = 4000 } of log)
      db.run('INSERT INTO revlog VALUES ($at, $card, -1, $ease, 1, 1, $factor, $time, $kind)', {
        ...{ at, card, ease, kind, factor, time },
      })
  }
}

const modelOf = ({ name, isCloze, fields, templates }: MadeType, id: number) => ({
  id,
  name,
  type: isCloze === true ? 1 : 0,
  flds: fields.map((field, ord) => ({ name: field, ord })),
  tmpls: templates.map(([qfmt, afmt], ord) => ({ name: `Card ${ord + 1}`, ord, qfmt, afmt })),
})

function addType(db: Database, { name, isCloze, fields, templates }: MadeType, id: number): void {
  const config = Buffer.concat([number(1, isCloze === true ? 1 : 0), field(3, Buffer.from('.card {}'))])
  db.run('INSERT INTO notetypes VALUES ($id, $name, 0, -1, $config)', { id, name, config })
  for (const [ord, each] of fields.entries())
    db.run("INSERT INTO fields VALUES ($id, $ord, $each, x'')", { id, ord, each })
  for (const [ord, [front, back]] of templates.entries())
    db.run('INSERT INTO templates VALUES ($id, $ord, $name, 0, -1, $config)', {
      ...{ id, ord, name: `Card ${ord + 1}` },
      config: Buffer.concat([field(1, Buffer.from(front)), field(2, Buffer.from(back))]),
    })
}

/** Some number that is always the same for a name. */
const idOf = (name: string): number => createHash('sha1').update(name).digest().readUInt16BE(0)

const varint = (value: number): Buffer => {
  const bytes: number[] = []
  let rest = value
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80)
  return Buffer.from([...bytes, rest])
}
const number = (at: number, value: number): Buffer => Buffer.concat([varint(at * 8), varint(value)])
const field = (at: number, bytes: Uint8Array): Buffer =>
  Buffer.concat([varint(at * 8 + 2), varint(bytes.length), bytes])

const entryOf = (name: string, bytes: Uint8Array): Buffer =>
  Buffer.concat([
    field(1, Buffer.from(name)),
    number(2, bytes.length),
    field(3, createHash('sha1').update(bytes).digest()),
  ])

/** A frame of Zstandard (RFC 8878) whose blocks are stored as they are. */
export function zstd(bytes: Uint8Array): Buffer {
  const size = Buffer.alloc(8)
  size.writeBigUInt64LE(BigInt(bytes.length))
  const block = 100_000
  const blocks: Buffer[] = []
  for (let at = 0; at === 0 || at < bytes.length; at += block) {
    const part = bytes.subarray(at, at + block)
    const head = Buffer.alloc(3)
    head.writeUIntLE(part.length * 8 + (at + block >= bytes.length ? 1 : 0), 0, 3)
    blocks.push(head, Buffer.from(part))
  }
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xe0]), size, ...blocks])
}

const tables = `
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL, ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL, models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL, ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_revlog_cid ON revlog (cid);
`

/** Anki adds an order of its own to SQLite, unicase: these are written in another one, which is then called so. */
const newerTables = `
CREATE TABLE fields (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL COLLATE nocase , config blob NOT NULL, PRIMARY KEY (ntid, ord)) without rowid;
CREATE UNIQUE INDEX idx_fields_name_ntid ON fields (name, ntid);
CREATE TABLE templates (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL COLLATE nocase , mtime_secs integer NOT NULL, usn integer NOT NULL, config blob NOT NULL, PRIMARY KEY (ntid, ord)) without rowid;
CREATE UNIQUE INDEX idx_templates_name_ntid ON templates (name, ntid);
CREATE TABLE notetypes (id integer NOT NULL PRIMARY KEY, name text NOT NULL COLLATE nocase , mtime_secs integer NOT NULL, usn integer NOT NULL, config blob NOT NULL);
CREATE UNIQUE INDEX idx_notetypes_name ON notetypes (name);
CREATE TABLE decks (id integer PRIMARY KEY NOT NULL, name text NOT NULL COLLATE nocase , mtime_secs integer NOT NULL, usn integer NOT NULL, common blob NOT NULL, kind blob NOT NULL);
CREATE UNIQUE INDEX idx_decks_name ON decks (name);
`
