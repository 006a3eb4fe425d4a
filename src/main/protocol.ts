import { randomBytes } from 'node:crypto'
import { extname } from 'node:path'
import { protocol } from 'electron'
import type { Served } from '../shared/contract/served.ts'
import { logError } from './base/log.ts'
import type { ServedFigure } from './library/figures.ts'
import type { PageFiles } from './page-files.ts'
import { type Dress, dressed, withServed } from './page-html.ts'

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

/** What is served beside the files of the page. */
export interface PageParts {
  /** What the page is written with. */
  readonly dress: () => Dress
  /** What it would ask for before its first frame; null where it is to ask for that. */
  readonly served: () => Promise<Served | null>
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
interface Sent {
  readonly statusCode: number
  readonly headers?: Readonly<Record<string, string>>
  readonly data: Buffer
}

const missing: Sent = { statusCode: 404, data: Buffer.alloc(0) }

/**
 * Serves `app://precis/…` from memory, each load of the page with a fresh nonce. By buffers, though Electron would have
 * us use `protocol.handle`: that one has a library for HTTP loaded before the first byte is sent, and a start waits for it.
 */
export function servePage(files: Pick<PageFiles, 'get'>, parts: () => Promise<PageParts>): void {
  protocol.registerBufferProtocol('app', (request, respond) => {
    serve(new URL(request.url), files, parts).then(respond, (cause: unknown) => {
      logError(`Could not serve ${request.url}`, cause)
      respond({ statusCode: 500, data: Buffer.alloc(0) })
    })
  })
}

async function serve(
  { host, pathname }: URL,
  files: Pick<PageFiles, 'get'>,
  parts: () => Promise<PageParts>,
): Promise<Sent> {
  if (host !== 'precis') return missing
  if (pathname === '/index.html') return appPageOf(files.get(pathname), await parts())
  if (pathname === '/failed.html') return page((await parts()).fallback)
  if (pathname === '/offer.html') return page((await parts()).offer)
  const hash = figurePath.exec(pathname)?.[1]
  if (hash !== undefined) return picture(await (await parts()).figure(hash))
  const [, file, number, width] = printedPath.exec(pathname) ?? []
  if (file !== undefined) return onPaper(await (await parts()).printed(file, Number(number), Number(width)))
  const body = files.get(pathname)
  return body === undefined ? missing : sent(body, types[extname(pathname)] ?? 'application/octet-stream')
}

const sent = (data: Uint8Array, type: string, headers: Readonly<Record<string, string>> = {}): Sent => ({
  statusCode: 200,
  headers: { 'content-type': type, 'x-content-type-options': 'nosniff', ...headers },
  data: Buffer.from(data.buffer, data.byteOffset, data.byteLength),
})

/** What has a hash for a name never changes. */
const picture = (figure: ServedFigure | null): Sent =>
  figure === null
    ? missing
    : sent(figure.bytes, figure.type, { 'cache-control': 'private, max-age=31536000, immutable' })

/** Drawn anew each time, since no disk is to hold it. */
const onPaper = (png: Uint8Array | null): Sent =>
  png === null ? missing : sent(png, 'image/png', { 'cache-control': 'no-store' })

async function appPageOf(built: Buffer | undefined, { dress, served, fallback }: PageParts): Promise<Sent> {
  if (built === undefined) return page(fallback)
  const data = await served()
  return page((nonce) => withServed(dressed(built.toString('utf8'), nonce, dress()), data))
}

function page(make: (nonce: string) => string): Sent {
  const nonce = randomBytes(16).toString('base64')
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy(nonce),
    // A document stands in it, and no disk is to hold that a second time.
    'cache-control': 'no-store',
  }
  return { statusCode: 200, headers, data: Buffer.from(make(nonce)) }
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
