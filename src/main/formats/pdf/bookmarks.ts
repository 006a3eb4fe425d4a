/** The bookmarks of a PDF (ISO 32000, 12.3.3): what its parts are called, where they begin, and which is part of which. */

import { firstBroken, type Rule } from '../../../core/model/rule.ts'
import { type TextLine, textLineOf } from '../../../core/structure/text-line.ts'
import { cleanText } from '../../../core/text/normalize.ts'
import { captionStart } from './captions.ts'

export interface Bookmark {
  readonly title: string
  /** 1 is the outermost. */
  readonly level: number
  /** Counted from 1; null where it leads nowhere. */
  readonly page: number | null
  /** The top of the view that it opens, in points from the page's foot; null where it does not say. */
  readonly top: number | null
}

const most = 5_000
const deepest = 10
const longest = 300

/** Titles that name no part of a text. */
export const bookmarkRules: readonly Rule<TextLine>[] = [
  {
    name: 'no word of two letters',
    test: ({ text }) => !/\p{L}{2}|\p{Script=Han}/u.test(text),
    breaks: ['12', 'B-4'],
    holds: ['Boats', '4 Boats'],
  },
  {
    name: 'a page, a slide or a sheet',
    test: ({ text }) =>
      /^(?:page|slide|sheet|seite|folie|blank page|untitled|(?:new )?bookmark)\s*[\d\u2013-]*$/i.test(text),
    breaks: ['Page 12', 'Slide 3', 'Untitled'],
    holds: ['Pages of a Pilot', 'Slide Rules'],
  },
  {
    name: 'a file',
    test: ({ text }) => /^\S+\.(?:pdf|docx?|pptx?|xlsx?|indd|tex|eps|qxd|html?)$/i.test(text),
    breaks: ['boats.pdf', 'boats_v2.docx'],
    holds: ['How boats.pdf came about'],
  },
  {
    name: 'a picture or a table',
    test: ({ text }) => captionStart.test(text),
    breaks: ['Figure 3: Boats', 'Table 2. Piers'],
    holds: ['Figures of Speech', 'Tables and Chairs'],
  },
  {
    name: 'far too long',
    test: ({ text }) => text.length > longest,
    breaks: ['Boats '.repeat(60)],
    holds: ['Boats '.repeat(20)],
  },
]

/** What is used of a document of pdf.js. */
export interface Bookmarked {
  getOutline(): Promise<readonly Node[] | null>
  getDestination(name: string): Promise<readonly unknown[] | null>
  getPageIndex(reference: never): Promise<number>
}

interface Node {
  readonly title: string
  readonly dest: string | readonly unknown[] | null
  readonly items: readonly Node[]
}

/** In the order in which they are listed. */
export async function bookmarksOf(pdf: Bookmarked): Promise<readonly Bookmark[]> {
  const found: { node: Node; level: number }[] = []
  const walk = (nodes: readonly Node[], level: number) => {
    for (const node of nodes) {
      if (found.length >= most) return
      found.push({ node, level })
      if (level < deepest) walk(node.items, level + 1)
    }
  }
  walk((await pdf.getOutline()) ?? [], 1)
  const bookmarks: Bookmark[] = []
  for (const { node, level } of found) {
    const title = cleanText(String(node.title)).replace(/\s+/g, ' ').trim()
    if (firstBroken(bookmarkRules, textLineOf(title)) !== undefined) continue
    bookmarks.push({ title, level, ...(await placeOf(pdf, node.dest)) })
  }
  return bookmarks
}

type Place = Pick<Bookmark, 'page' | 'top'>
const nowhere: Place = { page: null, top: null }

/** A destination is damaged in many files: what leads nowhere is looked for everywhere. */
async function placeOf(pdf: Bookmarked, dest: Node['dest']): Promise<Place> {
  try {
    const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
    const [page, fit, , top] = place ?? []
    if (page === undefined || page === null) return nowhere
    const index = typeof page === 'number' ? page : await pdf.getPageIndex(page as never)
    const y = nameOf(fit) === 'XYZ' ? top : nameOf(fit) === 'FitH' ? place?.[2] : null
    return { page: index + 1, top: typeof y === 'number' ? y : null }
  } catch {
    return nowhere
  }
}

const nameOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'name' in value ? value.name : null
