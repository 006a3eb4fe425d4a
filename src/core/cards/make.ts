/** Cards from facts, step by step: what could be asked, the best of each sentence, what is without fault, the choice. */
import { cutSentences } from '../facts/sentences.ts'
import type { PlacedCard } from '../model/card.ts'
import { checkedOf } from './checked.ts'
import type { CardDraft } from './draft.ts'
import { fewOf } from './few.ts'
import { acronymCards } from './of-acronyms.ts'
import { cellCards } from './of-cells.ts'
import { clauseCards } from './of-clauses.ts'
import { valueCards } from './of-values.ts'
import { selectCards } from './select.ts'
import { type CardSource, type Setting, settingsOf } from './settings.ts'

/** Sections that list works and addresses. */
const backMatter =
  /^(?:(?:\p{L}+[\s-]){0,3}(?:questions?|exercises?|quiz|problems?|activity|activities|homework|objectives)\s*$|(?:stop and think|learning (?:goals|outcomes)|credits?|acknowledge?ments?|attributions?|citations?|copyright|about (?:the|this) authors?|(?:\p{L}+ )?(?:information and )?resources|disclaimers?|contact(?: us)?|how to (?:use|contact)|about this)\b|(?:appendix\s\S+\s*)?(?:references|bibliography|works cited|further reading|notes|endnotes|footnotes|related \p{L}+ products|abbreviations|contents|contacts?|ordering information|press contacts?))\b/iu

/** No card rather than a doubtful one. */
export function makeCards(source: CardSource, sentences = cutSentences(source.blocks)): PlacedCard[] {
  const settings = settingsOf(source, sentences).filter(({ section }) => !backMatter.test(section ?? ''))
  return selectCards(checkedOf(settings.flatMap(cardsOf), source), source)
}

const cardsOf = (setting: Setting): CardDraft[] =>
  setting.block.kind === 'table'
    ? cellCards(setting)
    : [...acronymCards(setting), ...fewOf([...valueCards(setting), ...clauseCards(setting)])]
