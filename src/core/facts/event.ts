/** Events, by the nouns that head their names. */
import { headsOf } from './names.ts'

export const eventHeads = headsOf(
  'event',
  'Summit Summits Dialogue Dialogues Forum Conference Roundtable Meeting Trials Games Olympics Workshop Symposium Session Exchange Festival Talks Congresses Seminar Colloquium Convocation Expo Exposition Championship Championships War',
)
