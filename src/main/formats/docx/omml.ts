/** Word's own formulas (OMML; ECMA-376, part 1, 22.1) as MathML. */
import type { MathNode } from '../../../core/model/math.ts'
import { runNodes } from './omml-run.ts'
import type { XmlNode } from './xml.ts'

/** A formula's tree, of what stands in `m:oMath`. As deep as the XML is, which is bounded where it is read. */
export const mathOf = (children: readonly XmlNode[], isDisplay: boolean): MathNode => ({
  tag: 'math',
  ...(isDisplay && { attributes: { display: 'block' } }),
  children: rowOf(children),
})

const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((each) => each.name === name)

const all = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.filter((each) => each.name === name)

/** What a property says; `fallback` where it is not there, '' where it is there and empty. */
function property(node: XmlNode, name: string, fallback: string): string {
  const properties = node.children.find((each) => each.name === `${node.name}Pr`)
  const found = child(properties, name)
  return found === undefined ? fallback : (found.value ?? '')
}

/** A switch that is there is on, unless it says otherwise. */
const isOn = (node: XmlNode, name: string): boolean => {
  const said = property(node, name, '0')
  return said === '' || said === '1' || said === 'on' || said === 'true'
}

const rowOf = (nodes: readonly XmlNode[]): MathNode[] => nodes.flatMap(nodesOf)

/** What stands in a part, as one element. */
function part(node: XmlNode, name: string): MathNode {
  const nodes = rowOf(child(node, name)?.children ?? [])
  return nodes.length === 1 && nodes[0] ? nodes[0] : { tag: 'mrow', children: nodes }
}

const sign = (text: string): MathNode[] => (text === '' ? [] : [{ tag: 'mo', text }])

function nodesOf(node: XmlNode): readonly MathNode[] {
  const convert = Object.hasOwn(elements, node.name) ? elements[node.name] : undefined
  if (convert) return convert(node)
  // Properties say how; everything else (a tracked insertion, a box, a control) holds what is shown.
  return unshown.test(node.name) ? [] : rowOf(node.children)
}

const unshown = /Pr$|^w:(?:del|moveFrom|instrText|delText)$/

const elements: Readonly<Record<string, (node: XmlNode) => readonly MathNode[]>> = {
  'm:r': runNodes,
  'm:f': (node) => [fractionOf(node)],
  'm:sSub': (node) => [{ tag: 'msub', children: [part(node, 'm:e'), part(node, 'm:sub')] }],
  'm:sSup': (node) => [{ tag: 'msup', children: [part(node, 'm:e'), part(node, 'm:sup')] }],
  'm:sSubSup': (node) => [
    { tag: 'msubsup', children: [part(node, 'm:e'), part(node, 'm:sub'), part(node, 'm:sup')] },
  ],
  'm:sPre': (node) => [
    {
      tag: 'mmultiscripts',
      children: [part(node, 'm:e'), { tag: 'mprescripts' }, part(node, 'm:sub'), part(node, 'm:sup')],
    },
  ],
  'm:rad': (node) => {
    const degree = rowOf(child(node, 'm:deg')?.children ?? [])
    return degree.length === 0 || isOn(node, 'm:degHide')
      ? [{ tag: 'msqrt', children: rowOf(child(node, 'm:e')?.children ?? []) }]
      : [{ tag: 'mroot', children: [part(node, 'm:e'), part(node, 'm:deg')] }]
  },
  'm:nary': (node) => [naryOf(node)],
  'm:d': (node) => [delimited(node)],
  'm:m': (node) => [matrixOf(node)],
  'm:eqArr': (node) => [arrayOf(node)],
  'm:func': (node) => [
    { tag: 'mrow', children: [part(node, 'm:fName'), ...sign('\u2061'), part(node, 'm:e')] },
  ],
  'm:limLow': (node) => [{ tag: 'munder', children: [part(node, 'm:e'), part(node, 'm:lim')] }],
  'm:limUpp': (node) => [{ tag: 'mover', children: [part(node, 'm:e'), part(node, 'm:lim')] }],
  'm:acc': (node) => [
    {
      tag: 'mover',
      attributes: { accent: 'true' },
      children: [part(node, 'm:e'), { tag: 'mo', text: spacing(property(node, 'm:chr', '\u0302')) }],
    },
  ],
  'm:bar': (node) =>
    property(node, 'm:pos', 'bot') === 'top'
      ? [{ tag: 'mover', attributes: { accent: 'true' }, children: [part(node, 'm:e'), ...sign('¯')] }]
      : [{ tag: 'munder', attributes: { accentunder: 'true' }, children: [part(node, 'm:e'), ...sign('_')] }],
  'm:groupChr': (node) => [
    {
      tag: property(node, 'm:pos', 'bot') === 'top' ? 'mover' : 'munder',
      children: [part(node, 'm:e'), { tag: 'mo', text: property(node, 'm:chr', '⏟') }],
    },
  ],
  'm:phant': (node) => {
    const shown = property(node, 'm:show', '1')
    const held = rowOf(child(node, 'm:e')?.children ?? [])
    return shown === '0' || shown === 'off' || shown === 'false'
      ? [{ tag: 'mphantom', children: held }]
      : held
  },
}

