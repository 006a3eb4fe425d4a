import type { PassageChange } from '../../../core/model/change.ts'
import type { Comparison, VersionEntry } from '../../../shared/contract/versions.ts'
import { count, formatIsoDate, formatMoment } from '../../text/format.ts'

/** A version in few words, which begin a line: what it says of its date, else when it was added. */
export const versionWords = ({ date, addedAt }: Pick<VersionEntry, 'date' | 'addedAt'>): string =>
  date === null ? `Added ${formatMoment(addedAt)}` : formatIsoDate(date)

/** Whether a row is a change. */
const isChange = (row: PassageChange): boolean => row.kind !== 'same' || row.moved

/** All that changed, in a line. */
export function summaryOf({ facts, rows }: Pick<Comparison, 'facts' | 'rows'>): string {
  const ofFacts = (kind: Comparison['facts'][number]['kind']) =>
    facts.filter((each) => each.kind === kind).length
  const ofRows = (kind: PassageChange['kind']) => rows.filter((row) => row.kind === kind).length
  const moved = rows.filter((row) => row.kind === 'same' && row.moved).length
  const parts: readonly (readonly [number, string, string])[] = [
    [ofFacts('changed'), 'fact', 'changed'],
    [ofFacts('new'), 'fact', 'new'],
    [ofFacts('gone'), 'fact', 'gone'],
    [ofRows('reworded'), 'passage', 'reworded'],
    [ofRows('added'), 'passage', 'new'],
    [ofRows('removed'), 'passage', 'removed'],
    [moved, 'passage', 'moved'],
  ]
  const told = parts.filter(([n]) => n > 0).map(([n, noun, what]) => `${count(n, noun)} ${what}`)
  return told.length === 0 ? 'Both versions say the same.' : `${told.join(', ')}.`
}

/** What became of a passage, for who does not see it. */
export function changeWords(row: PassageChange): string {
  switch (row.kind) {
    case 'added':
      return 'New'
    case 'removed':
      return 'Removed'
    case 'reworded':
      return row.moved ? 'Moved and reworded' : 'Reworded'
    case 'same':
      return 'Moved'
  }
}

/** A run of rows: changes one by one, what stayed between them together. */
export type Stretch =
  | { readonly kind: 'change'; readonly row: PassageChange; readonly nth: number }
  | { readonly kind: 'same'; readonly rows: readonly PassageChange[]; readonly nth: number }

export function stretchesOf(rows: readonly PassageChange[]): readonly Stretch[] {
  const all: Stretch[] = []
  for (const row of rows) {
    const last = all.at(-1)
    if (isChange(row)) all.push({ kind: 'change', row, nth: all.length })
    else if (last?.kind === 'same') all[all.length - 1] = { ...last, rows: [...last.rows, row] }
    else all.push({ kind: 'same', rows: [row], nth: all.length })
  }
  return all
}
