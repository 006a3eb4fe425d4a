import type { InlineSpan } from '../../src/core/model/document.ts'

/** A text with what its spans say of notes and of raised and lowered letters, as `raised.expected.ts` writes it. */
export function withMarks(text: string, spans: readonly InlineSpan[] = []): string {
  const signs = spans.flatMap(({ kind, start, end, label }) => {
    if (kind === 'noteref') return [{ at: start, sign: `{${label}}` }]
    const sign = kind === 'sup' ? '^' : kind === 'sub' ? '~' : ''
    return [
      { at: start, sign },
      { at: end, sign },
    ]
  })
  return signs
    .toSorted((a, b) => b.at - a.at)
    .reduce((shown, { at, sign }) => shown.slice(0, at) + sign + shown.slice(at), text)
}
