import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

export type Files = ReadonlyMap<string, Buffer>

/** What a manifest says of some files, told by another program than ours. */
export const manifestOf = (files: Files): object => ({
  format: 'precis-library',
  version: 3,
  pack: null,
  files: Object.fromEntries(
    [...files]
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, bytes]) => [
        name,
        {
          bytes: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          ...(name.endsWith('.jsonl') && { lines: bytes.toString('latin1').split('\n').length - 1 }),
        },
      ]),
  ),
})

/** A zip of files with a manifest that is true of them, or another one. */
export async function zipOf(
  files: Files | readonly (readonly [string, Buffer])[],
  manifest: unknown = null,
): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, bytes] of files)
    if (name.endsWith('/')) zip.addEmptyDirectory(name)
    else zip.addBuffer(bytes, name)
  const text =
    typeof manifest === 'string' ? manifest : JSON.stringify(manifest ?? manifestOf(new Map(files)))
  zip.addBuffer(Buffer.from(text), 'manifest.json')
  zip.end()
  return buffer(zip.outputStream)
}
