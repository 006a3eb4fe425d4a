/** Sentences made to stand: in what form, and with what beside it, a sentence says by itself what it speaks of. */

import { isDamaged } from '../cards/context.ts'
import { applyEdits, type Edited, thenEdit } from '../cards/edit.ts'
import { tidy } from '../cards/shapes.ts'
import { countWords } from '../text/words.ts'
import { leansOf, type Shown } from './leans.ts'

export interface Around {
  readonly title: string
  readonly head: string | null
  readonly lead: string | null
  readonly dated: boolean
  readonly advises: boolean
  /** Who "we" are, where that is known: "the leaders of the two cities". */
  readonly speaker: string | null
  /** The sentences right before it, nearest first, as written. */
  readonly previous: () => readonly string[]
}

export type Stood =
  | { readonly stands: true; readonly form: Edited; readonly before: string | null }
  | { readonly stands: false; readonly why: string }

/** Most words that are shown before a sentence, and most sentences. */
const mostBefore = 70
const mostSentences = 2

export function stand(sentence: string, around: Around): Stood {
  const form = named(applyEdits(sentence, tidy(sentence)), around.speaker)
  if (isDamaged(form.text)) return { stands: false, why: 'is damaged, or no sentence' }
  let known = [around.title, around.head ?? '', around.lead ?? ''].join(' ')
  const shownWith = (words: string): Shown => ({
    words,
    dated: around.dated,
    spoken: around.speaker !== null,
    advises: around.advises,
  })
  let leans = leansOf(form.text, shownWith(known))
  if (leans.length === 0) return { stands: true, form, before: null }
  const before: string[] = []
  for (const previous of around.previous().slice(0, mostSentences)) {
    const out = leans.find(({ kind }) => kind === 'out')
    if (out) return { stands: false, why: `points elsewhere: ${out.word}` }
    before.unshift(previous)
    if (countWords(before.join(' ')) > mostBefore) break
    known = `${known} ${previous}`
    // What the sentence before leans on, the one before that has to say.
    leans = [
      ...pronounsOf(
        applyEdits(previous, tidy(previous)).text,
        shownWith([around.title, around.head ?? '', around.lead ?? ''].join(' ')),
      ),
      ...unresolved(form.text, shownWith(known)),
    ]
    if (leans.length === 0) return { stands: true, form, before: before.join(' ') }
  }
  return { stands: false, why: `leans on what is not shown: ${leans[0]?.word ?? ''}` }
}

/** "We" as those who speak, in brackets: the words are not the sentence's own. */
function named(form: Edited, speaker: string | null): Edited {
  if (speaker === null) return form
  const edits = [...form.text.matchAll(/(?<![\p{L}’'])(?:We|we)(?=\s)/gu)]
    .slice(0, 1)
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length, put: `[${speaker}]` }))
  return thenEdit(form, edits)
}

/** What a sentence that is only shown has to have said before it: whom its pronouns mean. */
const pronounsOf = (sentence: string, shown: Shown) =>
  leansOf(sentence, shown).filter(({ kind, word }) => kind === 'back' && !word.startsWith('the '))

/** With a sentence before it, a pronoun has what it means; a thing that is told by "the" has to be named there. */
const unresolved = (sentence: string, shown: Shown) =>
  leansOf(sentence, shown).filter(({ kind, word }) => kind === 'out' || word.startsWith('the '))
