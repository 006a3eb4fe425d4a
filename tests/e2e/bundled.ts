import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CompiledBriefing } from '../../src/core/model/document.ts'
import { root } from './start.ts'

/** The bundled document as the build compiled it. */
export function bundledBriefing(): CompiledBriefing {
  const folder = join(root, 'out', 'briefings')
  const [first] = JSON.parse(readFileSync(join(folder, 'list.json'), 'utf8'))
  return JSON.parse(readFileSync(join(folder, `${first.id}.json`), 'utf8'))
}
