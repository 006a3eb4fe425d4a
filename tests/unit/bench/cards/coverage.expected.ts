/** Whether an answer that a card or a fact gives says what a question asks for, as a person would judge. */
import type { QuestionKind } from '../../../bench/cards/question.ts'

export const answers: readonly (readonly [
  kind: QuestionKind,
  wanted: string,
  given: string,
  says: boolean,
])[] = [
  ['figure', '43 lights', '43', true],
  ['figure', '43 lights', '43 lights', true],
  ['figure', '43 lights', 'lights', false],
  ['figure', '£18,400', '£18,400', true],
  ['figure', '£18,400', '£18,000', false],
  ['figure', 'four lights', '4', true],
  ['figure', 'some 31 metres above the water', '31 metres', true],
  ['date', '3 March 1911', 'March 3, 1911', true],
  ['date', '3 March 1911', '1911', false],
  ['date', '1911', '3 March 1911', true],
  ['name', 'Captain Elias Moor', 'Elias Moor', true],
  ['name', 'Elias Moor', 'Captain Elias Moor', true],
  ['name', 'Captain Elias Moor', 'June', false],
  ['name', 'the Skerry Lighthouse Board', 'Lighthouse', false],
  ['place', 'at Arran Head', 'Arran Head', true],
  ['definition', 'a ship that lies at anchor and carries a lamp', 'a ship that lies at anchor', true],
  ['definition', 'a ship that lies at anchor and carries a lamp', 'a ship', false],
  [
    'cause',
    'a northerly gale broke the landing stage',
    'because a northerly gale broke the landing stage',
    true,
  ],
  ['commitment', 'replace the oil lamps of six towers with gas', 'six', false],
  [
    'commitment',
    'replace the oil lamps of six towers with gas',
    'replace the oil lamps of six towers with gas by the end of 1913',
    true,
  ],
  [
    'list',
    'a principal keeper; an assistant; an occasional keeper',
    'a principal keeper, an assistant',
    true,
  ],
  ['list', 'a principal keeper; an assistant; an occasional keeper', 'an assistant', false],
  ['list', 'the Petrel; the Fulmar', 'the Fulmar', true],
  ['name', 'Elias Moor', '', false],
]
