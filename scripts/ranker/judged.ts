/** Cards that readers judged blind, in traits: no word of any document is kept. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A card: the number of its document, what it is worth (0 fails, 3 is a must), then its traits by number and value. */
type Row = readonly [document: number, worth: number, traits: readonly (readonly [number, number])[]]

export interface JudgedCards {
  readonly traits: readonly string[]
  readonly rows: readonly Row[]
}

export const readJudged = (): JudgedCards =>
  JSON.parse(gunzipSync(readFileSync(join(import.meta.dirname, 'judged.json.gz'))).toString('utf8'))
