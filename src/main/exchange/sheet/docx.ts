/** A cue sheet as a Word document, in the layout and on the paper of the screen. */

import type * as Docx from 'docx'
import type { SheetItem, SheetPart } from '../../../core/model/sheet.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { type Paper, paperSizes } from '../../../shared/paper.ts'
import { paragraphLink } from '../../../shared/paragraph-link.ts'
import { sheetLeft, sheetPlace } from '../../../shared/sheet-words.ts'
import { inLine, type LaidSheet, piecesOf } from './laid-sheet.ts'

/** Twentieths of a point, in which Word measures. */
const twips = (mm: number): number => Math.round((mm / 25.4) * 1440)
const margin = twips(14)
/** Faces that every word processor has, or others of the same widths: those of the app would be missing there. */
const faces = { text: 'Times New Roman', ui: 'Arial' } as const
/** Half points. The text is narrower than on screen, and so a little larger. */
const sizes = { title: 30, head: 21, text: 20, small: 14 } as const
const muted = '5A5A5A'

/** The library is large: it is loaded when a file is first written. */
export async function sheetDocx(sheet: LaidSheet): Promise<Uint8Array> {
  const docx = await import('docx')
  const writer = makeWriter(docx, sheet)
  const { width, height } = paperSizes[sheet.paper]
  const page = {
    size: { width: twips(width), height: twips(height) },
    margin: { top: margin, right: margin, bottom: margin, left: margin },
  }
  const left = sheetLeft(sheet.left)
  const document = new docx.Document({
    title: inLine(sheet.title),
    creator: 'Precis',
    styles: {
      default: {
        document: { run: { font: faces.text, size: sizes.text } },
        title: { run: { font: faces.text, size: sizes.title, bold: true, color: '000000' } },
        heading1: { run: { font: faces.text, size: sizes.head, bold: true, color: '000000' } },
      },
    },
    sections: [
      { properties: { page }, children: writer.title() },
      {
        properties: {
          page,
          type: docx.SectionType.CONTINUOUS,
          ...(sheet.layout === 'columns' && { column: { count: 2, space: twips(8) } }),
        },
        children: [...writer.body[sheet.layout](), ...(left === null ? [] : [writer.small(left)])],
      },
    ],
  })
  return new Uint8Array(await docx.Packer.toBuffer(document))
}

type Block = Docx.Paragraph | Docx.Table

function makeWriter(docx: typeof Docx, { title, when, documents, parts, paper }: LaidSheet) {
  const { Paragraph, TextRun } = docx
  const ids = documents.map(({ id }) => id)
  const run = (text: string, options: Docx.IRunOptions = {}) => new TextRun({ text, ...options })
  const place = (item: SheetItem) =>
    new docx.ExternalHyperlink({
      link: paragraphLink(item.document, item.place.block),
      children: [
        // It stays with the last word.
        run(`\u00a0${sheetPlace(item, ids).replaceAll(' ', '\u00a0')}`, {
          size: sizes.small,
          color: muted,
          font: faces.ui,
        }),
      ],
    })
  const small = (text: string) =>
    new Paragraph({ spacing: { before: 120 }, children: [run(text, { size: sizes.small, color: muted })] })
  // In a row of a table it would keep that with the next one, and so all of them.
  const head = ({ kind }: SheetPart, keepNext = true) =>
    new Paragraph({
      heading: docx.HeadingLevel.HEADING_1,
      keepNext,
      spacing: { before: 160, after: 40 },
      children: [run(messages.sheet.heads[kind])],
    })
  const entry = (item: SheetItem) =>
    new Paragraph({
      keepLines: true,
      spacing: { after: 60 },
      children: [
        ...piecesOf(item).map(({ text, strong }) => run(text, { bold: strong })),
        place(item),
        ...(item.note.trim() === '' ? [] : [run(inLine(item.note), { italics: true, break: 1 })]),
      ],
    })
  const cell = (children: readonly Block[], width: number) =>
    new docx.TableCell({
      children: children.length === 0 ? [new Paragraph({})] : [...children],
      width: { size: width, type: docx.WidthType.DXA },
      margins: { top: 100, bottom: 100, left: 140, right: 140 },
    })
  const table = (rows: readonly Docx.TableRow[], border: Docx.IBorderOptions, outside: Docx.IBorderOptions) =>
    new docx.Table({
      rows: [...rows],
      layout: docx.TableLayoutType.FIXED,
      columnWidths: [half(paper), half(paper)],
      borders: {
        top: outside,
        bottom: outside,
        left: outside,
        right: outside,
        insideHorizontal: border,
        insideVertical: border,
      },
    })
  const cards = (): readonly Block[] => {
    const dashed = { style: docx.BorderStyle.DASHED, size: 4, color: '999999' }
    const rows = pairs(parts).map(
      (two) =>
        new docx.TableRow({
          cantSplit: true,
          height: { value: cardHeight(paper), rule: docx.HeightRule.ATLEAST },
          children: two.map((part) =>
            cell(part === null ? [] : [head(part, false), ...part.items.map(entry)], half(paper)),
          ),
        }),
    )
    return rows.length === 0 ? [] : [table(rows, dashed, dashed)]
  }
  const fold = (): readonly Block[] => {
    const line = { style: docx.BorderStyle.SINGLE, size: 4, color: 'BBBBBB' }
    const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' }
    const rows = parts
      .flatMap(({ items }) => items)
      .map((item) => {
        const { prompt = item.text, answer = '' } = item.question ?? {}
        const question = new Paragraph({ children: [run(inLine(prompt))] })
        const told = new Paragraph({ children: [run(inLine(answer), { bold: true }), place(item)] })
        return new docx.TableRow({
          cantSplit: true,
          children: [cell([question], half(paper)), cell([told], half(paper))],
        })
      })
    return rows.length === 0 ? [] : [table(rows, line, none)]
  }
  return {
    small,
    title: (): readonly Block[] => [
      new Paragraph({
        heading: docx.HeadingLevel.TITLE,
        spacing: { after: 60 },
        children: [run(inLine(title))],
      }),
      ...(when === null ? [] : [small(inLine(when))]),
      ...(documents.length > 1 ? documents.map(({ title }, n) => small(`[${n + 1}] ${inLine(title)}`)) : []),
    ],
    body: {
      columns: (): readonly Block[] => parts.flatMap((part) => [head(part), ...part.items.map(entry)]),
      cards,
      fold,
    },
  }
}

/** Half of what stands between the margins, in twips. */
const half = (paper: Paper): number => Math.floor((twips(paperSizes[paper].width) - 2 * margin) / 2)

/** Four cards stand one below the other under the title. */
const cardHeight = (paper: Paper): number =>
  Math.floor((twips(paperSizes[paper].height - 18) - 2 * margin) / 4.2)

const pairs = <T>(list: readonly T[]): readonly (readonly [T, T | null])[] =>
  list.flatMap((each, at) => (at % 2 === 0 ? [[each, list[at + 1] ?? null] as const] : []))
