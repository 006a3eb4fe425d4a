import { isDeck } from '../../../core/model/document.ts'
import type { Original } from '../../../shared/contract/originals.ts'
import { messages } from '../../../shared/messages/messages.ts'

/** What has become of the file, and what can be done with it. */
export function stateWords({ state, text, kind }: Pick<Original, 'state' | 'text' | 'kind'>): string {
  const { states } = messages.documents.original
  if (isDeck(kind) && state === 'none') return states.deck
  return state === 'kept' && text !== null ? states.shown : states[state]
}

export function readerWords({ reader, newest }: Pick<Original, 'reader' | 'newest'>): string | null {
  const words = messages.documents.original
  if (reader === null) return null
  if (reader >= newest) return words.newest(reader)
  return reader === 0 ? words.unknown(newest) : words.older(reader, newest)
}
