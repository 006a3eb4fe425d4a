/** What is made for users, of which kinds of file the systems are told, and what a package may hold. */
import type { SourceKind } from '../../../../src/core/model/document.ts'

/** By platform, as electron-builder names them. */
export const targets = {
  linux: ['AppImage', 'deb', 'tar.gz'],
  mac: ['dmg', 'zip'],
  win: ['nsis', 'portable'],
}

/** The names of what is made, with the computer that it is for, and no space. */
export const artifacts = [
  'Precis-0.1.0-linux-x86_64.AppImage',
  'precis_0.1.0_amd64.deb',
  'Precis-0.1.0-linux-x64.tar.gz',
  'Precis-0.1.0-mac-arm64.dmg',
  'Precis-0.1.0-mac-arm64.zip',
  'Precis-0.1.0-win-x64-setup.exe',
  'Precis-0.1.0-win-x64-portable.exe',
]

/** By the extension of a file that Precis opens, the type that Linux knows it by; several are parts of plain text. */
export const typeOf: Readonly<Record<SourceKind, Readonly<Record<string, string>>>> = {
  text: { txt: 'text/plain', text: 'text/plain', log: 'text/plain' },
  markdown: { md: 'text/markdown', markdown: 'text/markdown', mdown: 'text/markdown' },
  html: { html: 'text/html', htm: 'text/html', xhtml: 'application/xhtml+xml' },
  pdf: { pdf: 'application/pdf' },
  docx: { docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  odt: {
    odt: 'application/vnd.oasis.opendocument.text',
    ott: 'application/vnd.oasis.opendocument.text-template',
    fodt: 'application/vnd.oasis.opendocument.text-flat-xml',
  },
  rtf: { rtf: 'application/rtf' },
  pptx: {
    pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ppsx: 'application/vnd.openxmlformats-officedocument.presentationml.slideshow',
  },
  epub: { epub: 'application/epub+zip' },
  picture: {
    png: 'image/png',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    tif: 'image/tiff',
    tiff: 'image/tiff',
  },
  anki: { apkg: 'application/x-apkg', colpkg: 'application/x-colpkg' },
}

/** Types of which Precis tells Linux what they are: its own, and what nothing but Anki would tell it. */
export const ownTypes = ['application/vnd.precis.pack+zip', 'application/x-apkg', 'application/x-colpkg']

/** Paths within a package, and whether it has need of them on 64-bit Linux of Intel's kind. */
export const needed: readonly (readonly [string, boolean])[] = [
  ['/out/main/index.js', true],
  ['/out/renderer/index.html', true],
  ['/package.json', true],
  ['/node_modules/lib/LICENSE', true],
  ['/node_modules/lib/LICENSE.md', true],
  ['/node_modules/lib/package.json', true],
  ['/node_modules/lib/prebuilds/linux-x64/lib.glibc.node', true],
  ['/node_modules/lib-linux-x64-gnu/lib.linux-x64-gnu.node', true],
  ['/out/main/index.js.map', false],
  ['/out/renderer/styles.css.map', false],
  ['/node_modules/lib/index.d.ts', false],
  ['/node_modules/lib/index.d.cts', false],
  ['/node_modules/lib/src/index.ts', false],
  ['/node_modules/lib/README.md', false],
  ['/node_modules/lib/CHANGELOG.md', false],
  ['/node_modules/lib/test/run.js', false],
  ['/node_modules/lib/__tests__/run.js', false],
  ['/node_modules/lib/run.test.js', false],
  ['/node_modules/lib/prebuilds/linux-x64/lib.musl.node', false],
  ['/node_modules/lib/prebuilds/linux-arm64/lib.glibc.node', false],
  ['/node_modules/lib/prebuilds/darwin-x64/lib.node', false],
  ['/node_modules/lib/prebuilds/win32-x64/lib.node', false],
  ['/node_modules/lib-darwin-arm64/lib.node', false],
  ['/node_modules/lib-win32-x64-msvc/lib.node', false],
  ['/node_modules/lib/lib.dll', false],
  ['/node_modules/lib/lib.dylib', false],
  ['/node_modules/lib/src/lib.c', false],
  ['/node_modules/lib/lib.h', false],
  ['/node_modules/lib/binding.gyp', false],
  ['/tests/unit/capitals.test.ts', false],
  ['/src/main/index.ts', false],
]
