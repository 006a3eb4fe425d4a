/** The pictures of a packed file, by their paths in it: what reads the text asks for them one by one, and does not wait. */
import type { Packed, PackedPicture } from './packed.ts'
import { type Pictures, type PictureTaker, whyNot } from './pictures.ts'

export type PackedPictures = ReadonlyMap<string, PackedPicture>

/** Each is unpacked once, however often it is shown. */
export async function readPictures(packed: Packed, paths: Iterable<string>): Promise<PackedPictures> {
  const read = new Map<string, PackedPicture>()
  for (const path of new Set(paths)) read.set(path, await packed.readPicture(path))
  return read
}

/** @param pathOf where an address leads in the file; null for what is no address within it */
export const takerOf = (
  read: PackedPictures,
  pictures: Pictures,
  pathOf: (address: string) => string | null,
): PictureTaker => ({
  absent: (why, told) => pictures.absent(why, told),
  leaveOut: (told, why) => pictures.leaveOut(told, why),
  find: (address, told) => {
    const path = pathOf(address)
    if (path === null) return pictures.find(address, told)
    const bytes = read.get(path) ?? null
    if (bytes === null) return pictures.absent(whyNot.unpacked, told)
    return bytes === 'large' ? pictures.absent(whyNot.large, told) : pictures.add(bytes, told)
  },
})
