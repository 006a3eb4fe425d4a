/**
 * What each rule of the compiler does: takes them out in turn over documents and prints what changes.
 *
 *   npm run rules -- [FOLDER] [--questions FOLDER]
 *
 * Without a folder over the documents of the goldens. A folder of questions holds FILE.json ({ "questions": [{ id,
 * answer, sentence, kind }] }) for each documents/FILE.*: these documents are read as well, and of each rule it is counted
 * how many questions more or fewer are asked by cards and held by facts.
 */
import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { readDocument } from '../src/main/formats/formats.ts'
import type { Question } from './questions.ts'
import { compiledRules, type Effect, effectsOf, isIdle, type Subject, sorts } from './rule-effects.ts'

const goldens = ['', 'shapes', 'hostile-figures'].map((name) =>
  join(fileURLToPath(new URL('../tests/golden', import.meta.url)), name),
)

async function documentsIn(folder: string): Promise<Subject[]> {
  const names = (await readdir(folder)).filter((each) => /\.(?:txt|md|html|docx|epub|pdf)$/.test(each)).sort()
  const read = names.map(async (name) => {
    const document = await readDocument({ bytes: await readFile(join(folder, name)), name })
    return document.ok ? [{ source: document.value, questions: [] }] : []
  })
  return (await Promise.all(read)).flat()
}

/** Only documents that questions are asked of. */
async function questionedIn(folder: string): Promise<Subject[]> {
  const documents = await documentsIn(join(folder, 'documents'))
  const read = documents.map(async ({ source }): Promise<Subject[]> => {
    const file = join(folder, `${basename(source.name, extname(source.name))}.json`)
    const written = await readFile(file, 'utf8').catch(() => null)
    if (written === null) return []
    const { questions } = JSON.parse(written) as { questions: readonly Question[] }
    return [{ source, questions }]
  })
  return (await Promise.all(read)).flat()
}

/** Of a changed text, so much is printed. */
const longestShown = 300

function report({ name, documents, changes }: Effect): string {
  const counts = sorts.map((sort) => {
    const { gained, lost } = changes[sort]
    return (gained.length + lost.length === 0 ? '.' : `+${gained.length} -${lost.length}`).padStart(10)
  })
  const told = sorts.flatMap((sort) => [
    ...changes[sort].gained.map((text) => `    ${sort} + ${shown(text)}`),
    ...changes[sort].lost.map((text) => `    ${sort} - ${shown(text)}`),
  ])
  return [`${String(documents).padStart(5)}${counts.join('')}  ${name}`, ...told].join('\n')
}

const shown = (text: string) => JSON.stringify(text.slice(0, longestShown)).slice(1, -1)

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { questions: { type: 'string' } },
  })
  const folders = positionals.length === 0 ? goldens : positionals
  const asked = values.questions === undefined ? [] : await questionedIn(values.questions)
  const subjects = [...(await Promise.all(folders.map(documentsIn))).flat(), ...asked]
  const effectOf = effectsOf(subjects)
  const head = ['', ...sorts.map((sort) => sort.padStart(10)), '  without the rule'].join('')
  process.stdout.write(`${subjects.length} documents\nin   ${head}\n`)
  const idle: string[] = []
  for (const { name, breaks } of compiledRules) {
    const effect = effectOf(name)
    process.stdout.write(`${report(effect)}\n`)
    if (isIdle(effect)) idle.push(breaks.length === 0 ? `${name} (no example)` : name)
  }
  process.stdout.write(`\nchange nothing here: ${idle.join('; ')}\n`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run(process.argv.slice(2))
