import type { Briefing } from '../../core/model/document.ts'
import type { LinesWanted } from '../../shared/contract/anew.ts'
import type { Data } from '../data/data.ts'
import { readBriefing } from '../store/briefings.ts'

/** What its user brought back of what was left out of a document, as it is asked for; null where there is none. */
export async function linesBroughtBack(
  data: Pick<Data, 'open'>,
  document: string,
): Promise<LinesWanted | null> {
  const opened = await data.open()
  const json = opened.ok ? await readBriefing(opened.value, document) : null
  // Parsed only where there is something to be found: a Briefing may be long.
  if (json?.includes('"broughtBack":') !== true) return null
  const { broughtBack = [] } = JSON.parse(json) as Pick<Briefing, 'broughtBack'> // stored by main
  return broughtBack.length === 0 ? null : { texts: broughtBack.map(({ text }) => text), wanted: 'in' }
}
