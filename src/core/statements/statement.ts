/** A fact in one sentence or clause that says it whole: what the ledger shows of it. */
import type { Span } from '../model/span.ts'
import { tagWords } from '../text/wink.ts'
import { clauseOf, orderOf } from './clause.ts'
import { type Cutter, cutterOf } from './cutter.ts'
import { applyEdits, type Edit, type Edited, thenEdit } from './edit.ts'
import { leansOf } from './leans.ts'
import { isOwnVerb, type Words } from './phrase.ts'
import { type Before, referentOf } from './referent.ts'
import { type Around, said } from './stand.ts'
import { tidy } from './tidy.ts'

export interface Statement {
  /** What is no word of the sentence stands in [brackets]. */
  readonly text: string
  /** Where the answer stands in it. */
  readonly answer: Span
}

/** What leads to a sentence: for its first words, where they point at what was said before. */
export type LookBack = () => Before | null

/**
 * Tells what a sentence says of its answers, each as short as the sentence's grammar is certain.
 *
 * @returns the statement for an answer, which is in offsets of the sentence
 */
export function statementsOf(
  sentence: string,
  around: Around,
  lookBack: LookBack,
): (answer: Span) => Statement {
  const forms = formsOf(sentence, around, lookBack)
  const cutters = new Map<Edited, Cutter>()
  return (answer) => {
    const form = forms.find(({ at }) => at(answer) !== null)
    const place = form?.at(answer)
    if (!form || !place) return { text: sentence, answer }
    const cutter = cutters.get(form) ?? cutterOf(form.text, around)
    cutters.set(form, cutter)
    const short = thenEdit(form, cutter(place))
    return { text: raiseBracket(short.text), answer: short.at(answer) ?? place }
  }
}

/** What letters stand for. */
export const statementOfLetters = (term: string, expansion: string): Statement => ({
  text: `${term} [stands for ${expansion}]`,
  answer: { start: 0, end: term.length },
})

/** The forms of a sentence, the one that says most first; in each of the others fewer words were touched. */
function formsOf(sentence: string, around: Around, lookBack: LookBack): readonly Edited[] {
  const trimmed = applyEdits(sentence, tidy(sentence).filter(isShorter).map(bracketed))
  const named = thenEdit(trimmed, said(trimmed.text, around))
  const led = thenEdit(named, leadTo(named.text, around))
  return [thenEdit(led, meant(led.text, around, lookBack)), led, named, trimmed, applyEdits(sentence, [])]
}

/** A lost blank and the like stay as they are written. */
const isShorter = ({ start, end, put }: Edit) => put.length <= end - start || /\p{L}/u.test(put)

/** Words that an edit puts in are none of the sentence. */
const bracketed = (edit: Edit): Edit => (/\p{L}/u.test(edit.put) ? { ...edit, put: `[${edit.put}]` } : edit)

/** An opening that points back, where one thing only can be meant. */
function meant(text: string, { title, speaker }: Around, lookBack: LookBack): Edit[] {
  const edit = referentOf(text, lookBack, { title, speaker })?.edit
  return edit ? [bracketed(edit)] : []
}

/** Longest line that is put before an item, in characters. */
const longestLead = 160
/** A line that breaks off before a verb. */
const beforeVerb = /\b(?:will|shall|must|should|can|may|to)\s?[:—–]$/i

/** An item without a verb of its own goes on from the line above its list, where that names all it speaks of. */
function leadTo(text: string, { lead, title, head, dated, speaker, advises, off }: Around): Edit[] {
  if (lead === null || lead.length > longestLead) return []
  const words = [title, head ?? ''].join(' ')
  if (leansOf(lead, { words, dated, spoken: speaker !== null, advises, off }).length > 0) return []
  const goesOn = beforeVerb.test(lead)
  if (!isPart(tagWords(text), goesOn)) return []
  const put = `[${goesOn ? lead.replace(/\s?[:—–]$/, '') : lead}] `
  const first = (goesOn && /^\p{Lu}(?=\p{Ll})/u.exec(text)?.[0]) || ''
  return [{ start: 0, end: first.length, put: put + first.toLowerCase() }]
}

/** An item that begins with its verb, or has none. */
const isPart = (item: Words, goesOn: boolean) =>
  goesOn && orderOf(item) !== null
    ? clauseOf(item) === null
    : item.every(({ tag }, at) => tag !== 'AUX' && !isOwnVerb(item, at))

/** A bracket that opens the statement begins as a sentence does. */
const raiseBracket = (text: string) =>
  text.replace(/^\[\p{Ll}/u, (open) => (open.toUpperCase().length === 2 ? open.toUpperCase() : open))
