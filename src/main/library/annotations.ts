/** A file of annotations on its way in. */
import type { Annotations, AnnotationsRequest } from '../engine/protocol.ts'
import { limits } from '../exchange/read-annotations.ts'
import { ChosenFile, type FileAnswer, type ForDocument } from './chosen-file.ts'

/** What reads a file of annotations; the engine's host is one. */
export interface AnnotationReader {
  readAnnotations(request: AnnotationsRequest): Promise<FileAnswer<Annotations>>
  cancel(): void
}

/** What was read, and for which document. */
export interface ReadFile extends Annotations {
  readonly document: string
}

export class AnnotationFiles extends ChosenFile<ReadFile, ForDocument> {
  constructor(reader: AnnotationReader) {
    super({
      read: async (file, { document, blocks }) => {
        const read = await reader.readAnnotations({ kind: 'annotations', ...file, blocks })
        return read.ok ? { ok: true, value: { ...read.value, document } } : read
      },
      cancel: () => reader.cancel(),
      unreadable: 'passages-unreadable',
      most: limits.bytes,
      mostSaid: '20 MB',
    })
  }
}
