/** What Today lists of documents. No text of a document is read for it. */
import { shownName } from '../../core/text/shown-name.ts'
import type { TodayChange, TodayReading, TodayState } from '../../shared/contract/today.ts'
import type { Database, Row } from './database.ts'
import { numberOf, textOf } from './rows.ts'

/** As many as are taken up again at a time. */
const mostReading = 3
/** What is read up to here counts as read through: few read the last note. */
const readThrough = 0.98
/** How long cards that changed are told of, in ms: after that they are cards like others. */
const changedMs = 14 * 86_400_000

const titled = "coalesce(documents.name, nullif(documents.title, ''), 'Untitled') AS title"

/** Documents of which a part was read, the last read at first. */
export function listReading(db: Database): readonly TodayReading[] {
  return db
    .all(
      `SELECT documents.id, ${titled}, words, coalesce(share, 0) AS share FROM positions
       JOIN documents ON documents.id = positions.document
       LEFT JOIN readings ON readings.document = documents.id
       WHERE removed_at IS NULL AND coalesce(share, 0) < ${readThrough}
       ORDER BY positions.at DESC, documents.id LIMIT ${mostReading}`,
    )
    .map((row) => ({ ...namedIn(row), words: numberOf(row, 'words'), share: numberOf(row, 'share') }))
}

/**
 * Documents of which a new version came: not opened since, or with cards that ask for what changed and wait for their
 * first answer. A card that is suspended or deleted waits for none.
 *
 * @param at milliseconds since 1970-01-01 UTC
 */
export function listChanged(db: Database, at: number): readonly TodayChange[] {
  return db
    .all(
      `SELECT documents.id, ${titled}, coalesce(opened_at, 0) < added_at AS is_new,
         CASE WHEN added_at < $since THEN 0 ELSE (
           SELECT count(*) FROM json_each(versions.changed) AS each WHERE
             NOT EXISTS (SELECT 1 FROM memories
               WHERE document = documents.id AND card = json_extract(each.value, '$.card'))
             AND NOT EXISTS (SELECT 1 FROM card_states
               WHERE document = documents.id AND card = json_extract(each.value, '$.card') AND suspended = 1)
             AND NOT EXISTS (SELECT 1 FROM card_edits
               WHERE document = documents.id AND card = json_extract(each.value, '$.card')
                 AND json_extract(edit, '$.deleted') = 1)) END AS cards
       FROM versions JOIN documents ON documents.id = versions.document
       WHERE standing = 'shown' AND removed_at IS NULL AND EXISTS (
         SELECT 1 FROM versions AS others WHERE others.document = documents.id AND others.standing = 'older')
       ORDER BY added_at DESC, documents.id`,
      { since: at - changedMs },
    )
    .map((row) => ({
      ...namedIn(row),
      isNew: numberOf(row, 'is_new') === 1,
      cards: numberOf(row, 'cards'),
    }))
    .filter(({ isNew, cards }) => isNew || cards > 0)
}

/** The last document that the user brought in. */
export function newestOwn(db: Database): TodayState['newest'] {
  const row = db.get(
    `SELECT id, ${titled} FROM documents WHERE removed_at IS NULL AND bundled = 0
     ORDER BY added_at DESC, id LIMIT 1`,
  )
  return row && namedIn(row)
}

export const hasRated = (db: Database): boolean => db.get('SELECT 1 FROM memories LIMIT 1') !== null

const namedIn = (row: Row) => ({
  document: textOf(row, 'id'),
  title: shownName(textOf(row, 'title')) || 'Untitled',
})
