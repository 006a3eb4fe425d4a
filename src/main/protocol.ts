import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { protocol } from 'electron'
import { lookOf, type Settings } from '../shared/settings.ts'

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
  /** The page that is shown where the app's own is missing. */
  readonly fallback: (nonce: string) => string
  /** The page that asks how to start. */
  readonly offer: (nonce: string) => string
}

/** Serves `app://precis/…` from memory, each load of the page with a fresh nonce. */
export function servePage({ files, settings, fallback, offer }: PageSource): void {
  protocol.handle('app', (request) => {
    const { host, pathname } = new URL(request.url)
    if (host !== 'precis') return new Response(null, { status: 404 })
    if (pathname === '/index.html') return page(files.get(pathname)?.toString('utf8'), settings(), fallback)
    if (pathname === '/failed.html') return page(undefined, settings(), fallback)
    if (pathname === '/offer.html') return page(undefined, settings(), offer)
    const body = files.get(pathname)
    if (body === undefined) return new Response(null, { status: 404 })
    const type = types[extname(pathname)] ?? 'application/octet-stream'
    return new Response(new Uint8Array(body), {
      headers: { 'content-type': type, 'x-content-type-options': 'nosniff' },
    })
  })
}

function page(html: string | undefined, settings: Settings, fallback: PageSource['fallback']): Response {
  const nonce = randomBytes(16).toString('base64')
  const body =
    html === undefined ? fallback(nonce) : dress(html.replaceAll('%NONCE%', nonce), settings, nonce)
  return new Response(body, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(nonce) },
  })
}

/** Puts what the user chose into the page itself: its first frame has it, and no script is needed. */
function dress(html: string, settings: Settings, nonce: string): string {
  const { attributes, properties } = lookOf(settings)
  const rules = Object.entries(properties).map(([name, value]) => `${name}:${value}`)
  return (
    html
      .replace('%THEME%', attributes.theme)
      .replace('%FACE%', attributes.face)
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
