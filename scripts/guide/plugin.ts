/** Hands the page the guide as data: it reads no Markdown, and its pictures are files of the build. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import type { Guide } from '../../src/shared/guide.ts'
import { readGuide } from './read-guide.ts'

const name = 'virtual:guide'
const own = `\0${name}`

/** @param root of the project */
export function guideModule(root: string): Plugin {
  const file = join(root, 'docs', 'guide.md')
  return {
    name: 'guide',
    resolveId: (id) => (id === name ? own : null),
    load(id) {
      if (id !== own) return null
      this.addWatchFile(file)
      return moduleOf(readGuide(readFileSync(file, 'utf8')), dirname(file))
    },
  }
}

/** The module: the guide, with each picture by its address in the page. */
function moduleOf(guide: Guide, folder: string): string {
  const blocks = [
    ...guide.lead,
    ...guide.parts.flatMap(({ blocks, tasks }) => [...blocks, ...tasks.flatMap((task) => task.blocks)]),
  ]
  const sources = [...new Set(blocks.flatMap((block) => (block.kind === 'picture' ? [block.src] : [])))]
  const imports = sources.map(
    (src, at) => `import picture${at} from ${JSON.stringify(`${join(folder, src)}?url`)}`,
  )
  return [
    ...imports,
    `const pictures = { ${sources.map((src, at) => `${JSON.stringify(src)}: picture${at}`).join(', ')} }`,
    `const read = ${JSON.stringify(guide)}`,
    'const placed = (blocks) => blocks.map((block) => (block.kind === "picture" ? { ...block, src: pictures[block.src] } : block))',
    'export const guide = { lead: placed(read.lead), parts: read.parts.map((part) => ({ ...part, blocks: placed(part.blocks), tasks: part.tasks.map((task) => ({ ...task, blocks: placed(task.blocks) })) })) }',
  ].join('\n')
}
