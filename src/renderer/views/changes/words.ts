import type { FactChange, PassageChange } from '../../../core/model/change.ts'
import type { Comparison, VersionEntry } from '../../../shared/contract/versions.ts'
import { formatIsoDate, formatMoment } from '../../../shared/messages/format.ts'
import { count } from '../../../shared/messages/forms.ts'

/** A version in few words, which begin a line: what it says of its date, else when it was added. */
export const versionWords = ({ date, addedAt }: Pick<VersionEntry, 'date' | 'addedAt'>): string =>
  date === null ? `Added ${formatMoment(addedAt)}` : formatIsoDate(date)

/** How a version is named after a passage that was copied of it. */
export const citedAs = ({ date, addedAt, file }: VersionEntry): string => {
  const named = file === null ? '' : ` (${file})`
  return date === null
    ? `earlier version added ${formatMoment(addedAt)}${named}`
    : `earlier version of ${formatIsoDate(date)}${named}`
}

/** The version that the current one is compared with at first: the one before it, else the one after it. */
export function beforeOf(versions: readonly VersionEntry[]): VersionEntry | null {
  const at = versions.findIndex(({ isShown }) => isShown)
  return at < 0 ? null : (versions[at + 1] ?? versions[at - 1] ?? null)
}

/** Whether a row is a change. */
export const isChange = (row: PassageChange): boolean => row.kind !== 'same' || row.moved

/** Whether a change is one of rows and cells, not of running words. */
const isChangedTable = (row: PassageChange): boolean => row.kind === 'reworded' && row.rows !== undefined

/** The facts of one part of the list. */
export interface FactPart {
  readonly head: string
  readonly changes: readonly FactChange[]
}

/** What changed in the facts: figures first, then what is said in other words, what is new, and what is gone. */
export function factParts(facts: readonly FactChange[]): readonly FactPart[] {
  const of = (head: string, is: (change: FactChange) => boolean): readonly FactPart[] => {
    const changes = facts.filter(is)
    return changes.length === 0 ? [] : [{ head, changes }]
  }
  return [
    ...of('Changed figures', ({ kind, isFigure }) => kind === 'changed' && isFigure),
    ...of('Other changed facts', ({ kind, isFigure }) => kind === 'changed' && !isFigure),
    ...of('New facts', ({ kind }) => kind === 'new'),
    ...of('Facts that are gone', ({ kind }) => kind === 'gone'),
  ]
}

/** Changes of one sentence in a row, which is told once for all of them. */
export function bySentence(
  changes: readonly FactChange[],
): readonly (readonly [FactChange, ...FactChange[]])[] {
  const groups: [FactChange, ...FactChange[]][] = []
  for (const change of changes) {
    const last = groups.at(-1)
    if (last !== undefined && sentences(last[0]) === sentences(change)) last.push(change)
    else groups.push([change])
  }
  return groups
}

const sentences = ({ old, next }: FactChange): string =>
  JSON.stringify([old?.block, old?.sentence, next?.block, next?.sentence])

/** All that changed, in a line. */
export function summaryOf({ facts, rows }: Pick<Comparison, 'facts' | 'rows'>): string {
  const ofFacts = (is: (change: FactChange) => boolean) => facts.filter(is).length
  const ofRows = (kind: PassageChange['kind']) => rows.filter((row) => row.kind === kind).length
  const tables = rows.filter(isChangedTable).length
  const moved = rows.filter((row) => row.kind === 'same' && row.moved).length
  const parts: readonly (readonly [number, string, string])[] = [
    [ofFacts(({ kind, isFigure }) => kind === 'changed' && isFigure), 'figure', 'changed'],
    [ofFacts(({ kind, isFigure }) => kind === 'changed' && !isFigure), 'other fact', 'changed'],
    [ofFacts(({ kind }) => kind === 'new'), 'fact', 'new'],
    [ofFacts(({ kind }) => kind === 'gone'), 'fact', 'gone'],
    [ofRows('reworded') - tables, 'passage', 'reworded'],
    [tables, 'table', 'changed'],
    [ofRows('added'), 'passage', 'new'],
    [ofRows('removed'), 'passage', 'removed'],
    [moved, 'passage', 'moved'],
  ]
  const told = parts.filter(([n]) => n > 0).map(([n, noun, what]) => `${count(n, noun)} ${what}`)
  return told.length === 0 ? 'Nothing changed in what it says.' : `${told.join(', ')}.`
}

/** What became of a passage, for who does not see it. */
export function changeWords(row: PassageChange): string {
  switch (row.kind) {
    case 'added':
      return 'New'
    case 'removed':
      return 'Removed'
    case 'reworded':
      if (isChangedTable(row)) return row.moved ? 'Moved and changed table' : 'Changed table'
      return row.moved ? 'Moved and reworded' : 'Reworded'
    case 'same':
      return 'Moved'
  }
}

/** A run of rows: changes one by one, but what moved in one piece together, and what stayed between them. */
export type Stretch =
  | { readonly kind: 'change'; readonly row: PassageChange; readonly nth: number }
  | { readonly kind: 'moved' | 'same'; readonly rows: readonly Kept[]; readonly nth: number }

/** A passage that says what it said. */
export type Kept = Extract<PassageChange, { readonly kind: 'same' }>

export function stretchesOf(rows: readonly PassageChange[]): readonly Stretch[] {
  const all: Stretch[] = []
  for (const row of rows) {
    const last = all.at(-1)
    if (row.kind !== 'same') {
      all.push({ kind: 'change', row, nth: all.length })
      continue
    }
    const kind = row.moved ? 'moved' : 'same'
    if (last?.kind === kind) all[all.length - 1] = { ...last, rows: [...last.rows, row] }
    else all.push({ kind, rows: [row], nth: all.length })
  }
  return all
}
