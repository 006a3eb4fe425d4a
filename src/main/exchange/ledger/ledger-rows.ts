/** Key facts as rows of a table, each with the sentence that proves it. */
import { writeValue } from '../../../core/facts/written-value.ts'
import type { Briefing } from '../../../core/model/document.ts'
import type { LedgerEntry } from '../../../core/model/edits.ts'
import { saidOf, sourceOf } from '../../../core/model/said.ts'
import { cleanText, withoutBreaks } from '../../../core/text/normalize.ts'
import { paragraphLink } from '../../../shared/paragraph-link.ts'

export const ledgerColumns = [
  'Statement',
  'Answer',
  'Type',
  'Value',
  'Who',
  'When',
  'Sentence',
  'Section',
  'Page',
  'Document',
  'State',
  'Note',
  'Link',
] as const
export type LedgerExportColumn = (typeof ledgerColumns)[number]

/** What stands in a row; empty where there is nothing to say. */
export type LedgerExportRow = Readonly<Record<LedgerExportColumn, string>>

/**
 * @param title what the document is called
 * @param entries the facts that are wanted, in the order of the rows
 */
export function ledgerRows(
  { id: document, sections, blocks }: Pick<Briefing, 'id' | 'sections' | 'blocks'>,
  title: string,
  entries: readonly LedgerEntry[],
): readonly LedgerExportRow[] {
  const titles = new Map(sections.flatMap(({ title, blocks }) => blocks.map((id) => [id, title] as const)))
  const places = new Map(blocks.map((block) => [block.id, block]))
  return entries.map(({ fact, state }) => {
    const block = places.get(fact.block)
    const text = block?.text ?? ''
    return {
      Statement: inCell(saidOf(fact, text).text),
      Answer: inCell(fact.text),
      Type: fact.type,
      Value: inCell(writeValue(fact.value)),
      Who: inCell(fact.who ?? ''),
      When: inCell(fact.when ?? ''),
      Sentence: inCell(sourceOf(fact, text).text),
      Section: inCell(titles.get(fact.block) ?? ''),
      Page: block?.page === undefined ? '' : String(block.page),
      Document: inCell(title),
      State: state ?? '',
      Note: inCell(fact.note ?? ''),
      // A fact that the text no longer has stands nowhere.
      Link: block === undefined ? '' : paragraphLink(document, block.id),
    }
  })
}

/** Words as they leave: without what only parts lines, and in one line. */
const inCell = (text: string): string => withoutBreaks(cleanText(text)).replace(/\s+/g, ' ').trim()
