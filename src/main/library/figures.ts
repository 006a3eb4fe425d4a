/** The pictures of documents, as the engine gives them back and as the page asks for them. */
import { logError } from '../base/log.ts'
import type { Data } from '../data/data.ts'
import type { Compiled } from '../engine/protocol.ts'
import { type HeldObject, isHeld } from '../store/held-objects.ts'
import type { Objects } from '../store/objects.ts'

/** Only what the engine encodes is ever served, as what it is. */
export interface ServedFigure {
  readonly bytes: Uint8Array
  readonly type: 'image/jpeg' | 'image/webp'
}

/** Reads a picture by its hash; null where no document holds it, or it is not there. */
export function figureReader(data: Pick<Data, 'open'>, objects: Pick<Objects, 'get'>) {
  return async (hash: string): Promise<ServedFigure | null> => {
    try {
      const opened = await data.open()
      if (!opened.ok || !isHeld(opened.value, 'figure', hash)) return null
      const bytes = await objects.get(hash)
      return bytes === null ? null : { bytes, type: isJpeg(bytes) ? 'image/jpeg' : 'image/webp' }
    } catch (cause) {
      logError('A picture could not be read', cause)
      return null
    }
  }
}

const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8

/**
 * Keeps pictures, until a row holds them: within `hold`.
 *
 * @throws StoreError; Error where one is not what the engine said
 */
export async function putPictures(
  objects: Pick<Objects, 'put'>,
  pictures: Compiled['pictures'],
): Promise<readonly HeldObject[]> {
  const held: HeldObject[] = []
  for (const { hash, bytes } of pictures) {
    if ((await objects.put(bytes)) !== hash) throw new Error('The engine gave back another picture')
    held.push({ hash, size: bytes.length })
  }
  return held
}
