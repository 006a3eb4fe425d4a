/** Note types of Anki's: the fields of their notes, and the templates of their cards. */
import { parseTemplate, type Template } from './template.ts'

export interface NoteType {
  readonly name: string
  readonly isCloze: boolean
  /** Whether it asks for parts of a picture. */
  readonly isOcclusion: boolean
  readonly fields: readonly string[]
  /** By the number of the card, from 0; null for one that cannot be read. */
  readonly templates: ReadonlyMap<number, CardTemplate | null>
}

export interface CardTemplate {
  readonly front: Template
  readonly back: Template
  /** Where the back repeats the front and a line parts them: what stands after it. */
  readonly isParted: boolean
}

/** What a collection says of a note type, in whatever form. */
export interface SaidType {
  readonly name: string
  readonly isCloze: boolean
  /** The number by which newer Ankis know their own types: 6 asks for parts of a picture. */
  readonly stockKind: number
  readonly fields: readonly string[]
  readonly templates: readonly { readonly ord: number; readonly front: string; readonly back: string }[]
}

const occlusionKind = 6

export function noteTypeOf({ name, isCloze, stockKind, fields, templates }: SaidType): NoteType {
  return {
    name,
    isCloze,
    // That of the widely used add-on has its masks in fields of their own.
    isOcclusion: stockKind === occlusionKind || /image occlusion/i.test(name),
    fields,
    templates: new Map(templates.map(({ ord, front, back }) => [ord, cardTemplate(front, back)])),
  }
}

function cardTemplate(front: string, back: string): CardTemplate | null {
  const parted = /<hr\b[^<>]{0,200}\bid\s*=\s*["']?answer\b[^<>]{0,200}>/i.exec(back)
  const behind = parted === null ? back : back.slice(parted.index + parted[0].length)
  // What stands before the line is the front once more, with conditions that may go on behind it.
  const answer = parted && parseTemplate(behind)
  const whole = answer ?? parseTemplate(back)
  const question = parseTemplate(front)
  if (whole === null || question === null) return null
  return { front: question, back: whole, isParted: answer !== null }
}
