import { parseSync } from 'oxc-parser'

/** A node of the syntax tree (ESTree), by what it has in it. */
type Node = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

/** Strings that nobody reads: what an error says to the log, addresses of modules, types, and names of properties. */
const unread = /^(?:Import|Export(?:All|Named))Declaration$|^ThrowStatement$|^TS/

/** Two words after one another, or a piece of a sentence after or before what is put in. */
const sentence = /\p{L}{2,}[,;:.]? \(?[“\p{L}]\p{L}+|^ \p{L}{2,}|\p{L}{2,} $/u
/** What finds elements: it has an attribute or a pseudo-class. */
const selector = /\[[a-z-]+[\]=~]|:(?:is|not)\(/
/** A label of one word, as buttons have them; what keys are called looks like it. */
const label = /^\p{Lu}\p{Ll}+[.…]?$/u
const keys: ReadonlySet<string> = new Set(
  'Arrow Bracket Context Delete Digit Down End Enter Escape Home Key Left Precis Right Space Tab Up'.split(
    ' ',
  ),
)

/** The strings of a source file that read like words for people, each with its line: "state/x.ts:12 Nothing found". */
export function wordsInCode(file: string, text: string): readonly string[] {
  const tell = (node: Node, words: string): readonly string[] =>
    !words.startsWith('Ctrl ') &&
    !selector.test(words) &&
    (sentence.test(words) || (node.type === 'Literal' && label.test(words) && !keys.has(words)))
      ? [`${file}:${text.slice(0, node.start).split('\n').length} ${words.trim()}`]
      : []
  const visit = (node: Node): readonly string[] => {
    if (unread.test(node.type)) return []
    if (node.type === 'Literal') return typeof node['value'] === 'string' ? tell(node, node['value']) : []
    const own =
      node.type === 'TemplateElement'
        ? tell(node, (node['value'] as { cooked: string | null }).cooked ?? '')
        : []
    const parts =
      node.type === 'Property' && node['computed'] === false ? [node['value']] : Object.values(node)
    return [...own, ...parts.flat().filter(isNode).flatMap(visit)]
  }
  return visit(parseSync(file, text).program as unknown as Node)
}
