/** What the golden shapes compile to, as one digest each. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile, indexed } from '../../src/core/compile.ts'
import { readTextual } from '../../src/main/formats/formats.ts'

/** One line for each document of a folder that is not a result: its name and the SHA-256 of its briefing with index. */
export function digestsOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.json'))
    .sort()
    .map((name) => {
      const read = readTextual({ bytes: readFileSync(join(folder, name)), name })
      const text = read.ok ? JSON.stringify(indexed(compile(read.value))) : `refused: ${read.error}`
      return `${name} ${createHash('sha256').update(text).digest('hex')}`
    })
}
