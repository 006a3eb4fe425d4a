/** The pictures of documents, as the engine gives them back and as the page asks for them. */
import { logError } from '../base/log.ts'
import type { Data } from '../data/data.ts'
import type { Compiled } from '../engine/protocol.ts'
import type { Database } from '../store/database.ts'
import { type HeldObject, isHeld } from '../store/held-objects.ts'
import type { Objects } from '../store/objects.ts'

/** Only what the engine encodes is ever served, as what it is. */
export interface ServedFigure {
  readonly bytes: Uint8Array
  readonly type: 'image/jpeg' | 'image/webp'
}

/** Serves pictures by their hashes: null where there is none, whyever. */
export function figureReader(data: Pick<Data, 'open'>, objects: Pick<Objects, 'get'>) {
  return async (hash: string): Promise<ServedFigure | null> => {
    try {
      const opened = await data.open()
      return opened.ok ? await readFigure(opened.value, objects, hash) : null
    } catch (cause) {
      logError('A picture could not be read', cause)
      return null
    }
  }
}

/** A picture by its hash; null where no document holds it, or it is not there. @throws StoreError where the disk does not answer */
export async function readFigure(
  db: Database,
  objects: Pick<Objects, 'get'>,
  hash: string,
): Promise<ServedFigure | null> {
  const bytes = isHeld(db, 'figure', hash) ? await objects.get(hash) : null
  return bytes && { bytes, type: isJpeg(bytes) ? 'image/jpeg' : 'image/webp' }
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
