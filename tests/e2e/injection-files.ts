/** The injection corpus as the files that Precis takes in. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { idGiver } from '../../src/core/base/ids.ts'
import { exportAnkiText } from '../../src/main/exchange/anki-text.ts'
import { makeWord, wordText } from '../faults/hostile-parts.ts'
import { injectionKinds, injections } from '../faults/injection/corpus.ts'
import { readable, readableName } from '../faults/injection/readable.ts'

/** Each text of the corpus stands between two sentences of its own. */
export const before = (at: number): string => `Text ${at} begins here:`
export const after = (at: number): string => `and text ${at} ends.`
const harbour = 'The harbour of Skerrow opened on 5 June 2022 with three cranes.'

const escaped = (text: string) => readable(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
const around = (write: (text: string) => string) =>
  injections.map((text, at) => `${before(at)} ${write(text)} ${after(at)}`)

/** Names that a disk here takes, from all kinds. */
const fits = process.platform === 'win32' ? /^[^<>:"/\\|?*\p{Cc}]{1,80}$/u : /^[^/\0]{1,80}$/u
const names = injectionKinds
  .flatMap(({ texts }) => texts.filter((text) => fits.test(text) && !/\p{Surrogate}/u.test(text)).slice(0, 4))
  .filter((text) => Buffer.byteLength(text) < 200)

/** Without what no file of text can hold, or only as another kind of file. */
const sendable = (text: string) => text.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '')

export interface InjectionFile {
  readonly name: string
  readonly bytes: string | Uint8Array
}

/** The whole corpus as text, parts of it in other formats, and as markup kind by kind; under names that are hostile too. */
export function documentFiles(): readonly InjectionFile[] {
  const name = (at: number) => names[(at * 5) % names.length] ?? 'x'
  const text = [harbour, ...around(readable)].join('\n\n')
  const some = around(escaped).filter((_, at) => at % 6 === 0)
  const page = [harbour, ...some].map((each) => `<p>${each}</p>`).join('\n')
  const word = [harbour, ...some].map(wordText).join('')
  const raw = injectionKinds.map(({ texts, name: kind }, at) => {
    const title = escaped(readableName(names[(at * 7) % names.length] ?? kind))
    const whole = sendable(`<h1>${title}</h1>\n\n<p>Kind ${kind}.</p>\n\n${texts.join('\n\n')}`)
    return at % 2 === 0
      ? { name: `${name(at)}.md`, bytes: whole }
      : { name: `${name(at)}.html`, bytes: `<html><body>${whole}` }
  })
  return [
    { name: 'text.txt', bytes: text },
    { name: `${name(30)}.html`, bytes: `<html><title>${escaped(names[9] ?? '')}</title><body>${page}` },
    { name: `${name(31)}.docx`, bytes: makeWord(word) },
    ...raw,
  ]
}

/** What is pasted, as text and as a page. */
export const pasted = {
  text: injectionKinds.map(({ texts }) => sendable(texts[0] ?? '')).join('\n\n'),
  html: injectionKinds.flatMap(({ texts }) => texts.slice(0, 5).map(sendable)).join('\n'),
} as const

/** A mark before each text, with the text as its note and its tag, as another program may write it. */
export function marksFile(): InjectionFile {
  const items = injections.map((text, at) => ({
    type: 'Annotation',
    id: `urn:precis:m${at}`,
    motivation: 'highlighting',
    body: { type: 'TextualBody', value: text, tags: [text], color: 'yellow' },
    target: { selector: { type: 'TextQuoteSelector', exact: before(at), prefix: '', suffix: '' } },
  }))
  return { name: 'marks.annotation', bytes: JSON.stringify({ type: 'AnnotationSet', title: '<b>x', items }) }
}

/** As long as a side of a card may be. */
export const cardTexts = injections.filter((text) => readable(text) !== '' && text.length <= 1900)

/** A card for each text, as our own export writes it, and some as raw HTML. */
export function cardsFile(): InjectionFile {
  const give = idGiver()
  const cards = cardTexts.map((text, at) => ({
    id: give('card', text),
    prompt: `Question ${at}: ${text}`,
    answer: `Answer ${at}: ${text}`,
    accept: [text],
    judging: 'value' as const,
    items: [],
    leading: [],
    source: null,
    section: null,
    link: null,
    changedAt: 0,
    partial: false,
    note: null,
    tags: [],
  }))
  const raw = cardTexts.flatMap((text, at) => {
    if (at % 5 > 0) return []
    const field = `"${sendable(text).replaceAll('"', '""')}"`
    return [`raw${at}\tBasic\tDeck\t${field}\t${field}\t\n`]
  })
  const bytes = exportAnkiText([{ title: 'x', tags: [], cards }]) + raw.join('')
  return { name: "cards'; DROP TABLE cards; --.txt", bytes }
}

/** Writes them into a folder, which is made. @returns their paths */
export function put(folder: string, files: readonly InjectionFile[]): readonly string[] {
  mkdirSync(folder, { recursive: true })
  return files.map(({ name, bytes }) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  })
}
