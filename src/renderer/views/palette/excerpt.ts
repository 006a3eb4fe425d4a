export interface ExcerptPart {
  readonly text: string
  /** Whether the part is a hit of the search. */
  readonly hit: boolean
}

/** Parts a text at its hits; `marks` are half-open, in order, and do not overlap. */
export function partsOf(text: string, marks: readonly (readonly [number, number])[]): readonly ExcerptPart[] {
  const ends = [0, ...marks.flat(), text.length]
  return ends
    .slice(1)
    .map((end, index) => ({ text: text.slice(ends[index] ?? 0, end), hit: index % 2 === 1 }))
    .filter((part) => part.text !== '')
}
