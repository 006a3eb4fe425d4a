import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { protocol } from 'electron'
import { type BesideKept, nothingBeside } from '../shared/beside.ts'
import { localeOf } from '../shared/messages/languages.ts'
import type { PlaceName } from '../shared/places.ts'
import { lookOf, type Settings } from '../shared/settings.ts'
import { logError } from './base/log.ts'
import type { ServedFigure } from './library/figures.ts'

/** Where the one page lives. A scheme of our own: no file access, no network. */
export const appOrigin = 'app://precis'
export const appPage = `${appOrigin}/index.html`
/** Asks how to start. Its two links lead nowhere: main takes them as the answer. */
export const offerPage = `${appOrigin}/offer.html`
export const answers = { safe: `${appOrigin}/start-safe`, usual: `${appOrigin}/start-usual` } as const

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Reads the built page into memory, keyed by URL path; an empty map where it cannot be read. */
export function readPage(folder: string): ReadonlyMap<string, Buffer> {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    return new Map(
      files.map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [`/${relative(folder, path).split(sep).join('/')}`, readFileSync(path)]
      }),
    )
  } catch {
    // The page's absence is shown by the caller: without index.html it serves the failure page.
    return new Map()
  }
}

export interface PageSource {
  readonly files: ReadonlyMap<string, Buffer>
  readonly settings: () => Settings
  /** What the user of the machine speaks: BCP 47 tags, the most wanted first. */
  readonly languages: readonly string[]
  /** The place that the page shows first. */
  readonly place: () => PlaceName
  /** How Read is divided at first. */
  readonly beside: () => BesideKept
  /** The page that is shown where the app's own is missing. */
  readonly fallback: (nonce: string) => string
  /** The page that asks how to start. */
  readonly offer: (nonce: string) => string
  /** A picture of a document by its hash; null where no document holds it. */
  readonly figure: (hash: string) => Promise<ServedFigure | null>
  /** A page of a document's file as a PNG; null where it cannot be drawn. */
  readonly printed: (file: string, page: number, width: number) => Promise<Uint8Array | null>
}

/** Where the pictures of documents are, by the SHA-256 of each. */
const figurePath = /^\/figure\/([0-9a-f]{64})$/
/** Where the pages of their files are: the SHA-256 of the file, the page from 1 on, and how many pixels wide. */
const printedPath = /^\/page\/([0-9a-f]{64})\/([1-9]\d{0,3})\/([1-9]\d{1,3})$/

/** What is sent for a request. */
interface Served {
  readonly statusCode: number
  readonly headers?: Readonly<Record<string, string>>
  readonly data: Buffer
}

const missing: Served = { statusCode: 404, data: Buffer.alloc(0) }

/**
 * Serves `app://precis/…` from memory, each load of the page with a fresh nonce. By buffers, though Electron would have
 * us use `protocol.handle`: that one has a library for HTTP loaded before the first byte is sent, and a start waits for it.
 */
export function servePage(source: PageSource): void {
  protocol.registerBufferProtocol('app', (request, respond) => {
    serve(new URL(request.url), source).then(respond, (cause: unknown) => {
      logError(`Could not serve ${request.url}`, cause)
      respond({ statusCode: 500, data: Buffer.alloc(0) })
    })
  })
}

async function serve({ host, pathname }: URL, source: PageSource): Promise<Served> {
  if (host !== 'precis') return missing
  const { files, settings, languages, place, beside, fallback, offer } = source
  if (pathname === '/index.html')
    return page(files.get(pathname)?.toString('utf8'), {
      settings: settings(),
      languages,
      fallback,
      place: place(),
      beside: beside(),
    })
  if (pathname === '/failed.html') return page(undefined, { settings: settings(), languages, fallback })
  if (pathname === '/offer.html') return page(undefined, { settings: settings(), languages, fallback: offer })
  const hash = figurePath.exec(pathname)?.[1]
  if (hash !== undefined) return picture(await source.figure(hash))
  const [, file, number, width] = printedPath.exec(pathname) ?? []
  if (file !== undefined) return onPaper(await source.printed(file, Number(number), Number(width)))
  const body = files.get(pathname)
  return body === undefined ? missing : sent(body, types[extname(pathname)] ?? 'application/octet-stream')
}

const sent = (data: Uint8Array, type: string, headers: Readonly<Record<string, string>> = {}): Served => ({
  statusCode: 200,
  headers: { 'content-type': type, 'x-content-type-options': 'nosniff', ...headers },
  data: Buffer.from(data.buffer, data.byteOffset, data.byteLength),
})

/** What has a hash for a name never changes. */
const picture = (figure: ServedFigure | null): Served =>
  figure === null
    ? missing
    : sent(figure.bytes, figure.type, { 'cache-control': 'private, max-age=31536000, immutable' })

/** Drawn anew each time, since no disk is to hold it. */
const onPaper = (png: Uint8Array | null): Served =>
  png === null ? missing : sent(png, 'image/png', { 'cache-control': 'no-store' })

interface Dress extends Pick<PageSource, 'languages'> {
  readonly settings: Settings
  readonly place?: PlaceName
  readonly beside?: BesideKept
}

function page(
  html: string | undefined,
  { fallback, ...dressed }: Dress & Pick<PageSource, 'fallback'>,
): Served {
  const nonce = randomBytes(16).toString('base64')
  const body = html === undefined ? fallback(nonce) : dress(html.replaceAll('%NONCE%', nonce), nonce, dressed)
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(nonce) }
  return { statusCode: 200, headers, data: Buffer.from(body) }
}

/** Puts what the user chose, and where they are, into the page itself: its first frame has it, and no script is needed. */
function dress(
  html: string,
  nonce: string,
  { settings, languages, place = 'read', beside = nothingBeside }: Dress,
): string {
  const { attributes, properties } = lookOf(settings)
  const rules = Object.entries(properties).map(([name, value]) => `${name}:${value}`)
  return (
    html
      .replace('%THEME%', attributes.theme)
      .replace('%FACE%', attributes.face)
      .replace('%PLACE%', place)
      .replace('%BESIDE%', encodeURIComponent(JSON.stringify(beside)))
      .replace('lang="en"', `lang="${localeOf(settings.language, languages)}"`)
      .replace('%LANGUAGES%', languages.join(' '))
      // The policy refuses a style attribute. `html` makes it stronger than the tokens' own `:root`.
      .replace('</head>', `<style nonce="${nonce}">html:root{${rules.join(';')}}</style></head>`)
  )
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
