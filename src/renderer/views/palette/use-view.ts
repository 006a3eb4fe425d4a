import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { appError } from '../../api.ts'
import { usePalette, type What, type Where } from '../../state/palette.ts'
import { libraryList } from '../../state/queries.ts'
import { nothing } from '../../state/search.ts'
import { asksForCommands, withoutSign } from './command-sign.ts'
import { commandsNow, commandsToBegin } from './commands.ts'
import { foundView } from './found-view.ts'
import { matchCommands } from './match-commands.ts'
import { recentView } from './recent-view.ts'
import { useAnswer } from './use-answer.ts'
import { countsOf, type View } from './view.ts'

/** What the palette shows for what was typed and chosen; `open` is the document that is open. */
export function useView(open: string | null) {
  const query = usePalette((palette) => palette.query)
  const recent = usePalette((palette) => palette.recent)
  const chosen = usePalette((palette) => palette.what)
  const where: Where = usePalette((palette) => (open === null ? 'library' : palette.where))
  const onlyCommands = asksForCommands(query)
  const what: What = onlyCommands ? 'command' : where === 'document' && chosen === 'document' ? 'all' : chosen
  const words = withoutSign(query)
  const isBlank = words.trim() === ''
  const find = useAnswer(onlyCommands ? '' : query, where === 'document' ? open : null, what)
  const library = useQuery(libraryList).data
  // What answers to them does not change while the palette lies over it.
  const [now] = useState(commandsNow)
  const { answer } = find
  // The only rows that follow each key at once; all others stay as they are until there is an answer.
  const wanted = what === 'command' ? words : null
  const view = useMemo((): View | null => {
    if (wanted !== null)
      return foundView({
        query: wanted,
        document: null,
        what: 'command',
        reply: nothing,
        commands: matchCommands(now, wanted),
      })
    if (what === 'command') return null
    if (isBlank || answer?.asked.query === '')
      return recentView({
        what,
        recent,
        entries: library?.entries ?? [],
        open,
        few: matchCommands(commandsToBegin(now), ''),
      })
    if (answer === null) return null
    const { asked, reply } = answer
    return foundView({
      query: asked.query,
      document: asked.document,
      what,
      reply,
      commands: matchCommands(now, asked.query),
    })
  }, [what, wanted, now, isBlank, answer, recent, library, open])
  const isLocal = what === 'command' || isBlank
  const counts = useMemo(
    () =>
      isBlank || find.all === null ? null : countsOf(find.all, find.one, matchCommands(now, words).length),
    [isBlank, find.all, find.one, now, words],
  )
  return {
    view,
    where,
    what,
    counts: onlyCommands ? null : counts,
    /** Whether the rows answer an older query than the one that was typed. */
    isWaiting: !isLocal && find.isWaiting,
    error: isLocal || find.error === null ? null : appError(find.error),
    retry: find.retry,
    /** Documents that are still to be indexed; one of them may be the document that is searched. */
    pending: find.all?.pending ?? 0,
  }
}
