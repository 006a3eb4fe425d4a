/** What of a library goes into a pack: some documents, with what was chosen to go along. */
import { assertNever } from '../../../core/model/result.ts'
import type { PackParts } from '../../../shared/contract/packs.ts'
import { isIn, isThingKind } from '../../store/pack/things.ts'
import type { PlainRow, TableName } from '../../store/plain-tables.ts'

export interface PackScope {
  readonly documents: ReadonlySet<string>
  readonly parts: PackParts
}

/** A row as a pack has it; null for one that it does not have. */
export function rowIn({ documents, parts }: PackScope, table: TableName, row: PlainRow): PlainRow | null {
  if (table === 'agendas') return parts.briefings === true ? agendaIn(documents, row) : null
  if (!documents.has(String(table === 'documents' ? row['id'] : row['document']))) return null
  switch (table) {
    case 'documents':
      // When it was read last is nobody else's concern.
      return { ...row, openedAt: null }
    case 'tags':
    case 'version_contents':
      return row
    case 'versions':
      return { ...row, held: heldIn(parts, row['held']) }
    case 'held_objects':
      return parts.originals || row['role'] !== 'original' ? row : null
    case 'fact_edits':
    case 'card_edits':
    case 'card_changes':
      return parts.edits ? row : null
    case 'card_states':
    case 'reviews':
    case 'review_times':
    case 'positions':
    case 'readings':
      return parts.ratings ? row : null
    case 'pack_states':
      return isThingKind(row['kind']) && isIn(parts, row['kind']) ? row : null
    case 'card_details':
      return parts.ratings && row['startingState'] !== null ? { ...row, ...unsaid } : null
    // What is of one library, or of nothing in particular.
    case 'pack_ratings':
    case 'removals':
    case 'study_days':
    case 'no_conflicts':
    case 'mocks':
    case 'settings':
    case 'journal':
      return null
    default:
      return assertNever(table)
  }
}

/** What names rows of the log, which are others there, and tags of one's own. */
const unsaid = { tags: [], resetAfter: null, dueDay: null, dueAfter: null } as const

/** A briefing with those of its documents that go along, and without the times of whoever hands it over. */
function agendaIn(documents: ReadonlySet<string>, row: PlainRow): PlainRow | null {
  const all: readonly unknown[] = Array.isArray(row['documents']) ? row['documents'] : []
  const along = all.filter((each) => documents.has(String(each)))
  return along.length === 0 ? null : { ...row, documents: along, minutes: null, daysOff: [], quiet: null }
}

/** What is held of a version that is not shown, without what does not go along. */
function heldIn({ edits, ratings }: PackParts, held: unknown): unknown {
  if (typeof held !== 'object' || held === null) return held
  return {
    ...held,
    ...(!edits && { edits: { facts: [], cards: [] } }),
    ...(!ratings && { position: null, read: [] }),
  }
}
