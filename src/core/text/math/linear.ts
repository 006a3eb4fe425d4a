/** A formula as one line of plain text, for search, cards, speech, copying and exports: "E = mc^2", "(a+b)/2". */
import type { MathNode } from '../../model/math.ts'
import { accents, braces, closing, infix, large, opening, primes, punctuation, unseen } from './signs.ts'

/** What a piece of a line is to its neighbours. */
type Role =
  | 'operand'
  | 'word'
  | 'fraction'
  | 'infix'
  | 'prefix'
  | 'open'
  | 'close'
  | 'punctuation'
  | 'large'
  | 'blank'

interface Part {
  readonly text: string
  readonly role: Role
}

type Parts = readonly Part[]

/** Loose on the line itself; tight within brackets that this writes, and where it is raised or lowered. */
type Setting = 'loose' | 'tight'

/** The line; empty only where the formula shows no character. */
export function linearOf(math: MathNode): string {
  const text = joined(partsOf(math, 'loose'), 'loose')
  // What only a machine is told, or what is not shown, is better than nothing.
  return text === '' ? tokensOf(math) : text
}

/** All characters of the tokens, in order. */
function tokensOf({ text = '', children = [] }: MathNode): string {
  return (text + children.map(tokensOf).join('')).trim()
}

/** The parts of one element: a row's are those of its children, so that rows within rows change nothing. */
function partsOf(node: MathNode, setting: Setting): Parts {
  const { tag, children = [] } = node
  const [first, second, third] = children
  switch (tag) {
    case 'mi':
    case 'mn':
    case 'mo':
    case 'mtext':
    case 'ms':
      return tokenOf(node)
    case 'mspace':
      return wide.test(node.attributes?.width ?? '') ? [{ text: ' ', role: 'blank' }] : []
    case 'mphantom':
    case 'mprescripts':
      return []
    case 'mfrac':
      return fractionOf(node, setting)
    case 'msqrt':
      return [{ text: `√${bracketed(children)}`, role: 'operand' }]
    case 'mroot':
      return [{ text: rootOf(first, second), role: 'operand' }]
    case 'msub':
      return scripted(inner(first), inner(second), [])
    case 'msup':
      return scripted(inner(first), [], inner(second))
    case 'msubsup':
      return scripted(inner(first), inner(second), inner(third))
    case 'munder':
      return limited(inner(first), inner(second), [])
    case 'mover':
      return limited(inner(first), [], inner(second))
    case 'munderover':
      return limited(inner(first), inner(second), inner(third))
    case 'mmultiscripts':
      return manyScripts(children)
    case 'mtable':
      return [{ text: tableOf(node, ' ', setting), role: 'operand' }]
    default:
      return rowOf(children, setting)
  }
}

const inner = (node: MathNode | undefined): Parts => (node ? partsOf(node, 'tight') : [])

const wide = /^(?:[1-9]\d?(?:\.\d+)?|0?\.[3-9]\d*)em$/

/** A table right behind an opening bracket is a matrix or tells cases: its cells are parted by commas. */
const rowOf = (children: readonly MathNode[], setting: Setting): Parts =>
  children.flatMap((child, index) => {
    const before = children[index - 1]
    const fenced = child.tag === 'mtable' && before?.tag === 'mo' && opening.has((before.text ?? '').trim())
    return fenced
      ? [{ text: tableOf(child, ', ', setting), role: 'operand' as const }]
      : partsOf(child, setting)
  })

function tableOf({ children = [] }: MathNode, between: string, setting: Setting): string {
  const rows = children.map(({ children: cells = [] }) =>
    cells.map((cell) => joined(partsOf(cell, setting), setting)).filter((text) => text !== ''),
  )
  return rows
    .filter((cells) => cells.length > 0)
    .map((cells) => cells.join(between))
    .join('; ')
}

