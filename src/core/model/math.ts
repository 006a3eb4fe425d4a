/** Formulas: a tree of MathML Core's presentation elements, of a closed list, with nothing that could load or run. */

export const mathTags = [
  'math',
  'mrow',
  'mi',
  'mn',
  'mo',
  'mtext',
  'ms',
  'mspace',
  'mfrac',
  'msqrt',
  'mroot',
  'msub',
  'msup',
  'msubsup',
  'munder',
  'mover',
  'munderover',
  'mmultiscripts',
  'mprescripts',
  'mtable',
  'mtr',
  'mtd',
  'mstyle',
  'mpadded',
  'mphantom',
  'merror',
] as const
export type MathTag = (typeof mathTags)[number]

const isBoolean = (value: string) => value === 'true' || value === 'false'
/** A length within a formula: small, and in a unit of its own type size or of pixels. */
const isLength = (value: string) => /^[+-]?\d{0,2}(?:\.\d{1,4})?(?:em|ex|px|pt)$|^0$/.test(value)
const isCount = (value: string) => /^[1-9]\d?$/.test(value)
const oneOf =
  (...words: readonly string[]) =>
  (value: string) =>
    words.includes(value)

/** The attributes that are kept, and what each may say. */
const mathAttributes: Readonly<Record<string, (value: string) => boolean>> = {
  display: oneOf('block', 'inline'),
  displaystyle: isBoolean,
  scriptlevel: (value) => /^[+-]?\d$/.test(value),
  mathvariant: oneOf('normal'),
  dir: oneOf('ltr', 'rtl'),
  form: oneOf('prefix', 'infix', 'postfix'),
  fence: isBoolean,
  separator: isBoolean,
  stretchy: isBoolean,
  symmetric: isBoolean,
  largeop: isBoolean,
  movablelimits: isBoolean,
  accent: isBoolean,
  accentunder: isBoolean,
  lspace: isLength,
  rspace: isLength,
  minsize: isLength,
  maxsize: isLength,
  width: isLength,
  height: isLength,
  depth: isLength,
  linethickness: isLength,
  columnalign: oneOf('left', 'center', 'right'),
  columnspan: isCount,
  rowspan: isCount,
}

export interface MathNode {
  readonly tag: MathTag
  /** Of a token ("mi", "mn", "mo", "mtext", "ms"): what it shows. */
  readonly text?: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly children?: readonly MathNode[]
}

/** Elements within one another, and elements, of one formula. What has more is shown as its text. */
export const deepestMath = 120
export const mostMathNodes = 4000

const tags: ReadonlySet<unknown> = new Set(mathTags)

/** How many children an element must have to mean something: a numerator and a denominator, a base and its index. */
export const mathArity: Readonly<Partial<Record<MathTag, number>>> = {
  mfrac: 2,
  mroot: 2,
  msub: 2,
  msup: 2,
  munder: 2,
  mover: 2,
  msubsup: 3,
  munderover: 3,
}

/** Whether a value from outside is a formula's tree, of known elements and attributes and within the bounds. */
export function isMathNode(value: unknown): value is MathNode {
  let left = mostMathNodes
  const open: { value: unknown; depth: number }[] = [{ value, depth: 1 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    left -= 1
    if (left < 0 || next.depth > deepestMath || typeof next.value !== 'object' || next.value === null)
      return false
    const { tag, text, attributes = {}, children = [] } = next.value as Record<string, unknown>
    if (!tags.has(tag) || (text !== undefined && typeof text !== 'string')) return false
    if (!isKnown(attributes) || !Array.isArray(children) || children.length > left) return false
    for (const child of children) open.push({ value: child, depth: next.depth + 1 })
  }
  return true
}

const isKnown = (attributes: unknown): boolean =>
  typeof attributes === 'object' &&
  attributes !== null &&
  Object.entries(attributes).every(([name, value]) => typeof value === 'string' && isKept(name, value))

/** Whether an attribute is kept with that value. */
export const isKept = (name: string, value: string): boolean =>
  Object.hasOwn(mathAttributes, name) && mathAttributes[name]?.(value) === true