function fractionOf(node: XmlNode): MathNode {
  const [over, under] = [part(node, 'm:num'), part(node, 'm:den')]
  const type = property(node, 'm:type', 'bar')
  if (type === 'lin') return { tag: 'mrow', children: [over, ...sign('/'), under] }
  const bar = type === 'noBar' && { attributes: { linethickness: '0' } }
  return { tag: 'mfrac', ...bar, children: [over, under] }
}

/** A sum, a product or an integral, with what it ranges over. */
function naryOf(node: XmlNode): MathNode {
  const chr = property(node, 'm:chr', '∫')
  const beside = property(node, 'm:limLoc', 'subSup') !== 'undOvr'
  const hasSub = !isOn(node, 'm:subHide') && (child(node, 'm:sub')?.children.length ?? 0) > 0
  const hasSup = !isOn(node, 'm:supHide') && (child(node, 'm:sup')?.children.length ?? 0) > 0
  const limits = [...(hasSub ? [part(node, 'm:sub')] : []), ...(hasSup ? [part(node, 'm:sup')] : [])]
  const own: MathNode = { tag: 'mo', text: chr }
  const name = limitTag(hasSub, hasSup, beside)
  const head: MathNode = name === null ? own : { tag: name, children: [own, ...limits] }
  return { tag: 'mrow', children: [head, part(node, 'm:e')] }
}

function limitTag(hasSub: boolean, hasSup: boolean, beside: boolean) {
  if (hasSub && hasSup) return beside ? 'msubsup' : 'munderover'
  if (hasSub) return beside ? 'msub' : 'munder'
  if (hasSup) return beside ? 'msup' : 'mover'
  return null
}

/** A sign that was not given is a round bracket; one that is empty is none. */
function delimited(node: XmlNode): MathNode {
  const between = property(node, 'm:sepChr', '|')
  const inside = all(node, 'm:e').flatMap((each, index) => [
    ...(index > 0 ? sign(between) : []),
    ...rowOf(each.children),
  ])
  const [open, close] = [property(node, 'm:begChr', '('), property(node, 'm:endChr', ')')]
  return { tag: 'mrow', children: [...sign(open), ...inside, ...sign(close)] }
}

function matrixOf(node: XmlNode): MathNode {
  const columns = alignments(node)
  const rows = all(node, 'm:mr').map((row) => tableRow(all(row, 'm:e').map(cellOf), columns))
  return { tag: 'mtable', children: rows }
}

/** How each column is set, where the file says so: a property may stand for several columns. */
function alignments(node: XmlNode): readonly string[] {
  const columns = child(child(node, 'm:mPr'), 'm:mcs')
  return (columns ? all(columns, 'm:mc') : []).flatMap((column) => {
    const properties = child(column, 'm:mcPr')
    const count = Math.min(mostColumns, Number(child(properties, 'm:count')?.value ?? 1) || 1)
    return Array.from({ length: count }, () => child(properties, 'm:mcJc')?.value ?? 'center')
  })
}

const mostColumns = 64

const cellOf = (cell: XmlNode): readonly MathNode[] => rowOf(cell.children)

const tableRow = (cells: readonly (readonly MathNode[])[], columns: readonly string[] = []): MathNode => ({
  tag: 'mtr',
  children: cells.map((children, index) => {
    const side = columns[index]
    const set = (side === 'left' || side === 'right') && { attributes: { columnalign: side } }
    return { tag: 'mtd', ...set, ...(children.length > 0 && { children }) }
  }),
})

/** Equations below one another. An "&" only says where they are aligned; a "#" leads to the number of an equation. */
function arrayOf(node: XmlNode): MathNode {
  const rows = all(node, 'm:e').map((each) => tableRow([numbered(rowOf(each.children).filter(isNoMark))]))
  return { tag: 'mtable', children: rows }
}

const isNoMark = ({ tag, text }: MathNode) => !(tag === 'mo' && text === '&')

function numbered(row: readonly MathNode[]): readonly MathNode[] {
  const at = row.findLastIndex(({ tag, text }) => tag === 'mo' && text === '#')
  if (at < 0) return row
  const label = row
    .slice(at + 1)
    .map(textOf)
    .join('')
  return [...row.slice(0, at), { tag: 'mspace', attributes: { width: '2em' } }, { tag: 'mtext', text: label }]
}

const textOf = ({ text = '', children = [] }: MathNode): string => text + children.map(textOf).join('')

/** The signs that Word joins to a letter, as signs by themselves. */
const spacing = (chr: string): string => spacings[chr] ?? chr

const spacings: Readonly<Record<string, string>> = {
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '¯',
  '\u0305': '¯',
  '\u0307': '˙',
  '\u0308': '¨',
  '\u20D7': '→',
  '\u20D6': '←',
  '\u0301': '´',
  '\u0300': '`',
  '\u030C': 'ˇ',
  '\u0306': '˘',
}
