/** PowerPoint's PPTX: slide by slide, each with its number as the page, and what the speaker says to it. */
import { idOfBytes } from '../../core/base/ids.ts'
import type { Dropped, SourceBlock, SourceDocument } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { metaOf } from './claims.ts'
import { readCoreProperties } from './core-properties.ts'
import type { Format, FormatInput } from './format.ts'
import { shiftedBy } from './left-out.ts'
import { longestText, shownLength, tooLong } from './length.ts'
import { readMarkup } from './markup.ts'
import { openPacked, type Packed } from './packed.ts'
import { readPictures } from './packed-pictures.ts'
import { takerOfMarkup } from './picture-markup.ts'
import { isFigure, Pictures } from './pictures.ts'
import { type Relations, relationsOf } from './pptx/relations.ts'
import { type WrittenSlide, writeNotes, writeSlide } from './pptx/slide.ts'
import { orRefusal, Refusal } from './refuse.ts'
import { allIn, parseXml, type XmlElement } from './xml.ts'

const damaged = 'is damaged, or not a PowerPoint presentation'
const main = 'ppt/presentation.xml'

export const pptxFormat = {
  kind: 'pptx',
  read: (input: FormatInput) => orRefusal(() => readSlides(input)),
} satisfies Format

async function readSlides({ bytes, name }: FormatInput): Promise<Result<SourceDocument, string>> {
  const packed = await openPacked(bytes)
  const paths = packed === null ? null : await slidesOf(packed)
  if (packed === null || paths === null) return err(damaged)
  const { slides, missing } = await readAll(packed, paths)
  const pictures = new Pictures(undefined)
  const taker = takerOfMarkup(
    await readPictures(
      packed,
      slides.flatMap((slide) => slide.pictures),
    ),
    pictures,
  )
  const blocks: SourceBlock[] = []
  const dropped: Dropped[] = []
  for (const { html, foot, page } of slides) {
    const read = readMarkup(html, { page, pictures: taker })
    if (!read.ok) return read
    for (const each of shiftedBy(read.value.dropped, blocks.length)) dropped.push(each)
    for (const block of read.value.blocks) blocks.push(block)
    for (const text of foot)
      if (text !== '') dropped.push({ text, why: 'foot of a slide', at: blocks.length })
  }
  if (blocks.every(isFigure)) return err(missing > 0 ? damaged : 'holds no text')
  const claims = readCoreProperties((await packed.text('docProps/core.xml')) ?? '')
  return ok({
    name,
    kind: 'pptx',
    id: idOfBytes(bytes),
    blocks,
    meta: metaOf(claims, name, blocks),
    dropped: [...dropped, ...pictures.dropped],
    images: pictures.images,
    notes: [...notesOf(slides, missing), ...pictures.notes],
  })
}

interface Slide extends WrittenSlide {
  /** Its number in the show. */
  readonly page: number
  readonly isHidden: boolean
}

/** The slides that can be read, and how many cannot. @throws Refusal where they hold too much text */
async function readAll(packed: Packed, paths: readonly string[]) {
  const slides: Slide[] = []
  let room = longestText
  for (const [index, path] of paths.entries()) {
    const slide = await readSlide(packed, path)
    if (slide === null) continue
    room -= shownLength(slide.html)
    if (room < 0) throw new Refusal(tooLong)
    slides.push({ ...slide, page: index + 1 })
  }
  return { slides, missing: paths.length - slides.length }
}

/** Paths of the slides in the order in which they are shown; null where the file does not say it. */
async function slidesOf(packed: Packed): Promise<readonly string[] | null> {
  const xml = await packed.text(main)
  if (xml === null) return null
  const relations = await relationsOf(packed, main)
  return [...allIn(parseXml(xml))]
    .filter(({ name }) => name === 'p:sldId')
    .flatMap(({ attributes }) => relations.get(attributes['r:id'] ?? '')?.target ?? [])
}

async function readSlide(packed: Packed, path: string): Promise<Omit<Slide, 'page'> | null> {
  const xml = await packed.text(path)
  if (xml === null) return null
  const slide = parseXml(xml)
  const relations = await relationsOf(packed, path)
  const { html, foot, pictures, drawings } = writeSlide(slide, {
    relations,
    layout: await partOf(packed, relations, 'slideLayout'),
  })
  const notes = await partOf(packed, relations, 'notesSlide')
  const said = notes === null ? '' : writeNotes(notes, relations)
  return {
    html: said === '' ? html : `${html}<h3>Notes</h3><blockquote>${said}</blockquote>`,
    foot,
    pictures,
    drawings,
    isHidden: [...allIn(slide)].some(
      ({ name, attributes }) => name === 'p:sld' && attributes['show'] === '0',
    ),
  }
}

/** The file of that type that a slide leads to. */
async function partOf(packed: Packed, relations: Relations, type: string): Promise<XmlElement | null> {
  const target = [...relations.values()].find((each) => each.type === type)?.target
  const xml = target === undefined ? null : await packed.text(target)
  return xml === null ? null : parseXml(xml)
}

const counted = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [count === 1 ? one : `${count} ${many}`]

const notesOf = (slides: readonly Slide[], missing: number) => [
  ...counted(missing, 'One slide cannot be read.', 'slides cannot be read.'),
  ...counted(
    slides.filter(({ isHidden }) => isHidden).length,
    'One slide is hidden in the show, and read here.',
    'slides are hidden in the show, and read here.',
  ),
  ...counted(
    slides.reduce((count, { drawings }) => count + drawings, 0),
    'The words of one chart or drawing are not read.',
    'charts and drawings are not read.',
  ),
]
