export interface Part {
  /** Where it begins in the excerpt. */
  readonly at: number
  readonly text: string
  /** Whether it is what was searched for. */
  readonly hit: boolean
}

/** Parts a text at its hits; `marks` are half-open, in order, and do not overlap. */
export function partsOf(text: string, marks: readonly (readonly [number, number])[]): readonly Part[] {
  const ends = [0, ...marks.flat(), text.length]
  return ends
    .slice(1)
    .map((end, index) => {
      const at = ends[index] ?? 0
      return { at, text: text.slice(at, end), hit: index % 2 === 1 }
    })
    .filter((part) => part.text !== '')
}
