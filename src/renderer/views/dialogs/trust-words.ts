import type { About, Trust } from '../../../shared/contract/app.ts'
import type { BackupsState, Checked } from '../../../shared/contract/backups.ts'
import { formatMoment, formatSize } from '../../../shared/messages/format.ts'
import { count } from '../../../shared/messages/forms.ts'

export const fileNames: Readonly<
  Record<Trust['files'][number]['what'], { readonly name: string; readonly is: string }>
> = {
  data: {
    name: 'Your data',
    is: 'Documents, passages, cards and ratings. The one file that cannot be made again.',
  },
  originals: {
    name: 'Originals',
    is: 'The files that your documents were read from, as they were.',
  },
  index: { name: 'Search index', is: 'Made from your data. It can be deleted.' },
  backups: { name: 'Backups', is: 'Whole copies of your data.' },
  log: { name: 'Log', is: 'Causes of errors, without titles and without text.' },
}

/** "0 requests in this run" and what was refused. */
export function requestsText({ sent, refused }: Trust['requests']): string {
  const tried =
    refused === 0 ? '' : ` ${count(refused, 'request')} of a page ${refused === 1 ? 'was' : 'were'} refused.`
  return `${sent === 0 ? 'No request was' : `${count(sent, 'request')} ${sent === 1 ? 'was' : 'were'}`} made in this run.${tried}`
}

export function backupText(state: BackupsState): string {
  const good = state.backups.find(({ contents }) => contents !== null)
  return good === undefined
    ? 'There is no good backup yet.'
    : `The last good backup is of ${formatMoment(good.at)}.`
}

export const foundText: Readonly<Record<Checked, string>> = {
  sound: 'The data file was read through just now and is sound.',
  damaged: 'The data file is damaged. Quit, and start Precis again: it will offer what can be saved.',
  unread: 'The data file could not be read through at the moment.',
}

/** What can be sent to someone who helps: numbers and versions, no word of any document and no path. */
export function reportOf(trust: Trust, about: About, state: BackupsState, found: Checked | null): string {
  const { requests, files, contents, platform } = trust
  return [
    `Precis ${about.version} on ${platform}; Electron ${about.electron}, Chromium ${about.chromium}, Node ${about.node}`,
    `Requests: ${requests.sent} sent, ${requests.refused} refused`,
    `Library: ${contents.documents} documents, ${contents.removed} removed, ${contents.marks} passages, ${contents.ratings} ratings, ${contents.edits} edits`,
    `Files: ${files.map(({ what, bytes }) => `${what} ${bytes === null ? 'none' : formatSize(bytes)}`).join(', ')}`,
    `Backups: ${state.backups.length}, ${state.backups.filter(({ fault }) => fault === 'damaged').length} damaged; ${backupText(state)}`,
    ...(state.failure === null
      ? []
      : [`Last failure: ${state.failure.error.code}, ${formatMoment(state.failure.at)}`]),
    `Check: ${found ?? 'not done'}`,
  ].join('\n')
}
