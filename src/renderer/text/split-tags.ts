import { cutTo } from '../../core/anchor/describe.ts'
import { shownName } from '../../core/text/shown-name.ts'

const longestTag = 60
const mostTags = 50

/** Tags as they are typed, parted by commas, also those of East Asia. */
export const splitTags = (text: string): readonly string[] =>
  [
    ...new Set(
      text
        .split(/[,，、]/)
        .map((tag) => cutTo(shownName(tag), longestTag))
        .filter((tag) => tag !== ''),
    ),
  ].slice(0, mostTags)
