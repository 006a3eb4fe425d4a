/** What an answer says and how long it is. */
import { wordsOf } from '../text/words.ts'
import type { Check, FaultRule } from './seen.ts'
import { isEmptyWord } from './stems.ts'

const most = { value: 8, self: 20 } as const
const fewestItems = 2
const mostItems = 5
/** Most words of a list that somebody says by heart. */
const mostOfList = 32

const vague =
  /^(?:(?:an? |the |very |quite |so |about |nearly |almost |tens of |hundreds of |many )*(?:thousands|hundreds|millions|billions|dozens|tens|scores|several|numerous|various|number|variety|range|lots|lot|plenty|majority|minority|handful|couple|few|little|much|high(?:er|est)?|low(?:er|est)?|large(?:r|st)?|small(?:er|est)?|big(?:ger)?|great(?:er)?|long(?:er)?|short(?:er)?|good|bad|better|worse|new|old|important|significant|essential|critical|crucial|key|major|minor|main|different|similar|possible|necessary|common|varies|variable|unknown|yes|no|n\/a|-|–|—|time|things?|ways?|people|years|months|days|reasons|others?|example|examples|true|false|well|often|sometimes|always|usually|terrible|insane|impressive|revolutionary|unique|devastating|dramatic|massive|enormous|slow|fast|expensive|cheap|easy|hard|difficult|wrong|clear|obvious|complex|complicated|simple|popular|famous|successful|interesting|beautiful|special|strong|weak|huge|serious|dangerous|harmful|useful|helpful|valuable|effective|powerful|below|above|here)(?: of)?(?: the)?)$/i

/** Things that everything has, and phrases of which only the pair says something: "in doubt". */
const bare =
  /^(?:(?:(?:an? |the |its |their |his |her |our )?(?:action|agreement|announcement|approach|areas?|aspects?|changes?|commitments?|country|decision|developments?|effects?|efforts?|issues?|life|measures?|meetings?|plans?|points?|process|progress|public|results?|roles?|society|statements?|steps?|support|use|work|world))|everyone|everybody|humans|individuals|in doubt|at risk|in place|on time|in use|in question|under way|in progress|in part|by law)$/i

/** "Some of their projects": how many, and which? */
const someOf =
  /^(?:some|many|several|various|a number|a range|a variety|a few|certain|numerous|parts?) of (?:the|its|their|his|her|our|these|those)\b/i

const vagueAnswers: Check = ({ card }) => {
  const said = card.items ?? [card.answer]
  const empty = said.find((each) => {
    const answer = each.trim().replace(/^(?:be|become|get|remain|stay) (?:more |very |quite )?/, '')
    return vague.test(answer) || bare.test(answer) || someOf.test(answer) || isEmpty(each)
  })
  return empty ?? null
}

/** Nothing but small words and pointing ones: "this", "some time", "more than that". */
const isEmpty = (answer: string): boolean => {
  if (/\d/.test(answer) || /^\p{Lu}/u.test(answer)) return false
  const words = answer.match(/\p{L}+/gu) ?? []
  return words.every((word) => isEmptyWord(word) && !numbers.test(word)) || vagueTimes.test(answer)
}

const numbers = /^(?:one|two)$/i
const vagueTimes = /^(?:some|a long|a short|more|less|enough) time$/i

const lengths: Check = ({ card }) => {
  if (card.items) {
    const { length } = card.items
    const long = wordsOf(card.items.join(' ')).length > mostOfList
    return length < fewestItems || length > mostItems || long ? `${length}` : null
  }
  const count = wordsOf(card.answer).length
  return count > most[card.grading ?? 'value'] || count === 0 ? card.answer : null
}

export const answerRules: readonly FaultRule[] = [
  {
    name: 'too long an answer, too short or long a list',
    fault: 'length',
    test: lengths,
    breaks: [
      'Lund sold ____. = nine old boats and two new ones to the pilots of Norwick',
      'Lund sold ____. = one; two; three; four; five; six',
    ],
    holds: ['Lund sold ____. = nine old boats', 'Lund sold ____. = boats; lamps; salt'],
  },
  {
    name: 'an answer that says next to nothing',
    fault: 'vague',
    test: vagueAnswers,
    breaks: ['Lund sold ____ boats. = several', 'Lund sold ____. = some of its boats'],
    holds: ['Lund sold ____ boats. = nine', 'Lund sold ____. = its oldest boats'],
  },
]
