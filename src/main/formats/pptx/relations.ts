/** Which files of an Office package a file leads to (ECMA-376, part 2, 9). */
import type { Packed } from '../packed.ts'
import { allIn, parseXml } from '../xml.ts'

export interface Relation {
  /** The last word of its type: "slide", "notesSlide". */
  readonly type: string
  /** A path within the package, or an address of the web. */
  readonly target: string
  readonly isOutside: boolean
}

export type Relations = ReadonlyMap<string, Relation>

/** @param path of the file that they are of, without a slash at its start */
export async function relationsOf(packed: Packed, path: string): Promise<Relations> {
  const slash = path.lastIndexOf('/') + 1
  const xml = await packed.text(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`)
  if (xml === null) return new Map()
  return new Map(
    [...allIn(parseXml(xml))]
      .filter(({ name }) => name === 'Relationship')
      .map(({ attributes }): [string, Relation] => {
        const type = attributes['Type'] ?? ''
        const target = attributes['Target'] ?? ''
        const isOutside = attributes['TargetMode'] === 'External'
        return [
          attributes['Id'] ?? '',
          {
            type: type.slice(type.lastIndexOf('/') + 1),
            target: isOutside ? target : within(path, target),
            isOutside,
          },
        ]
      }),
  )
}

function within(path: string, target: string): string {
  try {
    return decodeURIComponent(new URL(target, `part:///${path}`).pathname.slice(1))
  } catch {
    return ''
  }
}
