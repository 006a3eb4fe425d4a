/** What files of older formats say otherwise. */
import { agendaLimits } from '../../../core/model/agenda.ts'
import { usualGoal } from '../../../core/model/plan.ts'
import type { PlainRow } from '../../store/plain-tables.ts'

const { name, at, goal } = agendaLimits

/** Before format 3 a document had its hour itself: the row without it, and an agenda where it had one. */
export function splitHour({ briefingAt, goal: wanted, ...row }: PlainRow): {
  readonly row: PlainRow
  readonly agenda: PlainRow | null
} {
  if (typeof briefingAt !== 'number') return { row, agenda: null }
  const title = String(row['name'] ?? row['title'] ?? '')
  const share = typeof wanted === 'number' ? wanted : usualGoal
  const agenda = {
    id: row['id'],
    name: title.slice(0, name).trim() || 'Untitled',
    at: Math.min(at, briefingAt),
    goal: Math.min(goal.max, Math.max(goal.min, share)),
    minutes: null,
    daysOff: [],
    quiet: null,
    documents: [row['id']],
    own: null,
  }
  return { row, agenda }
}
