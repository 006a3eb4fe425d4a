import type { SheetCalls } from '../../../shared/contract/sheet.ts'
import type { Access } from '../../app/access.ts'
import { exportSheet, readSheet } from '../../app/sheet.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** The cue sheet. */
export function sheetHandlers({ briefings, places, chooseExport, now }: HandlerParts, { studyData }: Access) {
  const read = (id: string) => briefings.peek(id)
  return {
    'sheet:read': async (request) => {
      const opened = await studyData()
      return opened.ok ? readSheet(opened.value, request, { read, places }, now()) : opened
    },
    'sheet:export': async (request) => {
      const opened = await studyData()
      if (!opened.ok) return opened
      return exportSheet(opened.value, request, { read, places }, chooseExport, now())
    },
  } satisfies Pick<Handlers, keyof SheetCalls>
}
