/** Whether enough is shown to know what is asked. */
import { type Check, type FaultRule, isCapital, type Seen } from './seen.ts'
import { isEmptyWord } from './stems.ts'

/** Titles that name no subject. */
const poor =
  /^(?:(?:an? |the )?(?:introduction|overview|background|summary|abstract|preface|foreword|conclusions?|contents|executive summary|discussion|results|notes?|report|document|fact sheet|press release|news release|news|memo(?:randum)?|chapter|section|part|appendix|untitled|readme|index|home|draft|article)(?: \d+| [IVX]+)?|\d[\d\s.:/-]*|)$/i
const cut = /^(?:this|these|in this|the following)\b|(?:…|\.\.\.)$/i

const isPoorTitle = (title: string): boolean => poor.test(title.trim()) || cut.test(title.trim())

/** Fewest main words beside the gap where the title says nothing. */
const fewest = 3

const subjects: Check = (seen) => {
  if (seen.card.kind === 'acronym' || seen.card.kind === 'cell' || seen.card.kind === 'list') return null
  const main = seen.words.filter(
    ({ shown, tag, text }) =>
      shown && /^(?:NOUN|PROPN|VERB|ADJ)$/.test(tag) && !isEmptyWord(text) && text !== '____',
  )
  const named = main.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ')
  if (!named && seen.around === '') return seen.card.prompt
  if (!isPoorTitle(seen.shown.title) || seen.around !== '' || isDefinition(seen.card.prompt)) return null
  return main.length + nameOf(seen) < fewest ? seen.card.prompt : null
}

/** "A berth is ____.": it names its subject itself. */
const isDefinition = (prompt: string): boolean =>
  /^(?:\p{L}+, )?an? [\p{L}\s-]+ (?:is|means|refers to) ____/iu.test(prompt)

/** A head that says what it is about counts for a word. */
const nameOf = ({ card, words }: Seen): number => {
  const { section } = card.context
  const head = section !== null && !isPoorTitle(section) ? 1 : 0
  return (
    head + (words.filter((word) => word.shown && isCapital(word) && word.tag === 'PROPN').length > 1 ? 1 : 0)
  )
}

export const subjectRules: readonly FaultRule[] = [
  {
    name: 'too little to know what it is about',
    fault: 'subject',
    test: subjects,
    breaks: ['They ____ then. = sank'],
    holds: ['Boats ____ then. = sank'],
  },
]