function tokenOf({ tag, text = '' }: MathNode): Parts {
  // Letters that Unicode has in other faces are letters; an accent by itself stays what it is.
  const plain = text.replace(unseen, '').replace(styled, (letter) => letter.normalize('NFKC'))
  const shown = plain.replace(/\s+/g, ' ').trim()
  if (shown === '') return text !== '' && /^\s+$/.test(plain) ? [{ text: ' ', role: 'blank' }] : []
  if (tag === 'mtext' || tag === 'ms') return [{ text: shown, role: 'word' }]
  if (tag === 'mo' && shown.length <= 2) return [signOf(shown)]
  return [{ text: shown, role: isWord(shown) ? 'word' : 'operand' }]
}

const styled = /[\u{1D400}-\u{1D7FF}\u2102\u210A-\u2115\u2119-\u211D\u2124\u212C\u212D\u2130-\u2134]/gu
const isWord = (text: string) => /^\p{L}{2,}$/u.test(text)

function signOf(sign: string): Part {
  const text = sign === '-' ? '−' : sign
  if (infix.has(text) || /^[:<>!=]=$/.test(text)) return { text, role: 'infix' }
  if (opening.has(text)) return { text, role: 'open' }
  if (closing.has(text)) return { text, role: 'close' }
  if (punctuation.has(text)) return { text, role: 'punctuation' }
  if (large.has(text)) return { text, role: 'large' }
  return { text, role: isWord(text) ? 'word' : 'operand' }
}

function fractionOf({ attributes, children = [] }: MathNode, setting: Setting): Parts {
  const [over, under] = children
  if (!over || !under) return rowOf(children, setting)
  if (/^0(?:\D|$)/.test(attributes?.linethickness ?? ''))
    return [{ text: `${bracketed([over])} choose ${bracketed([under])}`, role: 'operand' }]
  return [{ text: `${bracketed([over])}/${bracketed([under])}`, role: 'fraction' }]
}

function rootOf(base: MathNode | undefined, index: MathNode | undefined): string {
  const radicand = base ? [base] : []
  const order = index ? tight([index]) : ''
  if (order === '' || order === '2') return `√${bracketed(radicand)}`
  if (order === '3') return `∛${bracketed(radicand)}`
  if (order === '4') return `∜${bracketed(radicand)}`
  return `√[${order}](${tight(radicand)})`
}

/** A base with what stands at its foot and its head: "x_i^2". Each is looked into once, however deep they nest. */
function scripted(base: Parts, sub: Parts, sup: Parts): Parts {
  const head = joined(sup, 'tight')
  const prime = [...head].map((sign) => primes[sign] ?? '').join('')
  const raised = prime.length === [...head].length ? prime : `^${grouped(sup)}`
  const text = `${grouped(base)}${footOf(sub)}${raised}`
  return text === '' ? [] : [{ text, role: roleOf(base) }]
}

const footOf = (sub: Parts): string => (joined(sub, 'tight') === '' ? '' : `_${grouped(sub)}`)

/** What is set over and under: an accent, a brace, or limits, which are written like indices. */
function limited(base: Parts, under: Parts, over: Parts): Parts {
  const sign = joined(over, 'tight')
  const accent = accents[sign]
  if (accent !== undefined && base.some(({ role }) => role === 'operand')) {
    const text = joined(base, 'tight')
    const marked = /^[\p{L}\p{N}]$/u.test(text) ? text + accent : `${grouped(base)}${bars[accent] ?? sign}`
    return [{ text: `${marked}${footOf(under)}`, role: 'operand' }]
  }
  const foot = withoutBrace(under)
  const head = withoutBrace(over)
  if (foot.length === 0 && head.length === 0 && (under.length > 0 || over.length > 0)) return asGroup(base)
  return scripted(base, foot, head)
}

const withoutBrace = (parts: Parts): Parts => (braces.has(joined(parts, 'tight')) ? [] : parts)

/** An accent over more than one letter stands behind them. */
const bars: Readonly<Record<string, string>> = {
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '¯',
  '\u0307': '˙',
  '\u0308': '¨',
  '\u20D7': '→',
}

