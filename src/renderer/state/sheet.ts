import type { Subject } from '../../shared/contract/agendas.ts'
import type { Request } from '../../shared/contract/api.ts'
import { messages } from '../../shared/messages/messages.ts'
import { call } from '../api.ts'
import { trying } from './open.ts'
import { openId } from './queries.ts'
import { openDialog, say } from './ui.ts'

/** Shows the cue sheet of a document or of a briefing. */
export const openSheetOf = ({ document, agenda }: Subject): void =>
  openDialog({ kind: 'sheet', subject: { document, agenda } })

/** Shows the cue sheet of the open document. */
export function openSheetOfOpen(): void {
  const document = openId()
  if (document !== undefined) openSheetOf({ document, agenda: null })
}

/** Writes a sheet, as it is laid out, to a file that the user chooses. */
export const exportSheet = (request: Request<'sheet:export'>): Promise<void> =>
  trying(async () => {
    const done = await call('sheet:export', request)
    if (done !== null) say(messages.said.sheetWritten(done.path))
  })
