/** Cards for the clauses of a sentence, in the form in which it stands. */
import type { Fact } from '../model/fact.ts'
import { type Stood, stand } from '../statements/stand.ts'
import { askClause, clauseTypes } from './clauses.ts'
import { givesAway } from './cloze.ts'
import { type Outcome, ofFact } from './draft.ts'
import type { Setting } from './settings.ts'
import { isTold } from './told.ts'
import { refuse } from './why.ts'

/** A document that tells what it is and does, and where more can be found. */
const speaksOfItself =
  /\b(?:this|these) (?:document|guidance|website|web ?site|page|review|article|section|chapter|brief|fact sheet|booklet|guide|paper|book|manual|area|post)s?\b|\b(?:more|further|additional) information\b|\bfor more\b|\blearn more\b|\bas (?:seen|shown|described|discussed)\b/iu

export function clauseCards(setting: Setting): Outcome[] {
  const { block, text, shown } = setting
  const facts = setting.facts.filter(({ type }) => clauseTypes.has(type))
  if (facts.length === 0) return []
  if (block.kind === 'caption') return refuse(facts, 'caption')
  if (speaksOfItself.test(text)) return refuse(facts, 'of-itself')
  const stood = stand(text, shown)
  if (!stood.stands) return refuse(facts, stood.why)
  return facts.flatMap((fact) => clauseCard(fact, stood, setting))
}

type Standing = Extract<Stood, { stands: true }>

function clauseCard(fact: Fact, { form, before }: Standing, setting: Setting): Outcome[] {
  const { sentence, section, whole, shown } = setting
  const place = form.at({ start: fact.start - sentence.start, end: fact.end - sentence.start })
  const made = place && askClause(form.text, fact, place)
  if (!made) return refuse([fact], 'open')
  const beside = [whole.voice.title, section, shown.lead, before].join(' ')
  if (givesAway(beside, made.answer) || isTold(made.answer, `${beside} ${made.prompt}`))
    return refuse([fact], 'told')
  // A term stands in its question already.
  const lead = made.prompt.includes(`“${shown.lead}”`) ? null : shown.lead
  const context = { section, before, ...(lead !== null && { lead }) }
  return [{ ...made, accept: [], context, ...ofFact(fact) }]
}