function manyScripts([base, ...rest]: readonly MathNode[]): Parts {
  const at = rest.findIndex(({ tag }) => tag === 'mprescripts')
  const [behind, before] = at < 0 ? [rest, []] : [rest.slice(0, at), rest.slice(at + 1)]
  const text = `${pairs(before)}${grouped(inner(base))}${pairs(behind)}`
  return text === '' ? [] : [{ text, role: 'operand' }]
}

/** Indices and exponents by turns. */
const pairs = (scripts: readonly MathNode[]): string =>
  scripts
    .map((script, index) => {
      const text = grouped(inner(script))
      return text === '' ? '' : `${index % 2 === 0 ? '_' : '^'}${text}`
    })
    .join('')

/** What carries an index is to its neighbours what it is itself. */
const roleOf = (parts: Parts): Role => {
  const only = parts.length === 1 ? parts[0]?.role : undefined
  return only === 'large' || only === 'word' || only === 'infix' || only === 'open' || only === 'close'
    ? only
    : 'operand'
}

const tight = (nodes: readonly MathNode[]): string => joined(rowOf(nodes, 'tight'), 'tight')

const bracketed = (nodes: readonly MathNode[]): string => grouped(rowOf(nodes, 'tight'))

const grouped = (parts: Parts): string => joined(asGroup(parts), 'tight')

const isAtom = (parts: Parts, text: string) =>
  /^(?:\p{L}\p{M}*|[\p{L}]{2,}|\d+(?:[.,]\d+)*|[^\p{L}\p{N}\s])$/u.test(text) &&
  (parts.length === 1 || /^\d+$/.test(text))

/** In brackets, unless it is one sign, one word or one figure, or has brackets around all of it. */
function asGroup(parts: Parts): Parts {
  const text = joined(parts, 'tight')
  if (text === '' || isAtom(parts, text) || isFenced(parts)) return parts
  return [
    { text: '(', role: 'open' },
    { text, role: 'operand' },
    { text: ')', role: 'close' },
  ]
}

/** Opens with a bracket that only the last part closes. */
function isFenced(parts: Parts): boolean {
  if (parts[0]?.role !== 'open') return false
  let depth = 0
  return parts.every(({ role }, index) => {
    if (role === 'open') depth += 1
    if (role === 'close') depth -= 1
    return depth > 0 ? index < parts.length - 1 : index === parts.length - 1
  })
}

function joined(parts: Parts, setting: Setting): string {
  let text = ''
  let blank = false
  let left: Part | null = null
  for (const part of parts) {
    if (part.role === 'blank') {
      blank = true
      continue
    }
    const right: Part =
      part.role === 'infix' && !isValue(left) && leading.has(part.text) ? asPrefix(part) : part
    const apart = left !== null && (blank || isApart(left, right, setting === 'loose'))
    text += apart ? ` ${part.text}` : part.text
    left = right
    blank = false
  }
  return text
}

/** Signs that belong to what follows them where nothing stands before: "= −1". */
const leading: ReadonlySet<string> = new Set('+−±∓')
const asPrefix = ({ text }: Part): Part => ({ text, role: 'prefix' })

const isValue = (part: Part | null) =>
  part !== null && !['infix', 'prefix', 'open', 'punctuation', 'large'].includes(part.role)

/** Whether a blank stands between two parts. */
function isApart(left: Part, right: Part, loose: boolean): boolean {
  const [before, after] = [left.role, right.role]
  if (before === 'open' || before === 'prefix' || after === 'close' || after === 'punctuation') return false
  if (before === 'infix' || after === 'infix' || before === 'punctuation') return loose
  if (before === 'large' || after === 'large') return true
  if (after === 'open') return before === 'word' && /[_^]/.test(left.text)
  if (before === 'word' || after === 'word') return true
  return before === 'fraction' || after === 'fraction'
}
