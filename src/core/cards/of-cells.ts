/** Cards for the cells of a row: what stands under a head, in the row of another. */
import type { Fact } from '../model/fact.ts'
import { type Cell, cellsOf } from '../statements/cells.ts'
import { askCell } from './clauses.ts'
import { givesAway } from './cloze.ts'
import { type Outcome, ofFact } from './draft.ts'
import type { Setting } from './settings.ts'
import { refuse } from './why.ts'

export function cellCards(setting: Setting): Outcome[] {
  const cells = cellsOf(setting.block)
  return setting.facts.flatMap((fact) => {
    const cell = cells.find(({ start, end }) => start <= fact.start && fact.end <= end)
    return cell ? cellCard(fact, cell, setting) : refuse([fact], 'cell')
  })
}

function cellCard(fact: Fact, cell: Cell, { section, whole, shown }: Setting): Outcome[] {
  const asked = askCell(cell)
  const lead = [shown.lead, cell.isGloss ? null : cell.corner].filter((line) => line !== null).join(' – ')
  // A figure of a table says nothing where neither a caption nor a head tells of what it is.
  if (!asked || (!cell.isGloss && lead === '' && section === null)) return refuse([fact], 'open')
  if (givesAway(`${whole.voice.title} ${section ?? ''}`, asked.answer)) return refuse([fact], 'told')
  const context = { section, before: null, ...(lead !== '' && { lead }) }
  return [{ ...ofFact(fact), ...asked, accept: [], context, sentence: cell.sentence }]
}
