import type { CardEdit, FactEdit } from '../../core/model/edits.ts'
import type { AnewDetails } from '../../shared/contract/anew.ts'
import { ownLanguage } from '../../shared/scan-language.ts'
import { readStanding } from '../store/anew.ts'
import { readBriefing } from '../store/content.ts'
import type { Database } from '../store/database.ts'
import { listEdits } from '../store/edits.ts'

/** How a document stands to a compiler; null where it is none of the store's. */
export async function anewDetails(
  db: Database,
  document: string,
  compiler: number,
): Promise<AnewDetails | null> {
  const standing = readStanding(db, document, compiler)
  if (standing === null) return null
  const { facts, cards } = listEdits(db, document)
  return {
    ...standing,
    scansIn: scansIn(await readBriefing(db, document)),
    kept: [...facts.flatMap(keptFact), ...cards.flatMap(keptCard)],
  }
}

/** The languages in which the pages of a Briefing were read. It is long, and not parsed for that: a text has no bare quotes. */
function scansIn(json: string | null): readonly string[] | null {
  if (json === null || !/"recognised":\d/.test(json)) return null
  const codes = /"recognisedIn":\[("\w+"(?:,"\w+")*)\]/.exec(json)?.[1]
  return codes === undefined ? [ownLanguage] : codes.split(',').map((code) => code.slice(1, -1))
}

function keptFact({ fact, state, statement, text, own }: FactEdit): AnewDetails['kept'] {
  if (own?.kept === undefined || state === 'rejected') return []
  return [{ kind: 'fact', id: fact, text: statement ?? own.kept.statement ?? text ?? own.kept.text }]
}

function keptCard({ card, deleted, prompt, own }: CardEdit): AnewDetails['kept'] {
  if (own?.kept === undefined || deleted) return []
  return [{ kind: 'card', id: card, text: prompt ?? own.kept.prompt }]
}
