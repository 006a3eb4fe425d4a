import { ok } from '../../../core/model/result.ts'
import type { ImportCalls } from '../../../shared/contract/imports.ts'
import { messages } from '../../../shared/messages/messages.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** Bringing documents in. */
export function importHandlers({ importer, openFiles, chooseFiles, chooseDocumentFolder }: HandlerParts) {
  return {
    'import:choose': async () => {
      const paths = await chooseFiles()
      if (paths.length > 0) openFiles(paths)
      return ok(null)
    },
    'import:choose-folder': async () => {
      const folder = await chooseDocumentFolder()
      if (folder !== null) importer.addFiles([folder])
      return ok(null)
    },
    'import:files': ({ paths }) => {
      openFiles(paths)
      return ok(null)
    },
    'import:text': ({ kind, text }) => {
      const { pastedPage, pastedText } = messages.files.names
      importer.addText(
        kind === 'html' ? `${pastedPage}.html` : `${pastedText}.txt`,
        Buffer.from(text, 'utf8'),
      )
      return ok(null)
    },
    'import:cancel': ({ job }) => {
      importer.cancel(job)
      return ok(null)
    },
    'import:cancel-all': () => {
      importer.cancelAll()
      return ok(null)
    },
    'import:list': () => ok(importer.jobs),
    'import:clear': () => {
      importer.clear()
      return ok(null)
    },
  } satisfies Pick<Handlers, keyof ImportCalls>
}
