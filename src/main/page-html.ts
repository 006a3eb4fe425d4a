import type { BesideKept } from '../shared/beside.ts'
import type { Served } from '../shared/contract/served.ts'
import { servedId } from '../shared/contract/served.ts'
import { localeOf } from '../shared/messages/languages.ts'
import type { PlaceName } from '../shared/places.ts'
import { lookOf, type Settings } from '../shared/settings.ts'

/** What the page is written with, as it is served. */
export interface Dress {
  readonly settings: Settings
  /** What the user of the machine speaks: BCP 47 tags, the most wanted first. */
  readonly languages: readonly string[]
  /** The place that the page shows first. */
  readonly place: PlaceName
  /** How Read is divided at first. */
  readonly beside: BesideKept
}

/** Puts what the user chose, and where they are, into the page itself: its first frame has it, and no script is needed. */
export function dressed(html: string, nonce: string, { settings, languages, place, beside }: Dress): string {
  const { attributes, properties } = lookOf(settings)
  const rules = Object.entries(properties).map(([name, value]) => `${name}:${value}`)
  return (
    html
      .replaceAll('%NONCE%', nonce)
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

/**
 * Puts what the page would ask for before its first frame into the page, as data that nothing runs: its type is no
 * script's, and no character of it can end the element that it stands in.
 */
export function withServed(html: string, served: Served | null): string {
  if (served === null) return html
  const json = JSON.stringify(served).replaceAll('<', '\\u003c')
  // By a function: what is in a document is no pattern of `replace`.
  return html.replace(
    '</body>',
    () => `<script type="application/json" id="${servedId}">${json}</script></body>`,
  )
}
