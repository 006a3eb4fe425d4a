/** Cards for what stands behind a label: "Draught: ____", the things that it lists, what it means. */
import { gap } from '../model/card.ts'
import type { Fact } from '../model/fact.ts'
import type { Labelled } from '../statements/labelled.ts'
import { countWords } from '../text/words.ts'
import { givesAway } from './cloze.ts'
import { type Outcome, ofFact } from './draft.ts'
import { answerOfItems } from './judging.ts'
import type { Setting } from './settings.ts'
import { isTold } from './told.ts'
import { refuse } from './why.ts'

/** Cards of the label's own fact, and the setting without that fact. */
export function labelCards(setting: Setting): readonly [Outcome[], Setting] {
  const { labelled, facts } = setting
  const fact = labelled && ownFact(labelled, facts)
  if (!labelled || !fact) return [[], setting]
  return [labelCard(fact, labelled, setting), { ...setting, facts: facts.filter((each) => each !== fact) }]
}

const ownFact = ({ kind, gloss, block }: Labelled, facts: readonly Fact[]): Fact | undefined =>
  facts.find((fact) =>
    fact.block !== block || kind === 'said'
      ? false
      : kind === 'value'
        ? fact.start >= gloss.start && fact.end <= gloss.end
        : fact.start === gloss.start && fact.end === gloss.end && /^(?:list|definition)$/.test(fact.type),
  )

/** Most things that are asked for at once. */
const mostAsked = 5
/** Up to so many words an answer can be compared with what was typed. */
const mostTyped = 3

function labelCard(fact: Fact, labelled: Labelled, { whole, section, shown, block }: Setting): Outcome[] {
  const { label, kind, above, items = [] } = labelled
  const head = above === undefined ? section : above
  const lead = above === undefined ? shown.lead : null
  const beside = `${whole.voice.title} ${head ?? ''} ${lead ?? ''} ${label}`
  const isShown = (words: string) => givesAway(beside, words) || isTold(words, beside)
  const common = {
    accept: [],
    context: { section: head, before: null, ...(lead !== null && { lead }) },
    ...ofFact(fact),
    direction: 'label',
  } as const
  if (kind === 'list') {
    const open = items.filter((item) => !isShown(item))
    if (open.length === items.length && items.length <= mostAsked)
      return [
        {
          ...common,
          kind: 'list',
          prompt: `${label}: ${gap}`,
          answer: answerOfItems(items),
          items,
          grading: 'self',
        },
      ]
    const asked = open.toSorted((a, b) => countWords(b) - countWords(a))[0]
    if (asked === undefined) return refuse([fact], 'told')
    const prompt = `${label}: ${items.map((item) => (item === asked ? gap : item)).join(', ')}`
    return [{ ...common, kind: 'cloze', prompt, answer: asked, grading: gradingOf(asked) }]
  }
  const answer = block.text.slice(labelled.gloss.start, labelled.gloss.end)
  if (isShown(answer)) return refuse([fact], 'told')
  // Under a line that leads to it a label is a part of what that tells, and no word to be explained.
  return kind === 'meaning' && lead === null
    ? [{ ...common, kind: 'question', prompt: `What does “${label}” mean?`, answer, grading: 'self' }]
    : [
        {
          ...common,
          kind: 'cloze',
          prompt: `${label}: ${gap}`,
          answer,
          grading: kind === 'value' ? 'value' : gradingOf(answer),
        },
      ]
}

const gradingOf = (answer: string) => (countWords(answer) > mostTyped ? 'self' : 'value')
