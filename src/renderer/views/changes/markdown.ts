/** What changed, as a text of one's own. */

import type { ChangedPart, FactChange, PassageChange, RowChange } from '../../../core/model/change.ts'
import type { Comparison, VersionEntry } from '../../../shared/contract/versions.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { changeWords, factParts, isChange, summaryOf, versionWords } from './words.ts'

/** The changes from one version to another as Markdown: what went is ~~struck~~, what came is **bold**. */
export function markdownOf(
  title: string,
  before: VersionEntry,
  current: VersionEntry,
  data: Pick<Comparison, 'facts' | 'rows'>,
): string {
  const words = messages.changes.markdown
  const facts = factParts(data.facts).flatMap(({ head, changes }) => [
    `## ${head}`,
    changes.map(factLine).join('\n'),
  ])
  const passages = data.rows.filter(isChange).map(passageLines)
  return [
    `# ${words.title(inLine(title))}`,
    words.versions(versionWords(before), versionWords(current), summaryOf(data)),
    ...facts,
    ...(passages.length === 0 ? [] : [`## ${messages.changes.passages}`, ...passages]),
  ]
    .join('\n\n')
    .concat('\n')
}

function factLine({ old, next }: FactChange): string {
  const words = messages.changes.markdown
  const values = [...(old === null ? [] : [went(old.text)]), ...(next === null ? [] : [came(next.text)])]
  const said = [
    ...(old === null ? [] : [`  - ${words.before(inLine(old.sentence))}`]),
    ...(next === null ? [] : [`  - ${words.now(inLine(next.sentence))}`]),
  ]
  return [`- ${values.join(' → ')}`, ...said].join('\n')
}

function passageLines(row: PassageChange): string {
  const text = 'next' in row ? row.next.text : row.old.text
  return `${messages.changes.markdown.passage(changeWords(row))}\n\n> ${passageText(row, text)}`
}

function passageText(row: PassageChange, text: string): string {
  if (row.kind === 'added') return came(text)
  if (row.kind === 'removed') return went(text)
  if (row.kind === 'same') return inLine(text)
  return row.rows === undefined ? inWords(row.parts) : row.rows.filter(isChanged).map(rowLine).join('\n>\n> ')
}

const isChanged = ({ kind }: RowChange): boolean => kind !== 'same'

const rowLine = ({ kind, cells }: RowChange): string =>
  messages.changes.markdown.rows[kind] + cells.map(inWords).join(' | ')

const inWords = (parts: readonly ChangedPart[]): string =>
  parts
    .map(({ kind, text }) =>
      kind === 'same' ? inLine(text, false) : kind === 'removed' ? went(text) : came(text),
    )
    .join('')

/** Marks stand at words: a blank between them would make them signs of their own. */
const around = (sign: string, text: string): string => {
  const [, start = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  return words === '' ? text : `${start && ' '}${sign}${inLine(words)}${sign}${end && ' '}`
}
const went = (text: string): string => around('~~', text)
const came = (text: string): string => around('**', text)

/** On one line, and without signs that Markdown would take for its own. */
function inLine(text: string, isTrimmed = true): string {
  const line = text.replace(/\s+/g, ' ').replace(/[\\`*_~<>[\]|#]/g, '\\$&')
  return isTrimmed ? line.trim() : line
}
