import type { PassageChange } from '../../core/model/change.ts'
import { carryOver } from '../../core/versions/carry.ts'
import { diffPassages } from '../../core/versions/diff.ts'
import { factChanges } from '../../core/versions/facts.ts'
import { passagesOf } from '../../core/versions/passages.ts'
import { placeNow, readNow } from '../../core/versions/place.ts'
import { sendable, storedBriefing } from './answer-anew.ts'
import type { Compared, CompareRequest, EngineStage, MadeVersion, VersionRequest } from './protocol.ts'

/** A version as it takes the place of what is shown; null where what is stored is no document. */
export function answerVersion(
  { briefing, came, use, held, block, read }: Omit<VersionRequest, 'kind' | 'job'>,
  onStage: (stage: EngineStage) => void,
): MadeVersion | null {
  const old = storedBriefing(briefing)
  const next = storedBriefing(came)
  if (old === null || next === null) return null
  const { briefing: made, edits, reworded, changed, rows } = carryOver(old, next, use, held)
  onStage('index')
  // Its title is read too.
  const all = ({ title }: { readonly title: string }, of: Parameters<typeof passagesOf>[0]) => [
    { id: 'title', kind: 'heading' as const, text: title },
    ...passagesOf(of),
  ]
  return {
    ...sendable(made, edits, reworded),
    changed: changed.map((each) => ({ ...each })),
    place: block === null ? null : placeNow(rows, block),
    read: readNow(rows, all(old, old), all(next, next), read).map(([start, end]) => [start, end]),
    shared: sharesOf(rows),
  }
}

/** Of the shorter one's passages. */
function sharesOf(rows: readonly PassageChange[]): MadeVersion['shared'] {
  const count = (of: PassageChange['kind']) => rows.filter(({ kind }) => kind === of).length
  const [same, reworded] = [count('same'), count('reworded')]
  const shorter = same + reworded + Math.min(count('removed'), count('added'))
  return shorter === 0 ? { same: 0, reworded: 0 } : { same: same / shorter, reworded: reworded / shorter }
}

/** What differs between two versions; null where what is stored is no document. */
export function answerCompare({ old, next }: Pick<CompareRequest, 'old' | 'next'>): Compared | null {
  const before = storedBriefing(old)
  const now = storedBriefing(next)
  if (before === null || now === null) return null
  const rows = diffPassages(passagesOf(before), passagesOf(now))
  return { rows, facts: factChanges(before, now, rows) }
}
