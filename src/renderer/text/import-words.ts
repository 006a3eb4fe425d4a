import type { ImportJob, ImportOutcome } from '../../shared/contract/imports.ts'
import { sentences } from '../../shared/messages/forms.ts'
import { messages } from '../../shared/messages/messages.ts'

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
    ? messages.imports.beginsOne(only.name)
    : messages.imports.begins(jobs.length)
}

/** Said of those that wait to be told what they are. */
export function askedOf(jobs: readonly ImportJob[]): string {
  const asked = jobs.filter(({ near, outcome }) => near !== null && outcome === null)
  const [only] = asked
  return asked.length === 1 && only !== undefined
    ? messages.imports.askedOne(only.name)
    : messages.imports.asked(asked.length)
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
  const allCame = jobs.every(({ outcome }) => outcome === null || isNew(outcome))
  const text = allCame ? messages.imports.done(jobs.length) : summaryOf(all)
  return { text, shows: 'library', isDoubtful: false }
}

const isNew = ({ kind }: ImportOutcome): boolean => kind === 'added' || kind === 'restored'

type EndOfDocument = Exclude<ImportOutcome, { kind: 'listed' }>

const nothingIn = ([folder, ...others]: readonly ImportJob[]): string =>
  folder !== undefined && others.length === 0
    ? messages.imports.nothingInOne(folder.name)
    : messages.imports.nothingIn

function endOfOne(name: string, outcome: EndOfDocument): ImportMessage {
  if (outcome.kind === 'cancelled') return nothingCame(messages.imports.cancelled(name))
  if (outcome.kind === 'failed') return nothingCame(messages.imports.failed(name, outcome.why))
  const { kind, document, title, notes } = outcome
  return {
    text: sentences([messages.imports.ended[kind](title), ...notes.map(messages.reader.told)]),
    shows: { document, isVersion: kind === 'version' || kind === 'older' },
    isDoubtful: notes.length > 0,
  }
}

const nothingCame = (text: string): ImportMessage => ({ text, shows: null, isDoubtful: false })

/** How they all fare, without the folders that they come from. */
export function summaryOf(all: readonly ImportJob[]): string {
  const jobs = documentsIn(all)
  const ended = jobs.flatMap(({ outcome }) => outcome ?? [])
  const number = (...kinds: readonly ImportOutcome['kind'][]) =>
    ended.filter(({ kind }) => kinds.includes(kind)).length
  return messages.imports.summary({
    all: jobs.length,
    added: number('added', 'restored'),
    versions: number('version'),
    olders: number('older'),
    known: number('known'),
    failed: number('failed'),
    cancelled: number('cancelled'),
    toCome: jobs.length - ended.length,
  })
}
