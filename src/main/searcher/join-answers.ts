/** The answer for the text of a document and that for all else become one. */

import { foundKinds } from '../../core/model/found.ts'
import { joinLacks } from '../../core/search/note.ts'
import type { FoundGroup } from '../../shared/contract/find.ts'
import type { FindAnswer } from './answer.ts'

export function joinAnswers(text: FindAnswer, rest: FindAnswer): FindAnswer {
  if (text.groups.length === 0) return rest
  if (rest.groups.length === 0) return text
  // How many words an answer lacks: the one that lacks more gives way.
  const missing = ({ lack }: FindAnswer) => lack?.count ?? 0
  if (missing(text) !== missing(rest)) return missing(text) < missing(rest) ? text : rest
  // A word that stands in a note or on a card is no typo: then the text is not shown for another word.
  if (text.mended.length > 0 && rest.mended.length === 0) return rest
  return {
    groups: inOrder([...text.groups, ...rest.groups]),
    mended: text.mended.length > 0 ? text.mended : rest.mended,
    lack: text.lack === null || rest.lack === null ? null : joinLacks(text.lack, rest.lack),
  }
}

const inOrder = (groups: readonly FoundGroup[]): readonly FoundGroup[] =>
  groups.toSorted((a, b) => foundKinds.indexOf(a.kind) - foundKinds.indexOf(b.kind))
