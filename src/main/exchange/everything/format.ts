/** The files of an export of everything, as docs/format.md describes them. */
import { z } from 'zod'
import { type TableName, tableNames } from '../../store/plain-tables.ts'

/** Raised with each change that an older Precis would not understand. */
export const formatVersion = 3
export const formatName = 'precis-library'
/** A pack is called by it, without the dot; a whole library is a zip. */
export const packExtension = 'precis'
export const manifestName = 'manifest.json'

/** `card_edits` is written as card-edits.jsonl. */
export const lineFile = (table: TableName): string => `${table.replaceAll('_', '-')}.jsonl`
export const briefingFile = (document: string): string => `briefings/${document}.json`
/** Bytes that documents hold, by their hash: the files that they were read from, among others. */
export const objectFile = (hash: string): string => `objects/${hash}`
export const marksFile = (document: string): string => `marks/${document}.annotation`

/** The format with which the file of a table came; 1 for others. */
const since: Readonly<Partial<Record<TableName, number>>> = {
  held_objects: 2,
  versions: 2,
  version_contents: 2,
  pack_ratings: 3,
  pack_states: 3,
  agendas: 3,
  no_conflicts: 3,
  mocks: 3,
  card_details: 3,
}

/** Whether a format has the file of a table. */
export const hasTable = (version: number, table: TableName): boolean => version >= (since[table] ?? 1)

/** What a file holds, by its name; null for one that belongs to no library. */
export type FileContent =
  | { readonly kind: 'lines'; readonly table: TableName }
  | { readonly kind: 'briefing' | 'marks'; readonly document: string }
  | { readonly kind: 'object'; readonly hash: string }

const byName: ReadonlyMap<string, TableName> = new Map(tableNames.map((table) => [lineFile(table), table]))
const ofDocument =
  /^(?:briefings\/([0-9a-f]{16})\.json|marks\/([0-9a-f]{16})\.annotation|objects\/([0-9a-f]{64}))$/

export function contentOf(name: string): FileContent | null {
  const table = byName.get(name)
  if (table !== undefined) return { kind: 'lines', table }
  const [, briefing, marks, hash] = ofDocument.exec(name) ?? []
  if (hash !== undefined) return { kind: 'object', hash }
  if (briefing !== undefined) return { kind: 'briefing', document: briefing }
  return marks === undefined ? null : { kind: 'marks', document: marks }
}

const size = z.int().min(0)
const hash = z.string().regex(/^[0-9a-f]{64}$/)

export const packParts = z.strictObject({
  originals: z.boolean(),
  marks: z.boolean(),
  edits: z.boolean(),
  ratings: z.boolean(),
  briefings: z.boolean().optional(),
})

const noted = {
  format: z.literal(formatName),
  files: z.record(
    z.string(),
    z.strictObject({
      bytes: size,
      sha256: hash,
      /** The number of lines, for a file that holds one row on each. */
      lines: size.optional(),
    }),
  ),
}

/** Says what the other files are, so that none can be missing, cut or changed unseen. */
export const manifestSchema = z.union([
  z.strictObject({ ...noted, version: z.literal([1, 2]) }).transform((read) => ({ ...read, pack: null })),
  z.strictObject({
    ...noted,
    version: z.literal(formatVersion),
    /** What goes along with the documents of a pack; null for a whole library. */
    pack: packParts.nullable(),
  }),
])
export type Manifest = z.infer<typeof manifestSchema>

export const limits = {
  /** Bytes of a file, and how that is said. */
  file: 8_000_000_000,
  fileSaid: '8 GB',
  /** Files in it: two for each document, those that it holds, and some. */
  entries: 400_000,
  /** The most bytes that the zip may unpack to, and the most for each of its packed bytes. */
  unpacked: 500_000_000,
  ratio: 200,
  manifest: 64_000_000,
  /** The most bytes of a file that is read whole, and of one line of a file that is read by lines. */
  whole: 256_000_000,
  line: 64_000_000,
} as const
