/** Markdown as people write it: markdown-it makes a page of it, which the reader of pages takes apart. */
import { idOfBytes } from '../../core/base/ids.ts'
import type { Dropped, SourceDocument } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { cleanText } from '../../core/text/normalize.ts'
import { decodeText } from './decode.ts'
import type { Format, FormatInput } from './format.ts'
import { readFrontMatter } from './front-matter.ts'
import { type PageBlocks, readBlocks } from './html/blocks.ts'
import { parsePiece } from './html/parse.ts'
import { attribute } from './html/tree.ts'
import { boundText } from './length.ts'
import { takeData, takerOf } from './markdown/data.ts'
import { hasStarNotes } from './markdown/loose-emphasis.ts'
import { newParser } from './markdown/parser.ts'
import { newReading } from './markdown/state.ts'
import { undrawnNote } from './math/bound.ts'
import { isFigure, Pictures, type PictureTaker } from './pictures.ts'

export const markdownFormat = {
  kind: 'markdown',
  read({ bytes, name, besides }: FormatInput): Result<SourceDocument, string> {
    const decoded = decodeText(bytes)
    if (!decoded.ok) return decoded
    const { text: raw, ...said } = decoded.value
    const data = takeData(raw)
    const bound = boundText(cleanText(data.text))
    if (!bound.ok) return bound
    const { meta, body, dropped } = readFrontMatter(bound.value)
    const pictures = new Pictures(besides)
    const read = readBody(body, takerOf(data, pictures))
    if (!read.ok) return read
    const { undrawn, ...page } = read.value
    const blocks = page.blocks.map((block) =>
      block.kind === 'code' ? { ...block, text: data.putBack(block.text) } : block,
    )
    const left = [...dropped, ...page.dropped, ...pictures.dropped]
    if (blocks.every(isFigure) && left.length === 0) return err('holds no text')
    const notes = [...(said.notes ?? []), ...pictures.notes, undrawnNote(undrawn)]
    return ok({
      name,
      kind: 'markdown',
      id: idOfBytes(bytes),
      blocks,
      meta,
      dropped: left,
      images: pictures.images,
      ...said,
      notes: notes.filter((note) => note !== null),
    })
  },
} satisfies Format

const parser = newParser()

function readBody(text: string, pictures: PictureTaker): Result<PageBlocks, string> {
  const reading = newReading(text, hasStarNotes(text.split('\n')))
  const html = render(text, reading)
  const page = html.ok ? parsePiece(html.value) : html
  if (!page.ok) return page
  const numberOf = (item: Parameters<typeof attribute>[0]) => attribute(item, 'data-number') ?? undefined
  const read = readBlocks(page.value, { part: { numberOf }, pictures })
  return ok({ ...read, dropped: [...reading.dropped, ...definitionsIn(text, reading), ...read.dropped] })
}

function render(text: string, reading: ReturnType<typeof newReading>): Result<string, string> {
  try {
    return ok(parser.render(text.replace(deepQuote, '$1 '), reading))
  } catch (error) {
    // It calls itself for what stands within.
    if (error instanceof RangeError && /call stack/i.test(error.message)) return err('is nested too deeply')
    throw error
  }
}

/** A quote within a quote is a quote: beyond so many, none is deeper. */
const deepQuote = /^((?: {0,3}>){100})(?: {0,3}>)+ ?/gm

const definition = /^ {0,3}\[((?:[^\]\\]|\\.){1,400})\]:/

/** The lines that say where links lead. */
function definitionsIn(text: string, { references = {} }: ReturnType<typeof newReading>): readonly Dropped[] {
  if (Object.keys(references).length === 0) return []
  return text.split('\n').flatMap((line) => {
    const name = definition.exec(line)?.[1]
    const isOne = name !== undefined && Object.hasOwn(references, parser.utils.normalizeReference(name))
    return isOne ? [{ text: line, why: 'address of a link' }] : []
  })
}
