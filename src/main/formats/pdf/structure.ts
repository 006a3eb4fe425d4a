/** What a tagged PDF (ISO 32000, 14.8) says of its text: which of it are headings, items, lists of contents and furniture. */
import type { PdfLine } from './lines.ts'
import { cellsOf, type Node } from './table-tags.ts'
import { artifact, type Cell, loose, type Role, type Tag } from './tag.ts'
import type { TextRun } from './text-run.ts'

/** What is used of a page of pdf.js. */
export interface TaggedPage {
  getStructTree(): Promise<unknown>
}

/** Elements of one page beyond which its tags say nothing that is worth their reading. */
const most = 50_000
/** As deep as elements stand within one another. */
const deepest = 40

/** The tag of each piece of a page's content, by its id and in the order of the tags; empty where the page has none. */
export async function tagsOf(page: TaggedPage): Promise<ReadonlyMap<string, Tag>> {
  const tags = new Map<string, Tag>()
  const cells = new Map<Node, Cell>()
  // Damaged tags are no reason not to read the text.
  const root = (await page.getStructTree().catch(() => null)) as Node | null
  let seen = 0
  const walk = (node: Node, tag: Tag, depth: number): void => {
    seen += 1
    if (seen > most || depth > deepest) return
    if (node.type === 'content' && node.id !== undefined) tags.set(node.id, tag)
    const inner = tag.cell === undefined && node.role === 'Table' ? cellsOf(node) : noCells
    for (const [each, cell] of inner) cells.set(each, cell)
    const own = inner.size > 0 ? { ...captionTag } : tagWithin(tag, node, cells.get(node))
    for (const child of node.children ?? []) walk(child, own, depth + 1)
  }
  if (root !== null) walk(root, loose, 0)
  return tags
}

const noCells: ReadonlyMap<Node, Cell> = new Map()
/** What a table holds outside its cells. */
const captionTag: Tag = { role: 'caption', level: null }

/** A paragraph within an item or a cell is part of it; all else within a cell is of its own, and of the cell. */
function tagWithin(outer: Tag, node: Node, cell: Cell | undefined): Tag {
  if (cell !== undefined) return { role: 'plain', level: null, cell }
  const own = tagOf(node)
  if (own === null || (own.role === 'text' && outer.role !== 'text')) return outer
  return outer.cell === undefined ? own : { ...own, cell: outer.cell }
}

/** A tag of its own for what is a block; null for what is a part of one, and for what Precis has no use for. */
function tagOf({ role = '', alt, bbox }: Node): Tag | null {
  const heading = /^(?:H([1-6])?|Title)$/.exec(role)
  if (heading !== null) return { role: 'heading', level: heading[1] ? Number(heading[1]) : null }
  const known = roles[role]
  if (known === undefined) return null
  const figure = role === 'Figure' && { ...(alt !== undefined && { alt }), ...boxOf(bbox) }
  return { role: known, level: null, ...figure }
}

/** A figure that only says how large it is stands nowhere. */
function boxOf(bbox: unknown): Pick<Tag, 'box'> {
  if (!Array.isArray(bbox) || bbox.length !== 4 || !bbox.every(Number.isFinite)) return {}
  const [x, y, over, up] = bbox as [number, number, number, number]
  // Any two corners that are opposite tell a box.
  const [left, foot] = [Math.min(x, over), Math.min(y, up)]
  return left === 0 && foot === 0 ? {} : { box: [left, foot, Math.max(x, over), Math.max(y, up)] }
}

const roles: Readonly<Record<string, Role>> = {
  LI: 'item',
  Caption: 'caption',
  P: 'text',
  BlockQuote: 'text',
  TD: 'plain',
  TH: 'plain',
  TOC: 'plain',
  TOCI: 'plain',
  Code: 'plain',
  Figure: 'plain',
  Formula: 'plain',
  Note: 'note',
  FENote: 'note',
  Artifact: 'artifact',
}

/** How much of a text has to be tagged before its tags are believed. */
const leastTagged = 0.9
/** How much of it can be headings, and how much can be furniture. */
const mostHeadings = 0.5
const mostArtifacts = 0.3

/** With fewer headings by their tags, what is only set as a heading may be one as well. */
const fewestHeadings = 3

/** What a file says of all its text, as a measure of whether it can be believed. */
export class Tagged {
  readonly #letters = { heading: 0, item: 0, caption: 0, text: 0, plain: 0, note: 0, artifact: 0, none: 0 }
  readonly #headings = new Set<Tag>()

  add(runs: readonly TextRun[]): void {
    for (const { text, tag } of runs) {
      this.#letters[tag?.role ?? 'none'] += text.replace(/\s+/g, '').length
      if (tag?.role === 'heading') this.#headings.add(tag)
    }
  }

  /** The lines of the document with the tags that can be believed. */
  believed(lines: readonly PdfLine[]): readonly PdfLine[] {
    if (!this.#isTrustworthy) return lines.map(withoutTag)
    if (this.#headings.size >= fewestHeadings) return lines
    return lines.map((line) => (line.tag?.role === 'text' ? withoutTag(line) : line))
  }

  get #isTrustworthy(): boolean {
    const { heading, artifact, none } = this.#letters
    const all = Object.values(this.#letters).reduce((sum, each) => sum + each, 0)
    return (
      none <= all * (1 - leastTagged) &&
      heading > 0 &&
      heading <= (all - artifact) * mostHeadings &&
      artifact <= all * mostArtifacts
    )
  }
}

/** Follows which part of a page its content belongs to, as pdf.js tells where parts begin and end. */
export class MarkedContent {
  readonly #open: (Tag | null)[] = []

  readonly #tags: ReadonlyMap<string, Tag>

  constructor(tags: ReadonlyMap<string, Tag>) {
    this.#tags = tags
  }

  /** @param item as pdf.js gives it: text, or the begin or end of a part */
  follow(item: object): void {
    const { type, id, tag } = item as Readonly<Record<string, unknown>>
    if (type === 'endMarkedContent') this.#open.pop()
    else if (type === 'beginMarkedContent' || type === 'beginMarkedContentProps') {
      const own = tag === 'Artifact' ? artifact : typeof id === 'string' ? this.#tags.get(id) : undefined
      this.#open.push(own ?? this.tag)
    }
  }

  get tag(): Tag | null {
    return this.#open.at(-1) ?? null
  }
}

const withoutTag = ({ tag: _, ...line }: PdfLine): PdfLine => line
