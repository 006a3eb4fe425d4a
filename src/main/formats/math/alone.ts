/** Formulas that stand alone, with their numbers. */
import type { SourceBlock } from '../../../core/model/document.ts'
import type { MathNode } from '../../../core/model/math.ts'
import type { SetText } from '../../../core/text/inline-spans.ts'

/** "(1)", "(2.3a)": what an equation is called by. */
const label = /^[([](?:[A-Z]\.?)?\d{1,3}(?:\.\d{1,3}){0,2}[a-z]?[)\]]$/

/** A paragraph that is nothing but a formula, perhaps with its number and a sign at its end; null for others. */
export function asFormula({ text, spans }: SetText): SourceBlock | null {
  const span = spans.find(({ kind }) => kind === 'formula')
  if (span?.math === undefined || span.start !== 0) return null
  // What is raised in running text has nothing that carries it: it is no formula by itself.
  const rest = text.slice(span.end).trim()
  if (rest === '') return { kind: 'formula', text, math: span.math }
  if (/^[.,;:]$/.test(rest)) return { kind: 'formula', text, math: withText(span.math, rest, '0.1em') }
  return label.test(rest) ? { kind: 'formula', text, math: withText(span.math, rest, '2em') } : null
}

/** A formula with the number that stands behind it as a paragraph of its own; null where the two are no such. */
export function numberedFormula(block: SourceBlock | undefined, text: string): SourceBlock | null {
  if (block?.kind !== 'formula' || block.math === undefined || !label.test(text)) return null
  return label.test(/\S+$/.exec(block.text)?.[0] ?? '')
    ? null
    : { kind: 'formula', text: `${block.text} ${text}`, math: withText(block.math, text, '2em') }
}

const withText = (math: MathNode, text: string, width: string): MathNode => ({
  ...math,
  children: [
    { tag: 'mrow', ...(math.children && { children: math.children }) },
    { tag: 'mspace', attributes: { width } },
    { tag: 'mtext', text },
  ],
})
