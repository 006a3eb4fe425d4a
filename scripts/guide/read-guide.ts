// Markdown → the guide that the page shows. What the guide has no use for is refused, so that nothing of it is lost unseen.
import MarkdownIt, { type Token } from 'markdown-it'
import type { Guide, GuideBlock, GuidePart, GuideRun, GuideTask } from '../../src/shared/guide.ts'
import { keyOf } from './keys.ts'
import { slugOf } from './slug.ts'

/** A part of the guide, or a task in it, while it is read. */
interface Open<T> {
  readonly title: string
  readonly blocks: GuideBlock[]
  readonly tasks: T[]
}

/** @throws what is wrong with the text, and where it cannot be shown */
export function readGuide(markdown: string): Guide {
  const lead: GuideBlock[] = []
  const parts: Open<Open<never>>[] = []
  const tokens = new MarkdownIt({ html: true }).parse(markdown, {})
  let at = 0
  while (at < tokens.length) {
    const end = endOf(tokens, at)
    const own = tokens.slice(at, end + 1)
    const [first] = own
    if (first?.type === 'heading_open') openHeading(parts, first.tag, plainOf(own[1]))
    else (parts.at(-1)?.tasks.at(-1)?.blocks ?? parts.at(-1)?.blocks ?? lead).push(blockOf(own))
    at = end + 1
  }
  const guide = { lead, parts: parts.map(partOf) }
  const ids = new Set(guide.parts.flatMap(({ tasks }) => tasks.map(({ id }) => id)))
  for (const run of runsOf(guide))
    if (run.kind === 'link' && !ids.has(run.to)) throw new Error(`leads nowhere: #${run.to}`)
  return guide
}

/** The place of the token that ends the block which begins here. */
function endOf(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.nesting !== 1) return at
  let depth = 0
  for (let end = at; end < tokens.length; end++) {
    depth += tokens[end]?.nesting ?? 0
    if (depth === 0) return end
  }
  return tokens.length - 1
}

/** The title of the whole is the dialog's own. */
function openHeading(parts: Open<Open<never>>[], tag: string, title: string): void {
  if (tag === 'h2') parts.push({ title, blocks: [], tasks: [] })
  if (tag === 'h3') parts.at(-1)?.tasks.push({ title, blocks: [], tasks: [] })
}

const partOf = ({ title, blocks, tasks }: Open<Open<never>>): GuidePart => ({
  title,
  blocks,
  tasks: tasks.map(({ title, blocks }): GuideTask => ({ id: slugOf(title), title, blocks })),
})

function blockOf(tokens: readonly Token[]): GuideBlock {
  const [first, inline] = tokens
  if (first?.type === 'bullet_list_open' || first?.type === 'ordered_list_open')
    return {
      kind: 'list',
      isOrdered: first.type === 'ordered_list_open',
      items: tokens.filter(({ type }) => type === 'inline').map((item) => inlineRuns(item)),
    }
  if (first?.type !== 'paragraph_open') throw new Error(`is markup that the guide has not: ${first?.type}`)
  const [picture, ...others] = inline?.children ?? []
  if (picture?.type === 'image' && others.length === 0)
    return { kind: 'picture', src: String(picture.attrGet('src')), alt: picture.content }
  return { kind: 'paragraph', runs: inlineRuns(inline) }
}

/** The words of a line; those of one kind that stand together are one run. */
function inlineRuns(inline: Token | undefined): readonly GuideRun[] {
  const runs: GuideRun[] = []
  const children = inline?.children ?? []
  for (let at = 0; at < children.length; at++) {
    const token = children[at]
    if (token === undefined) continue
    const before = runs.at(-1)
    const text = token.type === 'softbreak' ? ' ' : token.content
    if (token.type === 'text' || token.type === 'softbreak') {
      if (before?.kind === 'text') runs[runs.length - 1] = { kind: 'text', text: before.text + text }
      else if (text !== '') runs.push({ kind: 'text', text })
    } else if (token.type === 'code_inline') runs.push({ kind: 'code', text })
    else {
      runs.push(wrapped(token, children[at + 1]?.content ?? ''))
      // Its words and its end.
      at += 2
    }
  }
  return runs
}

const keyTag = /^<kbd(?: data-command="([^"]*)")?>$/

/** What has a beginning, plain words and an end. */
function wrapped(open: Token, text: string): GuideRun {
  if (open.type === 'strong_open') return { kind: 'strong', text }
  if (open.type === 'link_open') {
    const href = String(open.attrGet('href'))
    if (!href.startsWith('#')) throw new Error(`leads out of the guide: ${href}`)
    return { kind: 'link', text, to: href.slice(1) }
  }
  const key = open.type === 'html_inline' ? keyTag.exec(open.content) : null
  if (key === null) throw new Error(`is markup that the guide has not: ${open.content || open.type}`)
  const [, command = null] = key
  return { kind: 'key', text: command === null ? text : keyOf(command), command }
}

const plainOf = (inline: Token | undefined): string =>
  (inline?.children ?? []).map(({ content }) => content).join('')

const runsOf = ({ lead, parts }: Guide): readonly GuideRun[] =>
  [
    ...lead,
    ...parts.flatMap(({ blocks, tasks }) => [...blocks, ...tasks.flatMap((task) => task.blocks)]),
  ].flatMap((block) =>
    block.kind === 'picture' ? [] : block.kind === 'list' ? block.items.flat() : block.runs,
  )
