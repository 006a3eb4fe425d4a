/**
 * The predefined character maps of PDF (ISO 32000, 9.7.5.2), as pdf.js packs them: a Chinese, Japanese or Korean text may
 * be written by one of them without saying which letters it means. Each is read when a font asks for it.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** What pdf.js asks for: a file of one of its own folders. */
interface Wanted {
  readonly kind: string
  readonly filename: string
}

const fileName = /^[\w-]+\.bcmap$/

/** Given to pdf.js, which makes one for each document. Fonts to draw with are not shipped: nothing is drawn. */
export class CharacterMaps {
  /** @throws Error for anything but a character map: pdf.js then does without it */
  async fetch({ kind, filename }: Wanted): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !fileName.test(filename)) throw new Error(`No character map: ${filename}`)
    return new Uint8Array(await readFile(join(folder(), filename)))
  }
}

const folder = () => join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')
