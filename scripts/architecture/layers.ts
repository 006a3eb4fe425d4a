// The picture of the layers and the table of rules in docs/design.md, made of what the sources really import.
import { join } from 'node:path'
import { ROOT } from '../run.ts'
import type { Import } from './imports.ts'
import { folderOf, rules } from './rules.ts'

export const designPath = join(ROOT, 'docs', 'design.md')

const begin = '<!-- layers: npm run design -->'
const end = '<!-- /layers -->'

/** The design with its part about layers made anew. @throws where it has no place for it */
export function withLayers(design: string, imports: readonly Import[]): string {
  const [before, rest] = design.split(begin)
  const [, after] = rest?.split(end) ?? []
  if (before === undefined || after === undefined) throw new Error(`docs/design.md has no ${begin} … ${end}`)
  return `${before}${begin}\n\n${picture(imports)}\n\n${table()}\n\n${end}${after}`
}

/** Each folder that has a rule, and what of the others its files import, but for what others lead to. */
function picture(imports: readonly Import[]): string {
  const folders = Object.keys(rules).filter((folder) => folder.startsWith('src/'))
  const next = new Map(folders.map((folder) => [folder, new Set<string>()]))
  for (const { from, to } of imports) {
    const [one = '', other] = [folderOf(from), folderOf(to)]
    if (other !== undefined && one !== other) next.get(one)?.add(other)
  }
  const nodes = folders.toSorted().map((folder) => `${nodeOf(folder)}["${folder.replace('src/', '')}"]`)
  const arrows = [...next].flatMap(([one, others]) =>
    [...others]
      .filter((other) => !leadsTo(next, one, other))
      .map((other) => `${nodeOf(one)} --> ${nodeOf(other)}`),
  )
  const lines = [...nodes, ...arrows.toSorted()].map((line) => `  ${line}`)
  return ['```mermaid', 'flowchart TD', ...lines, '```'].join('\n')
}

type Next = ReadonlyMap<string, ReadonlySet<string>>

/** Whether one node leads to another by way of others, none of which leads back. */
function leadsTo(next: Next, one: string, other: string): boolean {
  const thirds = [...(next.get(one) ?? [])].filter((third) => third !== other && !reach(next, third).has(one))
  return thirds.some((third) => reach(next, third).has(other) && !reach(next, other).has(third))
}

function reach(next: Next, start: string): ReadonlySet<string> {
  const reached = new Set<string>()
  const waiting = [start]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop())
    for (const other of next.get(one) ?? [])
      if (!reached.has(other)) {
        reached.add(other)
        waiting.push(other)
      }
  return reached
}

const nodeOf = (folder: string): string => folder.replace('src/', '').replaceAll(/[/.]/g, '_')

function table(): string {
  const rows = Object.entries(rules).map(([folder, { folders, packages }]) => {
    const others = folders.filter((each) => each !== folder)
    return `| \`${folder}\` | ${listed(others)} | ${listed(packages)} |`
  })
  return ['| Folder | may import | and of packages |', '| --- | --- | --- |', ...rows].join('\n')
}

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')
