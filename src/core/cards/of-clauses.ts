/** Cards for the clauses of a sentence, in the form in which it stands. */
import { type Fact, factTraits, isClause } from '../model/fact.ts'
import type { Edited } from '../statements/edit.ts'
import { doubtsOf, stand } from '../statements/stand.ts'
import { askClause } from './clauses.ts'
import { givesAway } from './cloze.ts'
import { doubtsIn } from './doubts.ts'
import { type Outcome, ofFact } from './draft.ts'
import type { Setting } from './settings.ts'
import { isTold, rootsOf } from './told.ts'
import { refuse, type Why } from './why.ts'

/** A document that tells what it is and does, and where more can be found. */
const speaksOfItself =
  /\b(?:this|these) (?:document|guidance|website|web ?site|page|review|article|section|chapter|brief|fact sheet|booklet|guide|paper|book|manual|area|post|report|study)s?\b|\b(?:more|further|additional) information\b|\bfor more\b|\blearn more\b|\bas (?:seen|shown|described|discussed)\b|\bshown here\b|\bpictured\b|\((?:left|right|above|below)\)/iu

/** Why nothing is asked of a sentence beyond its values. */
export function whyNoClauses({ block, text, shown }: Setting): Why | null {
  if (block.kind === 'caption') return 'caption'
  // In small letters it is the rest of a broken sentence, unless a line leads to it.
  if (/^\p{Ll}/u.test(text) && shown.lead === null) return 'fragment'
  return speaksOfItself.test(text) ? 'of-itself' : null
}

export function clauseCards(setting: Setting): Outcome[] {
  const { text, shown } = setting
  const facts = setting.facts.filter(({ type }) => isClause(type))
  if (facts.length === 0) return []
  const none = whyNoClauses(setting)
  if (none) return refuse(facts, none)
  const stood = stand(text, shown)
  if (stood.form === null) return refuse(facts, stood.why, stood.rule)
  const { form, before } = stood
  return facts.flatMap((fact) => clauseCard(fact, { form, before, doubts: doubtsOf(stood) }, setting))
}

/** Fewest main words of a prompt beside those of the title. */
const fewestOwn = 3

interface StandingForm {
  readonly form: Edited
  readonly before: string | null
  readonly doubts: readonly string[]
}

function clauseCard(fact: Fact, { form, before, doubts }: StandingForm, setting: Setting): Outcome[] {
  const { sentence, section, whole, shown } = setting
  const place = form.at({ start: fact.start - sentence.start, end: fact.end - sentence.start })
  const made = place && askClause(form.text, fact, place, whole.off)
  // The standing form may have raised its first letter: the proof would not hold it.
  if (!made || (made.items === undefined && made.answer !== fact.text)) return refuse([fact], 'open')
  const beside = [whole.voice.title, section, shown.lead, before].join(' ')
  const said = made.items ?? [made.answer]
  // A term stands in its question already.
  const lead = made.prompt.includes(`“${shown.lead}”`) ? null : shown.lead
  // What the title names stands beside every card: it does not say which of them is meant.
  const known = new Set(rootsOf(whole.voice.title))
  const left = rootsOf(made.prompt).filter((root) => !known.has(root))
  const own = doubtsIn({
    'shown beside it': said.some((each) => givesAway(beside, each)),
    told: isTold(made.answer, `${beside} ${made.prompt}`),
    // What somebody does hangs most on who and when: a sentence before is too far away for it.
    'an act that leans': before !== null && fact.type === 'commitment',
    'little of its own':
      made.kind === 'cloze' && !factTraits[fact.type].isCompound && left.length < fewestOwn,
  })
  const context = { section, before, ...(lead !== null && { lead }) }
  return [{ ...made, accept: [], context, ...ofFact(fact), doubts: [...doubts, ...made.doubts, ...own] }]
}
