import type { Briefing } from '../../../../src/core/model/document.ts'
import { err, ok } from '../../../../src/core/model/result.ts'
import { sketchOf } from '../../../../src/core/versions/sketch.ts'
import { answerAnew } from '../../../../src/main/engine/answer-anew.ts'
import { answerCompare, answerVersion } from '../../../../src/main/engine/answer-version.ts'
import type { Engine } from '../../../../src/main/engine/host.ts'
import type { Compiled } from '../../../../src/main/engine/protocol.ts'
import type { VersionReader } from '../../../../src/main/library/versions.ts'
import { recogniser } from '../../../../src/main/recognition/tesseract.ts'

/** A document as the engine hands it over, but without what it is searched and compared by. */
export function compiledFrom(briefing: Briefing, original: Uint8Array<ArrayBuffer>): Compiled {
  const { id, title, date, source, cards } = briefing
  return {
    id,
    title,
    file: source.name,
    date,
    kind: source.kind,
    words: source.words,
    cards: cards.length,
    notes: [],
    briefing: JSON.stringify(briefing),
    index: '{}',
    original,
    pictures: [],
    sketch: [],
  }
}

/** Reads documents anew as the engine does, in this process. */
export const readerAnew: Pick<Engine, 'makeAnew' | 'cancel'> = {
  makeAnew: async (request) => {
    const made = await answerAnew(
      request,
      () => undefined,
      () => ({
        recognise: recogniser(() => undefined),
        onDrawing: () => undefined,
      }),
    )
    return made === null ? err({ why: 'could not be read' }) : ok(made)
  },
  cancel: () => undefined,
}

/** Tells versions apart as the engine does, in this process. */
export const readerVersions: VersionReader = {
  makeVersion: async (request) => {
    const version = answerVersion(request, () => undefined)
    return version === null ? err({ why: 'could not be read' }) : ok(version)
  },
  compare: async (request) => {
    const compared = answerCompare(request)
    return compared === null ? err({ why: 'could not be read' }) : ok(compared)
  },
  cancel: () => undefined,
  sketch: async ({ briefing }) =>
    ok([...sketchOf((JSON.parse(briefing) as Briefing).blocks.map(({ text }) => text))]),
}
