import { rename, rm, writeFile } from 'node:fs/promises'

/**
 * Writes a file by way of a second one: until the new text is whole, the old one stays. @throws file system errors
 */
export async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  const draft = `${path}.part`
  try {
    await writeFile(draft, text)
    await rename(draft, path)
  } catch (cause) {
    await rm(draft, { force: true })
    throw cause
  }
}
