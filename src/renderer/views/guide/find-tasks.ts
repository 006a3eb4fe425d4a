import type { GuideBlock, GuidePart, GuideTask } from '../../../shared/guide.ts'
import { matchCommands } from '../palette/match-commands.ts'

/** What a command is called, with its other words. */
export type WordsOf = (command: string) => string

/**
 * The parts with the tasks that a query finds: by the words of their headings, or of the commands whose keys they name.
 * All of them where nothing is asked for.
 */
export function findTasks(
  parts: readonly GuidePart[],
  query: string,
  wordsOf: WordsOf,
): readonly GuidePart[] {
  if (query.trim() === '') return parts
  const items = parts.flatMap(({ title, tasks }) =>
    tasks.map((task) => ({
      task,
      label: task.title,
      also: [title, ...commandsOf(task).map(wordsOf)].join(' '),
    })),
  )
  const found = new Set(matchCommands(items, query).map(({ item }) => item.task))
  return parts
    .map((part) => ({ ...part, tasks: part.tasks.filter((task) => found.has(task)) }))
    .filter(({ tasks }) => tasks.length > 0)
}

const commandsOf = ({ blocks }: GuideTask): readonly string[] =>
  blocks
    .flatMap((block: GuideBlock) =>
      block.kind === 'picture' ? [] : block.kind === 'list' ? block.items.flat() : block.runs,
    )
    .flatMap((run) => (run.kind === 'key' && run.command !== null ? [run.command] : []))
