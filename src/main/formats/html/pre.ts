/** Preformatted text of a page. */
import type { SourceBlock } from '../../../core/model/document.ts'
import { collapse, type Element, isElement, isTextNode, steps } from './tree.ts'

/** Preformatted text: code, or (on old sites) a whole document in hard-wrapped lines, which the structure rules take apart. */
export function readPre(element: Element): SourceBlock[] {
  const parts: string[] = []
  for (const { node } of steps(element)) if (isTextNode(node)) parts.push(node.value)
  const text = parts.join('').replace(/^\n+|\s+$/g, '')
  if (text.trim() === '') return []
  const sentences = text.match(/\p{Ll}[.!?]["'”’)]?\s+\p{Lu}/gu)?.length ?? 0
  if (sentences < 3 || element.childNodes.some((node) => isElement(node) && node.tagName === 'code'))
    return [{ kind: 'code', text }]
  return text
    .split(/\n(?:[^\S\n]*\n)+/)
    .filter((piece) => collapse(piece).trim() !== '')
    .map((piece) => ({ kind: 'line', text: piece }))
}
