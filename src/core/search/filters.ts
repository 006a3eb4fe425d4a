/** Which blocks the filters `section:` and `type:` leave. */
import type { Briefing } from '../model/document.ts'
import type { Name } from '../model/fact.ts'
import { searchedAs } from '../text/languages/known.ts'
import { everyForm, pathsOf } from './fields.ts'
import type { Query } from './query.ts'
import { headingBeginnings } from './term-places.ts'

/** For each section, the forms of the words in its heading and the headings above it. */
export type Paths = readonly (readonly string[])[]

/** The words of the titles that each section stands under, in every form. */
export function pathTokens(briefing: Briefing): Paths {
  const paths = pathsOf(briefing)
  const language = searchedAs(briefing.source.language)
  return briefing.sections.map(({ id }) =>
    (paths.get(id) ?? []).flatMap((title) => everyForm([title], language).split(' ')),
  )
}

/** The blocks that `section:` and `type:` leave, or null where neither was asked. */
export function filterBlocks(
  query: Query,
  { sections }: Briefing,
  paths: Paths,
  typed: readonly Name[],
): Set<string> | null {
  if (query.sections.length === 0 && query.types.length === 0) return null
  const isUnder = (path: readonly string[]) =>
    query.sections.every((wanted) =>
      wanted.every((want) =>
        headingBeginnings(want).some((begin) => path.some((form) => form.startsWith(begin))),
      ),
    )
  const bySection = new Set(sections.flatMap(({ blocks }, at) => (isUnder(paths[at] ?? []) ? blocks : [])))
  if (query.types.length === 0) return bySection
  const held = new Set(
    typed
      .filter(({ type }) => query.types.includes(type))
      .flatMap(({ block, also }) => [block, ...also.map((place) => place.block)]),
  )
  return new Set([...bySection].filter((id) => held.has(id)))
}
