/** Which words an inflected one may be a form of, as WordNet's morphy finds them: whether there are such words is to be seen. */
import type { PartOfSpeech } from '../../shared/contract/dictionary.ts'

type Ending = readonly [ending: string, instead: string]

/** Of nouns -es also as in "axes", of axis: WordNet lists some of these only. */
const endings: Readonly<Record<PartOfSpeech, readonly Ending[]>> = {
  noun: [
    ['s', ''],
    ['ses', 's'],
    ['xes', 'x'],
    ['zes', 'z'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['ies', 'y'],
    ['es', 'is'],
    ['men', 'man'],
  ],
  verb: [
    ['s', ''],
    ['ies', 'y'],
    ['es', 'e'],
    ['es', ''],
    ['ed', 'e'],
    ['ed', ''],
    ['ing', 'e'],
    ['ing', ''],
  ],
  adjective: [
    ['er', ''],
    ['est', ''],
    ['er', 'e'],
    ['est', 'e'],
    ['ier', 'y'],
    ['iest', 'y'],
  ],
  adverb: [],
}

/** Small words that end in s, and are no plurals. */
const noPlurals = new Set(['as', 'has', 'his', 'is', 'its', 'this', 'thus', 'us', 'was', 'yes'])

/** A letter that is doubled before an ending. */
const doubled = /([bdgklmnprtvz])\1$/u

/** @param form in small letters */
export function baseForms(form: string, partOfSpeech: PartOfSpeech): readonly string[] {
  if (form.endsWith('ss') || noPlurals.has(form)) return []
  const forms = endings[partOfSpeech].flatMap(([ending, instead]) => {
    const stem = form.slice(0, -ending.length)
    if (!form.endsWith(ending) || stem.length < 2) return []
    const single = instead === '' && ending !== 's' && doubled.test(stem) ? [stem.slice(0, -1)] : []
    return [stem + instead, ...single]
  })
  return [...new Set(forms)]
}
