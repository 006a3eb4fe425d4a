import type { ImportJob, ImportOutcome } from '../../shared/contract/imports.ts'
import { count } from '../../shared/messages/forms.ts'

type Came = Extract<ImportOutcome, { readonly document: string }>

/** What is said of imports, and what it offers to show: a document, the library, or nothing. */
export interface ImportMessage {
  readonly text: string
  readonly shows: { readonly document: string; readonly isVersion: boolean } | 'library' | null
  /** Whether the message tells a doubt of the file's reader. */
  readonly isDoubtful: boolean
}

/** Said as they begin. */
export function beginningOf(jobs: readonly ImportJob[]): string {
  const [only] = jobs
  return jobs.length === 1 && only !== undefined
    ? `Importing ${only.name}.`
    : `Importing ${count(jobs.length, 'document')}.`
}

/** Said of those that wait to be told what they are. */
export function askedOf(jobs: readonly ImportJob[]): string {
  const asked = jobs.filter(({ near, outcome }) => near !== null && outcome === null)
  const [only] = asked
  return asked.length === 1 && only !== undefined
    ? `${only.name} may be a new version.`
    : `${asked.length} files may be new versions.`
}

/** The documents among them: a folder is one job, and each of its files is one more. */
const documentsIn = (jobs: readonly ImportJob[]) => jobs.filter(({ outcome }) => outcome?.kind !== 'listed')

/** Said once all have ended. */
export function endOf(all: readonly ImportJob[]): ImportMessage {
  const jobs = documentsIn(all)
  const [only] = jobs
  if (only === undefined) return { text: nothingIn(all), shows: 'library', isDoubtful: false }
  if (jobs.length === 1 && only.outcome !== null && only.outcome.kind !== 'listed')
    return endOfOne(only.name, only.outcome)
  const outcomes = jobs.flatMap(({ outcome }) => outcome ?? [])
  const allCame = outcomes.every(({ kind }) => kind === 'added' || kind === 'restored')
  const text = allCame ? `Imported ${count(jobs.length, 'document')}.` : summary(outcomes, jobs.length)
  return { text, shows: 'library', isDoubtful: false }
}

type EndOfDocument = Exclude<ImportOutcome, { kind: 'listed' }>

const nothingIn = (folders: readonly ImportJob[]): string =>
  folders.length === 1
    ? `${folders[0]?.name} holds no file that Precis reads. Nothing was changed.`
    : 'No file that Precis reads was found. Nothing was changed.'

function endOfOne(name: string, outcome: EndOfDocument): ImportMessage {
  if (outcome.kind === 'cancelled')
    return nothingCame(`The import of ${name} was cancelled. Nothing was changed.`)
  if (outcome.kind === 'failed') return nothingCame(`${name} ${outcome.why}. Nothing was changed.`)
  const { kind, document, title, notes } = outcome
  const came = endings[kind](title)
  return {
    text: [came, ...notes].join(' '),
    shows: { document, isVersion: kind === 'version' || kind === 'older' },
    isDoubtful: notes.length > 0,
  }
}

const endings: Readonly<Record<Came['kind'], (title: string) => string>> = {
  added: (title) => `Imported “${title}”.`,
  restored: (title) => `Imported “${title}”.`,
  known: (title) => `“${title}” is in the library already.`,
  version: (title) => `A new version of “${title}” came.`,
  older: (title) => `“${title}” is kept as an older version.`,
}

const nothingCame = (text: string): ImportMessage => ({ text, shows: null, isDoubtful: false })

/** How they all fare, without the folders that they come from. */
export const summaryOf = (all: readonly ImportJob[]): string => {
  const jobs = documentsIn(all)
  return summary(
    jobs.flatMap(({ outcome }) => outcome ?? []),
    jobs.length,
  )
}

/** "3 of 5 added, 1 in the library already, 1 could not be read." */
function summary(ended: readonly ImportOutcome[], all: number): string {
  const number = (...kinds: readonly ImportOutcome['kind'][]) =>
    ended.filter(({ kind }) => kinds.includes(kind)).length
  const known = number('known')
  if (known === all) return `All ${all} are in the library already.`
  const came = [
    [number('added', 'restored'), ''],
    [number('version'), asVersions('new', number('version'))],
    [number('older'), asVersions('older', number('older'))],
  ] as const
  const others = [
    [known, 'in the library already'],
    [number('failed'), 'could not be read'],
    [number('cancelled'), 'cancelled'],
    [all - ended.length, 'still to come'],
  ] as const
  const [first, ...more] = came.filter(([n]) => n > 0)
  const rest = [...more, ...others].filter(([n]) => n > 0).map(([n, words]) => `, ${n} ${words.trim()}`)
  if (first === undefined) return `None of ${all} added${rest.join('')}.`
  const [n, words] = first
  return `${n === all ? n : `${n} of ${all}`} added${words}${rest.join('')}.`
}

const asVersions = (age: 'new' | 'older', n: number): string =>
  n === 1 ? ` as ${age === 'new' ? 'a new' : 'an older'} version` : ` as ${age} versions`
