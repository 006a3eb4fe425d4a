/** Word's XML tag by tag, in order: no tree, so that nothing nests too deep. Names keep their prefix ("w:p"). */
export interface Tag {
  readonly name: string
  readonly kind: 'open' | 'close' | 'empty'
  /** The attribute `w:val`, as written (with its entities); null if it has none. */
  readonly value: string | null
  readonly attributes: string
  readonly start: number
  readonly end: number
}

const tag = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g

export function* tagsOf(xml: string): Generator<Tag> {
  for (const match of xml.matchAll(tag)) {
    const [whole, close, name = '', attributes = '', empty] = match
    yield {
      name,
      kind: close ? 'close' : empty ? 'empty' : 'open',
      value: attributeOf(attributes, 'w:val'),
      attributes,
      start: match.index,
      end: match.index + whole.length,
    }
  }
}

const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

export function attributeOf(attributes: string, name: string): string | null {
  if (!attributes.includes(name)) return null
  for (const [, key, quoted, single] of attributes.matchAll(attribute))
    if (key === name) return quoted ?? single ?? ''
  return null
}

/** An element below which nothing is left out but white space between elements. */
export interface XmlNode {
  readonly name: string
  /** The attribute `m:val` or `w:val`, without its entities; null if it has none. */
  readonly value: string | null
  /** Its own characters, without its entities. */
  readonly text: string
  readonly children: readonly XmlNode[]
}

interface OpenNode {
  readonly name: string
  readonly value: string | null
  text: string
  readonly children: OpenNode[]
}

/** A piece of XML as a tree; null where it nests deeper than `deepest` elements. What is not closed is closed at the end. */
export function treeOf(xml: string, deepest: number): readonly XmlNode[] | null {
  const root: OpenNode = { name: '', value: null, text: '', children: [] }
  const open = [root]
  let at = 0
  for (const { name, kind, attributes, start, end } of tagsOf(xml)) {
    const top = open.at(-1) ?? root
    top.text += unescaped(xml.slice(at, start))
    at = end
    if (kind === 'close') {
      if (open.length > 1 && top.name === name) open.pop()
      continue
    }
    const value = attributeOf(attributes, 'm:val') ?? attributeOf(attributes, 'w:val')
    const node = { name, value: value === null ? null : unescaped(value), text: '', children: [] }
    top.children.push(node)
    if (kind === 'empty') continue
    open.push(node)
    if (open.length > deepest) return null
  }
  return root.children
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Characters that XML writes with entities, as themselves. */
export const unescaped = (xml: string): string =>
  xml.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (whole, decimal, hexadecimal, name) => {
      if (name !== undefined) return named[String(name).toLowerCase()] ?? whole
      const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
