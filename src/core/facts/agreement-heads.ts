/** Agreements and other instruments, by the nouns that head their names. */
import { headsOf } from './names.ts'

export const agreementHeads = headsOf(
  'agreement',
  'Agreement Agreements Convention Treaty Protocol Accord Accords Pact Memorandum Charter Covenant Declaration Compact Guidelines Partnership Initiative Framework Plan Act Communiqué Programme Program',
)
