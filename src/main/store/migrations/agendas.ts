import { agendaLimits } from '../../../core/model/agenda.ts'
import { usualGoal } from '../../../core/model/plan.ts'
import { most } from './noted.ts'

const { name, at, goal } = agendaLimits

/** The minutes a day that were set for all documents, on each day of the week. */
const minutes = `(SELECT CASE WHEN minutes IS NULL THEN NULL
  ELSE json_array(minutes, minutes, minutes, minutes, minutes, minutes, minutes) END
  FROM (SELECT (SELECT json_extract(value, '$.planMinutes') FROM settings WHERE key = 'settings') AS minutes))`

const named = (title: string): string =>
  `coalesce(nullif(trim(substr(${title}, 1, ${name})), ''), 'Untitled')`
const hour = (value: string): string => `min(${at}, ${value})`
const share = (value: string): string =>
  `min(${goal.max}, max(${goal.min}, coalesce(${value}, ${usualGoal})))`

/** What the journal said of the hour of a document, as it is said of an agenda that has its id. */
function converted(column: 'command' | 'inverse'): string {
  const part = (path: string): string => `json_extract(${column}, '$.${path}')`
  const title = named(part('document.title'))
  return `json_object('v', 1, 'kind', 'agenda.set', 'id', ${part('document.id')}, 'name', ${title}, 'agenda',
    json(CASE WHEN ${part('goal.briefingAt')} IS NULL THEN NULL ELSE json_object('name', ${title},
      'at', ${hour(part('goal.briefingAt'))}, 'goal', ${share(part('goal.goal'))}, 'minutes', json(${minutes}),
      'daysOff', json('[]'), 'quiet', NULL, 'documents', json_array(${part('document.id')})) END))`
}

/** An hour belongs to several documents. Each that was set for one becomes an agenda of its own, under the document's id. */
export const agendas = `
CREATE TABLE agendas (
  id        TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
  name      TEXT    NOT NULL CHECK (name <> ''),
  at        INTEGER NOT NULL CHECK (at BETWEEN 0 AND ${most}),
  goal      REAL    NOT NULL CHECK (goal BETWEEN 0 AND 1),
  -- Of each day of the week, from Monday; null for as many as the goal takes.
  minutes   TEXT    CHECK (json_array_length(minutes) = 7),
  days_off  TEXT    NOT NULL CHECK (json_valid(days_off)),
  quiet     TEXT    CHECK (json_valid(quiet)),
  documents TEXT    NOT NULL CHECK (json_array_length(documents) > 0)
) STRICT, WITHOUT ROWID;
INSERT INTO agendas
SELECT id, ${named('coalesce(name, title)')}, ${hour('briefing_at')}, ${share('goal')}, ${minutes}, '[]', NULL, json_array(id)
FROM documents WHERE briefing_at IS NOT NULL;
UPDATE journal SET command = ${converted('command')}, inverse = ${converted('inverse')}
WHERE json_extract(command, '$.kind') = 'goal.set' AND json_extract(inverse, '$.kind') = 'goal.set';
UPDATE settings SET value = json_remove(value, '$.planMinutes') WHERE key = 'settings';
ALTER TABLE documents DROP COLUMN briefing_at;
ALTER TABLE documents DROP COLUMN goal;
`
