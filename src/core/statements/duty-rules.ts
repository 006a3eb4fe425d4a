/** What has the form of a duty and is none that could be asked for: rules with names, over a sentence with its act in bars. */
import type { Rule } from '../model/rule.ts'
import { countWords } from '../text/words.ts'
import { hasOwnVerb } from './gloss.ts'
import type { Words } from './phrase.ts'

export interface Duty {
  /** A condition or a phrase before the subject. */
  readonly opener: string
  readonly subject: Words
  /** "must", "required to" … */
  readonly verb: string
  readonly act: Words
  /** What a gap for the act would hide. */
  readonly said: string
  readonly after: string
  /** Main words beside the act. */
  readonly left: number
}

const textOf = (words: Words) => words.map(({ text }) => text).join(' ')
const first = (words: Words) => words[0]?.text ?? ''

/** Bodies whose "will" binds them. */
const body =
  /\b(?:board|committee|council|commission|department|ministry|agency|office|authority|bureau|service|government|administration|company|corporation|bank|court|parliament|congress|senate|union|association|foundation|institute|university|college|school|team|organi[sz]ation|secretariat|directorate|trust|fund|parties|member states|states|countries)\b/i

/** Whom an act needs can be asked for all the same. */
export const unfinished: Rule<Duty> = {
  name: 'an act that is not whole',
  test: ({ said, after, act }) =>
    act.length === 0 ||
    !/^(?:VERB|AUX|ADV|NOUN|ADJ|PART)$/.test(act[0]?.tag ?? '') ||
    (said.match(/["“”]/g)?.length ?? 0) % 2 === 1 ||
    said.split('(').length !== said.split(')').length ||
    /^\s?(?:and|or|but|:|;|—|–)/.test(after) ||
    /^,\s(?:and|or|but|nor)\b/.test(after) ||
    /[:,]$|\b(?:and|or|of|the|an?|to|for|in|by|with|both|either)$/i.test(said) ||
    countWords(after) > 25,
  breaks: ['Pilots must |report the wreck| and mark the place.', 'Pilots must |bring|: a lamp.'],
  holds: ['Pilots must |report the wreck| if they see it.'],
}

/** By what means, or through whom, can be asked for all the same. */
export const saysNothing: Rule<Duty> = {
  name: 'an act that says nothing',
  test: ({ act }) =>
    /^(?:be (?:aware|able|noted|considered|clear|careful|prepared|familiar|possible|fine|sufficient|enough|used(?! (?:or|and)\b)|done|made|seen|understood|remembered|mindful)|see|know|note|consider|remember|think|understand|look|feel|try|want|like|need|continue|begin|start|become|remain|seem|happen|make sure|take care|always|also|still|help|focus|ask yourself)\b/i.test(
      textOf(act),
    ),
  breaks: ['Pilots should |be aware of the risks|.', 'Visitors should |see the lamps at night|.'],
  holds: ['Pilots should |be shown the lamps at night|.'],
}

export const dutyRules: readonly Rule<Duty>[] = [
  {
    name: 'on nobody who is named',
    test: ({ subject }) =>
      !subject.some(({ tag }) => /^(?:NOUN|PROPN)$/.test(tag)) ||
      /^(?:it|they|he|she|we|i|you|this|that|these|those|there|such|some|several|many|most|one|others?|another|what|which|who|here|both|either|neither|none|its|their|our|my|your|his|her|then|also|so|and|but|or)$/i.test(
        first(subject),
      ),
    breaks: [
      'They must |wait at the buoy|.',
      'Some boats must |wait at the buoy|.',
      'This boat must |wait at the buoy|.',
    ],
    holds: ['Boats must |wait at the buoy|.', 'Each boat must |wait at the buoy|.'],
  },
  {
    name: 'an answer in a conversation',
    test: ({ opener, subject }) =>
      /^(?:(?:A|Q)\s?[.:]|No\s?[.,]|Yes\s?[.,])/.test(`${opener}${textOf(subject)}`),
    breaks: ['A. No. Boats must |wait at the buoy|.'],
    holds: ['A boat must |wait at the buoy|.'],
  },
  {
    name: 'somebody says so',
    test: ({ subject }) =>
      hasOwnVerb(subject) ||
      subject[1]?.text === ',' ||
      (/^(?:VERB|INTJ)$/.test(subject[0]?.tag ?? '') && !/(?:ing|ed)$/.test(first(subject))) ||
      /^(?:note|please|remember|ensure)$/i.test(first(subject)) ||
      subject.some(({ text }) => /^(?:if|when|because|you|we|i)$/i.test(text)) ||
      /^(?:and|or|but)$/i.test(subject.at(-1)?.text ?? '') ||
      subject.length > 22 ||
      /[:;—–“”"]/.test(textOf(subject)),
    breaks: [
      'Thirdly, boats must |wait at the buoy|.',
      'Note that boats must |wait at the buoy|.',
      'Boats that carry salt are slow and must |wait at the buoy|.',
      'The clerk said that boats must |wait at the buoy|.',
      'Boats sink: pilots must |wait at the buoy|.',
    ],
    holds: ['Boats that carry salt must |wait at the buoy|.'],
  },
  {
    name: 'what will be, by no will',
    test: ({ verb, subject }) =>
      verb === 'will' && !(body.test(textOf(subject)) && subject.some(({ text }) => /^\p{Lu}/u.test(text))),
    breaks: ['The tide of spring will |rise above the sill|.'],
    holds: ['The Harbour Board will |repair the long pier|.'],
  },
  {
    name: 'what must be so by reason',
    test: ({ act }) =>
      /^(?:have|has|be\s(?!either\b)\p{L}+(?:er|ed to be))\b|^(?:have)\s/iu.test(textOf(act)) ||
      isQuality(act),
    breaks: ['Boats must |have been small and slow|.', 'The lamps should |be brighter than the old ones|.'],
    holds: ['Boats must |be moored at the quay|.'],
  },
  saysNothing,
  {
    name: 'the act points elsewhere',
    test: ({ said, opener, subject }) =>
      /\b(?:this|these|those|such|following|below|above|he|she|him|we|us|our|i|my|as follows|same|another|others?|therefore|here|respectively)\b/i.test(
        said,
      ) ||
      /^(?:\S+\s){0,2}(?:it|them|they)\b/i.test(said) ||
      /\b(?:this|these|those|such(?! as)|above|below|it|they|he|she|we)\b/i.test(
        `${opener} ${textOf(subject)}`,
      ),
    breaks: ['Pilots must |follow these steps in the dark|.', 'In this case pilots must |wait at the buoy|.'],
    holds: ['In all cases pilots must |wait at the buoy|.'],
  },
  unfinished,
]

/** "be brighter": a quality, and nothing that is done. */
function isQuality(act: Words): boolean {
  const [verb, next] = act
  if (/^either$/i.test(next?.text ?? '')) return false
  return (
    /^be$/i.test(verb?.text ?? '') &&
    (next?.tag === 'ADJ' || next?.tag === 'DET' || next?.tag === 'NOUN') &&
    !/(?:ed|en|wn|ght|t|ne)$/.test(next?.text ?? '')
  )
}
