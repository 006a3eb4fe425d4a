/** Compiles the bundled documents (resources/briefings) into out/briefings. The same sources give the same bytes. */
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compile } from '../src/core/compile.ts'
import type { Briefing } from '../src/core/model/document.ts'
import { buildIndex } from '../src/core/search/lunr-index.ts'
import { acceptedExtensions } from '../src/main/formats/accepted.ts'
import { readDocument } from '../src/main/formats/formats.ts'

/** What stands beside a bundled document as NAME.source.json: where it comes from, and by what right it is here. */
export interface SourceNote {
  readonly publisher: string
  readonly url: string | null
  readonly rights: string
}

/** One entry of list.json: enough to show the library without reading the briefings. */
export interface BundledEntry {
  readonly id: string
  readonly title: string
  readonly date: string | null
  readonly file: string
  readonly kind: Briefing['source']['kind']
  readonly words: number
  readonly citation: string | null
  readonly source: SourceNote | null
}

/** Compiles every document of `from` into `to`; fails on the first that cannot be read. */
export async function buildBriefings(from: string, to: string): Promise<readonly BundledEntry[]> {
  const files = (await readdir(from))
    .filter((file) => acceptedExtensions.includes(file.split('.').at(-1) ?? ''))
    .sort()
  await mkdir(to, { recursive: true })
  const entries: BundledEntry[] = []
  for (const file of files) {
    const source = await readDocument({ bytes: await readFile(join(from, file)), name: file })
    if (!source.ok) throw new Error(`${file} ${source.error}`)
    const briefing = compile(source.value)
    await writeJson(join(to, `${briefing.id}.json`), briefing)
    await writeJson(join(to, `${briefing.id}.index.json`), buildIndex(briefing))
    entries.push(entryOf(briefing, file, await readNote(from, file)))
  }
  await writeJson(join(to, 'list.json'), entries)
  return entries
}

function entryOf({ id, title, date, source }: Briefing, file: string, note: SourceNote | null): BundledEntry {
  return {
    id,
    title,
    date,
    file,
    kind: source.kind,
    words: source.words,
    citation: source.citation,
    source: note,
  }
}

async function readNote(folder: string, file: string): Promise<SourceNote | null> {
  const path = join(folder, `${file.replace(/\.[^.]+$/, '')}.source.json`)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return text === null ? null : (JSON.parse(text) as SourceNote)
}

/** Written beside and renamed, so that a reader never sees half a file. */
async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(`${path}.tmp`, `${JSON.stringify(value)}\n`)
  await rename(`${path}.tmp`, path)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const entries = await buildBriefings('resources/briefings', 'out/briefings')
  process.stdout.write(`${entries.length} briefing(s) compiled\n`)
}
