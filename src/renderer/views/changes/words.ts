import type { FactChange, PassageChange } from '../../../core/model/change.ts'
import type { Comparison, VersionEntry } from '../../../shared/contract/versions.ts'
import { formatIsoDate } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'

/** A version in few words, which begin a line: what it says of its date, else when it was added. */
export const versionWords = ({ date, addedAt }: Pick<VersionEntry, 'date' | 'addedAt'>): string =>
  date === null ? messages.changes.added(addedAt) : formatIsoDate(date)

/** How a version is named after a passage that was copied of it. */
export const citedAs = ({ date, addedAt, file }: VersionEntry): string =>
  date === null
    ? messages.changes.cited.added(addedAt, file)
    : messages.changes.cited.dated(formatIsoDate(date), file)

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
  const heads = messages.changes.facts
  return [
    ...of(heads.figures, ({ kind, isFigure }) => kind === 'changed' && isFigure),
    ...of(heads.others, ({ kind, isFigure }) => kind === 'changed' && !isFigure),
    ...of(heads.fresh, ({ kind }) => kind === 'new'),
    ...of(heads.gone, ({ kind }) => kind === 'gone'),
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
  const words = messages.changes.summary
  const parts: readonly (readonly [number, (n: number) => string])[] = [
    [ofFacts(({ kind, isFigure }) => kind === 'changed' && isFigure), words.figures],
    [ofFacts(({ kind, isFigure }) => kind === 'changed' && !isFigure), words.otherFacts],
    [ofFacts(({ kind }) => kind === 'new'), words.newFacts],
    [ofFacts(({ kind }) => kind === 'gone'), words.goneFacts],
    [ofRows('reworded') - tables, words.reworded],
    [tables, words.tables],
    [ofRows('added'), words.added],
    [ofRows('removed'), words.removed],
    [moved, words.moved],
  ]
  const told = parts.filter(([n]) => n > 0).map(([n, told]) => told(n))
  return told.length === 0 ? words.nothing : words.line(told)
}

/** What became of a passage, for who does not see it. */
export function changeWords(row: PassageChange): string {
  const words = messages.changes.became
  if (row.kind !== 'reworded') return words[row.kind]
  if (isChangedTable(row)) return row.moved ? words.tableAndMoved : words.table
  return row.moved ? words.rewordedAndMoved : words.reworded
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
