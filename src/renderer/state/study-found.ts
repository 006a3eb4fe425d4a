import { messages } from '../../shared/messages/messages.ts'
import { call } from '../api.ts'
import { trying } from './open.ts'
import { foundPart } from './parts.ts'
import { studyPart } from './study.ts'
import { say } from './ui.ts'

/** As many of each kind as a search gives. */
const most = 100

/** Studies the cards of what has these words, in a document or, for null, in the library. */
export const studyFound = ({
  query,
  document,
}: {
  readonly query: string
  readonly document: string | null
}): Promise<void> =>
  trying(async () => {
    const kinds = ['text', 'fact', 'card', 'mark'] as const
    const { groups } = await call('search:find', { query, document, kinds, limit: most })
    const isCut = groups.some(({ hits, count, more }) => more || count > hits.length)
    const part = foundPart(
      groups.flatMap(({ hits }) => hits),
      isCut ? messages.parts.nameOfBest(query.trim(), most) : messages.parts.nameOfFound(query.trim()),
    )
    if (part === null) say(messages.parts.noneFound)
    else await studyPart(part)
  })
