/** Cards for duties: what must be done, or by whom, in a sentence that stands alone. */
import { gap } from '../model/card.ts'
import type { Fact } from '../model/fact.ts'
import { type DutyGap, dutyIn } from '../statements/duties.ts'
import { brokenRules, gapRules } from '../statements/gap-rules.ts'
import { stand } from '../statements/stand.ts'
import { countWords } from '../text/words.ts'
import { givesAway } from './cloze.ts'
import { type Outcome, ofFact } from './draft.ts'
import { whyNoClauses } from './of-clauses.ts'
import type { Setting } from './settings.ts'
import { isTold } from './told.ts'
import { refuse } from './why.ts'

/** Cards of the sentence's duty, and the setting without its fact. */
export function dutyCards(setting: Setting): readonly [Outcome[], Setting] {
  const { facts, text, sentence, noProse } = setting
  const duty =
    noProse || !facts.some(({ type }) => type === 'commitment' || type === 'organization')
      ? null
      : dutyIn(text, setting.block.kind === 'item')
  const at = duty && { start: duty.start + sentence.start, end: duty.end + sentence.start }
  const fact = at && facts.find(({ start, end }) => start === at.start && end === at.end)
  if (!duty || !fact) return [[], setting]
  return [dutyCard(fact, duty, setting), { ...setting, facts: facts.filter((each) => each !== fact) }]
}

const vetoes: ReadonlySet<string> = new Set(gapRules.flatMap(({ name, isVeto }) => (isVeto ? [name] : [])))
/** Longer prompts are not read to their end, in words. */
const mostPromptWords = 40
/** Up to so many words an answer can be compared with what was typed. */
const mostTyped = 3

function dutyCard(fact: Fact, duty: DutyGap, setting: Setting): Outcome[] {
  const { whole, section, text, shown } = setting
  const none = whyNoClauses(setting)
  if (none) return refuse([fact], none)
  const stood = stand(text, shown)
  if (!stood.stands) return refuse([fact], stood.why, stood.rule)
  if (stood.before !== null) return refuse([fact], 'leans')
  const place = stood.form.at(duty)
  if (!place) return refuse([fact], 'open')
  const [before, after] = [stood.form.text.slice(0, place.start), stood.form.text.slice(place.end)]
  const answer = fact.text
  const broken = brokenRules({ before, answer, after, type: 'commitment' }, whole.off).find((name) =>
    vetoes.has(name),
  )
  const prompt = before + gap + after
  if (broken !== undefined || countWords(prompt) > mostPromptWords) return refuse([fact], 'open', broken)
  const beside = `${whole.voice.title} ${section ?? ''} ${shown.lead ?? ''} ${prompt}`
  if (givesAway(beside, answer) || isTold(answer, beside)) return refuse([fact], 'told')
  const context = { section, before: null, ...(shown.lead !== null && { lead: shown.lead }) }
  const grading = countWords(answer) > mostTyped ? 'self' : 'value'
  return [{ ...ofFact(fact), kind: 'cloze', prompt, answer, accept: [], context, grading, direction: 'duty' }]
}
