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
