/** A file of annotations on its way in. */
import type { Annotations, AnnotationsRequest } from '../engine/protocol.ts'
import { limits } from '../exchange/read-annotations.ts'
import { ChosenFile } from './chosen-file.ts'

/** What reads a file of annotations; the engine's host is one. */
export interface AnnotationReader {
  readAnnotations(
    request: AnnotationsRequest,
  ): Promise<
    | { readonly ok: true; readonly value: Annotations }
    | { readonly ok: false; readonly error: 'cancelled' | { readonly why: string } }
  >
  cancel(): void
}

/** What was read, and for which document. */
export interface ReadFile extends Annotations {
  readonly document: string
}

export class AnnotationFiles extends ChosenFile<Annotations> {
  constructor(reader: AnnotationReader) {
    super({
      read: (request) => reader.readAnnotations({ kind: 'annotations', ...request }),
      cancel: () => reader.cancel(),
      unreadable: 'passages-unreadable',
      most: limits.bytes,
      mostSaid: '20 MB',
    })
  }
}
