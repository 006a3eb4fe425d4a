import { expect, test } from 'vitest'
import type { InlineSpan } from '../../../../../src/core/model/document.ts'
import type { MathNode } from '../../../../../src/core/model/math.ts'
import { readText } from '../read.ts'
import { raisedFormulas } from './raised.expected.ts'

const tokens = ({ text = '', children = [] }: MathNode): string => text + children.map(tokens).join('')

/** What is drawn away from the line. */
function drawn({ kind, start, end, math }: InlineSpan, text: string): string[] {
  if (kind === 'sup' || kind === 'sub') return [`${kind === 'sup' ? '^' : '_'}${text.slice(start, end)}`]
  if (math === undefined) return []
  return [`${math.children?.[0]?.tag === 'msup' ? '^' : '_'}${tokens(math)}`]
}

test.each(raisedFormulas)('%s reads "%s"', (html, text, away) => {
  for (const name of ['a.html', 'a.md']) {
    const source = name === 'a.html' ? `<h1>Notes</h1><p>${html}</p>` : `# Notes\n\n${html}\n`
    const block = readText(source, name).blocks.at(-1)
    expect([block?.text, (block?.spans ?? []).flatMap((span) => drawn(span, text))]).toEqual([text, away])
  }
})
