/** A run of Word's formulas: its characters as letters, figures, signs or words. */
import type { MathNode } from '../../../core/model/math.ts'
import { inVariant } from '../math/letters.ts'
import type { XmlNode } from './xml.ts'

/** A figure, a run of letters, a run of blanks, or one character of anything else. */
const piece = /\d+(?:[.,]\d+)*|\p{L}\p{M}*|\s+|[\s\S]/gu
const words = /\d+(?:[.,]\d+)*|(?:\p{L}\p{M}*)+|\s+|[\s\S]/gu

export function runNodes(run: XmlNode): readonly MathNode[] {
  const text = run.children
    .filter(({ name }) => name === 'm:t' || name === 'w:t')
    .map((each) => each.text)
    .join('')
  if (text === '') return []
  const said = (name: string) =>
    run.children.find((each) => each.name === 'm:rPr')?.children.find((each) => each.name === name)
  if (said('m:nor') !== undefined) return [{ tag: 'mtext', text }]
  const style = said('m:sty')?.value ?? 'i'
  const variant = variantOf(said('m:scr')?.value ?? 'roman', style)
  const pieces = text.match(style === 'p' ? words : piece) ?? []
  return pieces.flatMap((each) => tokenOf(each, style === 'p', variant))
}

/** The face that a script and a style ask for, in MathML's words; null for the usual one. */
function variantOf(script: string, style: string): string | null {
  if (['script', 'fraktur', 'double-struck', 'sans-serif', 'monospace'].includes(script)) return script
  if (style === 'b') return 'bold'
  return style === 'bi' ? 'bold-italic' : null
}

function tokenOf(text: string, isUpright: boolean, variant: string | null): readonly MathNode[] {
  if (/^\s+$/.test(text)) return wide.test(text) ? [{ tag: 'mspace', attributes: { width: '1em' } }] : []
  const shown = variant === null ? text : inVariant(text, variant)
  if (/^\d/.test(text)) return [{ tag: 'mn', text: shown }]
  if (!/^[\p{L}∞∂∇∅ℏ]/u.test(text)) return [{ tag: 'mo', text: text === '-' ? '−' : text }]
  const upright = shown !== text || (isUpright && /^.\p{M}*$/u.test(text)) || /^[^\p{L}]/u.test(text)
  return [{ tag: 'mi', ...(upright && { attributes: { mathvariant: 'normal' } }), text: shown }]
}

/** Blanks that part what stands beside them; a thin one does not. */
const wide = /[\u2001\u2003\u00A0]|[ \u2000\u2002]{2}/
