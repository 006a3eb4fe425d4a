import type { About, Trust } from '../../../shared/contract/app.ts'
import type { BackupsState, Checked } from '../../../shared/contract/backups.ts'
import { formatSize } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'

const lastGood = ({ backups }: BackupsState) => backups.find(({ contents }) => contents !== null)

export function backupText(state: BackupsState): string {
  const good = lastGood(state)
  return good === undefined ? messages.backups.noGoodYet : messages.backups.lastGood(good.at)
}

/**
 * What can be sent to someone who helps: numbers and versions, no word of any document and no path. In English, whatever
 * the app speaks: who helps is to read it.
 */
export function reportOf(trust: Trust, about: About, state: BackupsState, found: Checked | null): string {
  const { requests, files, contents, platform } = trust
  const good = lastGood(state)
  return [
    `Precis ${about.version} on ${platform}; Electron ${about.electron}, Chromium ${about.chromium}, Node ${about.node}`,
    `Requests: ${requests.sent} sent, ${requests.refused} refused`,
    `Library: ${contents.documents} documents, ${contents.removed} removed, ${contents.marks} passages, ${contents.ratings} ratings, ${contents.edits} edits`,
    `Files: ${files.map(({ what, bytes }) => `${what} ${bytes === null ? 'none' : formatSize(bytes)}`).join(', ')}`,
    `Backups: ${state.backups.length}, ${state.backups.filter(({ fault }) => fault === 'damaged').length} damaged; ${good === undefined ? 'There is no good backup yet.' : `the last good one is of ${moment(good.at)}`}`,
    ...(state.failure === null
      ? []
      : [`Last failure: ${state.failure.error.code}, ${moment(state.failure.at)}`]),
    `Check: ${found ?? 'not done'}`,
  ].join('\n')
}

const moment = (at: number): string => new Date(at).toISOString()
