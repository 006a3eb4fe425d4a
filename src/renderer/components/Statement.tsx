import type { Span } from '../../core/model/span.ts'

interface Props {
  readonly text: string
  /** Where answers stand in it. */
  readonly answers: readonly (Span | null)[]
}

/** What a fact says, its answer in bold; of several facts that one statement tells, each answer. */
export function Statement({ text, answers }: Props) {
  const pieces = []
  let at = 0
  const spans = answers.filter((span) => span !== null).toSorted((a, b) => a.start - b.start)
  for (const { start, end } of spans) {
    // Of two that overlap the longer part stands in the first.
    if (start < at) continue
    pieces.push(text.slice(at, start), <strong key={start}>{text.slice(start, end)}</strong>)
    at = end
  }
  return [...pieces, text.slice(at)]
}
