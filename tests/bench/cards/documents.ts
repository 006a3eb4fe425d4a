/** Documents with their questions: QUESTIONS/NAME.json goes with DOCUMENTS/NAME.*. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { compile } from '../../../src/core/compile.ts'
import type { CompiledBriefing } from '../../../src/core/model/document.ts'
import { readDocument } from '../../../src/main/formats/formats.ts'
import { type Question, questionFile } from './question.ts'

export interface Asked {
  readonly name: string
  readonly briefing: CompiledBriefing
  readonly questions: readonly Question[]
}

/** Files of questions whose document is not there, or cannot be read, are named in `missing`. */
export async function readAsked(questions: string, documents: string) {
  const files = readdirSync(documents).filter((file) => !file.endsWith('.json'))
  const names = readdirSync(questions).filter((file) => file.endsWith('.json'))
  const read: Asked[] = []
  const missing: string[] = []
  for (const name of names.map((file) => parse(file).name).sort()) {
    const file = files.find((each) => parse(each).name === name)
    const source =
      file === undefined
        ? null
        : await readDocument({ bytes: readFileSync(join(documents, file)), name: file })
    if (!source?.ok) {
      missing.push(name)
      continue
    }
    const asked = questionFile.parse(JSON.parse(readFileSync(join(questions, `${name}.json`), 'utf8')))
    read.push({ name, briefing: compile(source.value), questions: asked.questions })
  }
  return { read, missing }
}
