import { openPromise, type ZipFile } from 'yauzl'
import type { FileRefusal } from './refusal.ts'

/**
 * Opens a zip of which it is known what it holds: names stay bytes, and none need be made harmless first.
 *
 * @throws `refusal` for what is no zip
 */
export async function openZip(path: string, refusal: FileRefusal): Promise<ZipFile> {
  try {
    return await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false })
  } catch {
    throw refusal
  }
}
