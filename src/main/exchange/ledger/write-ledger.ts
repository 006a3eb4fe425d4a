/** The ledger as CSV, Markdown or a workbook. */

import { plainCell } from '../../../core/text/plain-cell.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { escapeLine } from '../markdown.ts'
import { writeCsv } from '../readwise.ts'
import { type LedgerExportRow, ledgerColumns } from './ledger-rows.ts'

const ledgerHeads = (): readonly string[] => ledgerColumns.map((column) => messages.exported.ledger[column])

/** By RFC 4180; what a spreadsheet would take for a formula is written so that it is text. */
export const ledgerCsv = (rows: readonly LedgerExportRow[]): string =>
  writeCsv([[...ledgerHeads()], ...rows.map((row) => ledgerColumns.map((column) => plainCell(row[column])))])

/** A table of GitHub's Markdown. */
export function ledgerMarkdown(rows: readonly LedgerExportRow[]): string {
  const lines = [
    ledgerHeads(),
    ledgerColumns.map(() => '---'),
    ...rows.map((row) => ledgerColumns.map((column) => escapeLine(row[column]))),
  ]
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`
}

/** Widths of the columns of a workbook, in characters. */
const widths: Readonly<Partial<Record<keyof LedgerExportRow, number>>> = {
  Statement: 60,
  Sentence: 60,
  Answer: 28,
  Section: 28,
  Document: 28,
}

/** A cell of a workbook takes no more, in UTF-16 units. */
const longestCell = 32_767

/** A workbook (.xlsx) of one sheet under fixed heads. Every cell is text, so that none is a formula; pages are numbers. */
export async function ledgerXlsx(rows: readonly LedgerExportRow[]): Promise<Uint8Array> {
  // Loaded when it is first wanted.
  const { default: writeXlsx } = await import('write-excel-file/node')
  const heads = ledgerHeads().map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  const cells = rows.map((row) =>
    ledgerColumns.map((column) => {
      const text = row[column].slice(0, longestCell)
      if (text === '') return null
      if (column === 'Page') return { value: Number(text), type: Number }
      return { value: text, type: String, wrap: true, alignVertical: 'top' as const }
    }),
  )
  const made = writeXlsx([heads, ...cells], {
    sheet: messages.exported.ledgerName,
    columns: ledgerColumns.map((column) => ({ width: widths[column] ?? 16 })),
    stickyRowsCount: 1,
  })
  return new Uint8Array(await made.toBuffer())
}
