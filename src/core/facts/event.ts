/** Events, by the nouns that head their names. */
import type { FactDraft } from './draft.ts'
import { headsOf } from './names.ts'

export const eventHeads = headsOf(
  'event',
  'Summit Summits Dialogue Dialogues Forum Conference Roundtable Meeting Trials Games Olympics Workshop Symposium Session Exchange Festival Talks Congresses Seminar Colloquium Convocation Expo Exposition Championship Championships War',
)

/** Storms and battles have their kind before their name. */
const kindFirst =
  /(?<![\p{L}-])(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Battle of)\s(?:the\s)?\p{Lu}\p{Ll}[\p{L}-]*/gu

export const findNamedEvents = (sentence: string): FactDraft[] =>
  [...sentence.matchAll(kindFirst)].map((match) => ({
    type: 'event',
    start: match.index,
    end: match.index + match[0].length,
  }))
