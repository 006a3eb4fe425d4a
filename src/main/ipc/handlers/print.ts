import { ok } from '../../../core/model/result.ts'
import type { PrintCalls } from '../../../shared/contract/print.ts'
import { savePdf } from '../../app/save-pdf.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** What is on screen, on paper. */
export function printHandlers({ printWindow, windowPdf, chooseExport }: HandlerParts) {
  return {
    'print:send': async (form) => {
      const done = await printWindow(form)
      return done.ok ? ok({ printed: done.value }) : done
    },
    'print:save': ({ name, ...form }) => savePdf(name, chooseExport, () => windowPdf(form)),
  } satisfies Pick<Handlers, keyof PrintCalls>
}
