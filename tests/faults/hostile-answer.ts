/** Reads and compiles a hostile file, and says where the answer is not the one that was wanted. */
import { compile } from '../../src/core/compile.ts'
import { readDocument } from '../../src/main/formats/formats.ts'
import { recogniser } from '../../src/main/recognition/tesseract.ts'
import type { HostileFile } from './hostile-files.ts'

/** What is wrong, a line per fault; nothing where all is as it should be. Never throws. */
export async function faultsOf({ name, make, want }: HostileFile): Promise<readonly string[]> {
  try {
    const read = await readDocument({ bytes: make(), name, recognise: recogniser(() => {}) })
    if (!read.ok)
      return read.error === want ? [] : [`says "${read.error}", not ${JSON.stringify(want).slice(0, 120)}`]
    if (typeof want === 'string') return [`comes in as ${read.value.kind}, but should say "${want}"`]
    const { dropped: _, source, ...shown } = compile(read.value)
    const text = JSON.stringify({ ...shown, source: { ...source, name: '' } })
    const has = (part: string) => text.includes(JSON.stringify(part).slice(1, -1))
    return [
      ...want.keeps.filter((part) => !has(part)).map((part) => `lost "${part}"`),
      ...(want.lacks ?? []).filter(has).map((part) => `shows "${part}"`),
    ]
  } catch (error) {
    return [`throws ${error instanceof Error ? error.message : String(error)}`]
  }
}
