/** What a tagged PDF (ISO 32000, 14.8) says of its text: which of it are headings, items, lists of contents and furniture. */
import type { PdfLine } from './lines.ts'
import { artifact, type Role, type Tag } from './tag.ts'
import type { TextRun } from './text-run.ts'

/** A node of pdf.js: an element, or content that it holds. */
interface Node {
  readonly role?: string
  readonly children?: readonly Node[]
  readonly type?: string
  readonly id?: string
}

/** What is used of a page of pdf.js. */
export interface TaggedPage {
  getStructTree(): Promise<unknown>
}

/** Elements of one page beyond which its tags say nothing that is worth their reading. */
const most = 50_000
/** As deep as elements stand within one another. */
const deepest = 40

/** The tag of each piece of a page's content, by its id; empty where the page has none. */
export async function tagsOf(page: TaggedPage): Promise<ReadonlyMap<string, Tag>> {
  const tags = new Map<string, Tag>()
  // Damaged tags are no reason not to read the text.
  const root = (await page.getStructTree().catch(() => null)) as Node | null
  let seen = 0
  const walk = (node: Node, tag: Tag, depth: number): void => {
    seen += 1
    if (seen > most || depth > deepest) return
    if (node.type === 'content' && node.id !== undefined) tags.set(node.id, tag)
    // A paragraph within an item or a cell is part of it.
    const inner = tagOf(node.role ?? '')
    const own = inner === null || (inner.role === 'text' && tag.role !== 'text') ? tag : inner
    for (const child of node.children ?? []) walk(child, own, depth + 1)
  }
  if (root !== null) walk(root, { role: 'text', level: null }, 0)
  return tags
}

/** A tag of its own for what is a block; null for what is a part of one, and for what Precis has no use for. */
function tagOf(role: string): Tag | null {
  const heading = /^(?:H([1-6])?|Title)$/.exec(role)
  if (heading !== null) return { role: 'heading', level: heading[1] ? Number(heading[1]) : null }
  const known = roles[role]
  return known === undefined ? null : { role: known, level: null }
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
  Note: 'plain',
  FENote: 'plain',
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
  readonly #letters = { heading: 0, item: 0, caption: 0, text: 0, plain: 0, artifact: 0, none: 0 }
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
