import type { Page } from '@playwright/test'
import { expect, type Started } from './app.ts'

/** What sprang, in words; empty while no text did more than be shown. */
export type Sprung = () => Promise<readonly string[]>

/**
 * Told of all that a text may not do: run, open, lead away, ask a server, stand in the page as markup, or change what
 * every object has. Laid once the app is up; it holds when the page is loaded anew.
 */
export async function layTripwire({ app, page, problems }: Started): Promise<Sprung> {
  const events: string[] = []
  page.on('dialog', (dialog) => {
    events.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('popup', () => events.push('a window of the page'))
  page.on('download', () => events.push('a download'))
  page.on('frameattached', () => events.push('a frame'))
  page.on('framenavigated', (frame) => {
    if (frame.url() !== 'app://precis/index.html') events.push(`led to ${frame.url()}`)
  })
  page.on('request', (request) => {
    if (!/^(?:app:\/\/precis\/|data:)/.test(request.url())) events.push(`asked for ${request.url()}`)
  })
  await page.addInitScript(watch)
  await page.evaluate(watch)
  return async () => [
    ...events,
    ...problems,
    ...(await page.evaluate(() => (window as unknown as Watched).sprung)),
    ...(await page.evaluate(strangeElements)),
    ...(await requests(page)),
    ...((await app.evaluate(() => Object.keys(Object.prototype).length)) === 0 ? [] : ['objects of main']),
    ...(app.windows().length === 1 ? [] : ['a window']),
  ]
}

export const expectCalm = async (sprung: Sprung, where: string): Promise<void> =>
  expect(await sprung(), where).toEqual([])

interface Watched {
  sprung: string[]
  hit: () => void
}

/** Runs in the page. */
function watch(): void {
  const sprung: string[] = []
  Object.assign(window, { sprung, hit: () => sprung.push('a script ran') })
  document.addEventListener('securitypolicyviolation', (event) =>
    sprung.push(`the policy refused ${event.violatedDirective} ${event.blockedURI}`),
  )
}

/** Runs in the page: elements and attributes that ours never have. */
function strangeElements(): string[] {
  const banned =
    /^(?:iframe|frame|frameset|object|embed|applet|portal|webview|marquee|audio|video|source|picture|template|noscript|base|area|map)$/
  const addresses = /^(?:src|href|xlink:href|action|formaction|srcset|poster|data|background|ping|srcdoc)$/
  const page = [...document.querySelectorAll('script:not([src]), meta[http-equiv], title ~ title')].map(
    ({ outerHTML }) => outerHTML.slice(0, 60),
  )
  const strange = [...document.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName
    const attributes = element.getAttributeNames().flatMap((attribute) => {
      const value = element.getAttribute(attribute) ?? ''
      const isStrange =
        attribute.startsWith('on') ||
        (addresses.test(attribute) && !/^(?:app:\/\/precis\/|\.?\/|#|data:image\/|data:,)/.test(value)) ||
        (attribute === 'style' && /url\(|expression|@import/i.test(value))
      return isStrange ? [`<${name} ${attribute}="${value.slice(0, 60)}">`] : []
    })
    // Formulas are drawn, of presentation elements alone: nothing of the page's, nothing that acts.
    const isFormula = element.namespaceURI === 'http://www.w3.org/1998/Math/MathML'
    const isForeign =
      /^(?:maction|semantics|annotation|annotation-xml|mglyph|a)$/.test(name) ||
      [...element.children].some((child) => child.namespaceURI !== element.namespaceURI)
    return banned.test(name) || (isFormula && isForeign) ? [`<${name}>`, ...attributes] : attributes
  })
  const inherited = Object.keys(Object.prototype).length
  return [...page, ...strange, ...(inherited === 0 ? [] : ['objects of the page'])]
}

async function requests(page: Page): Promise<readonly string[]> {
  const trust = await page.evaluate(() => window.precis.call('trust:read', null))
  if (!trust.ok) return [`trust: ${trust.error.code}`]
  const { sent, refused } = trust.value.requests
  return sent + refused === 0 ? [] : [`${sent} requests sent, ${refused} refused`]
}
