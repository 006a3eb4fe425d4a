/** Note types of our own in Anki. They bear our name, so that no type of the user's is taken for one of them. */
import { limits } from './anki-limits.ts'
import { fieldToPlain, htmlToPlain } from './plain-text.ts'

export type OwnType = 'Precis Basic' | 'Precis Both Ways' | 'Precis Cloze'

/** The field that tells which cards of ours a note's are, where its own id does not. */
export const idsField = 'Precis'

export const isOwnType = (name: string): boolean => /^Precis (?:Basic|Both Ways|Cloze)\b/.test(name)

/** Which cards a note's clozes are, as JSON: `{"c1":"…"}`. */
export const writtenIds = (ids: readonly (readonly [number: number, id: string])[]): string =>
  JSON.stringify(Object.fromEntries(ids.map(([number, id]) => [`c${number}`, id])))

/** The same from a field; none where it says nothing of the kind. */
export function readIds(field: string, isHtml = true): ReadonlyMap<number, string> {
  const text = (isHtml ? htmlToPlain(field)?.text : fieldToPlain(field).text) ?? ''
  const found = [...text.matchAll(/"c(\d{1,3})":("(?:[^"\\]|\\.)*")/g)]
  return new Map(
    found.slice(0, limits.clozes).flatMap(([, number, json = '']) => {
      const id = parsed(json)
      return id === null || id === '' || id.length > limits.id ? [] : [[Number(number), id] as const]
    }),
  )
}

function parsed(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'string' ? value : null
  } catch {
    return null
  }
}
