import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { dressed, withServed } from '../../../src/main/page-html.ts'
import { nothingBeside } from '../../../src/shared/beside.ts'
import { type Served, servedId } from '../../../src/shared/contract/served.ts'
import { defaultSettings } from '../../../src/shared/settings.ts'
import { makeBriefing } from '../study-samples.ts'

const html =
  '<!doctype html>\n<html lang="en" data-languages="%LANGUAGES%" data-theme="%THEME%" data-face="%FACE%" data-place="%PLACE%" data-beside="%BESIDE%">' +
  '<head><meta nonce="%NONCE%"></head><body><div id="root"></div></body></html>'
const dress = {
  settings: defaultSettings,
  languages: ['en-GB', 'de'],
  place: 'today',
  beside: nothingBeside,
} as const

/** A document whose text is as given. */
const servedWith = (text: string): Served => {
  const briefing = makeBriefing('cccccccccccccccc', [{ section: 'One', facts: [{}] }])
  const blocks = briefing.blocks.map((block) => ({ ...block, text }))
  const document = { briefing: { ...briefing, blocks }, name: null, bundled: true, position: null, read: [] }
  return { document, settings: defaultSettings }
}

interface Node {
  readonly nodeName: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Node[]
  readonly value?: string
}

/** The elements of a page that stand in it, by name. */
const elementsIn = (page: string, name: string): readonly Node[] => {
  const all = (node: Node): readonly Node[] => [node, ...(node.childNodes ?? []).flatMap(all)]
  return all(parse(page) as unknown as Node).filter(({ nodeName }) => nodeName === name)
}

test('a page is written with what was chosen', () => {
  const page = dressed(html, 'bm9uY2U=', {
    ...dress,
    settings: { ...defaultSettings, theme: 'dusk', textSize: 20 },
  })
  expect(page).toContain(
    '<html lang="en-GB" data-languages="en-GB de" data-theme="dusk" data-face="literata" data-place="today" data-beside="',
  )
  expect(page).toContain('<meta nonce="bm9uY2U=">')
  expect(page).toContain('<style nonce="bm9uY2U=">html:root{--text-size:20px;')
  expect(page).not.toMatch(/%[A-Z]+%/)
})

test.each([
  'Plain words',
  '</script><script src="app://precis/other.js"></script>',
  '<!-- <script> -->',
  '</body></html>',
  "$& $` $' $1 $$ %NONCE% %THEME%",
  'A line\u2028and\u2029another, \u0000 and \ud800 alone',
])('what the page is served with is data to the last character: %j', (text) => {
  const served = servedWith(text)
  const page = withServed(dressed(html, 'nonce', dress), served)
  const scripts = elementsIn(page, 'script')
  expect(scripts.map(({ attrs }) => attrs)).toEqual([
    [
      { name: 'type', value: 'application/json' },
      { name: 'id', value: servedId },
    ],
  ])
  expect(JSON.parse(scripts[0]?.childNodes?.[0]?.value ?? '')).toEqual(served)
  expect(elementsIn(page, 'body')).toHaveLength(1)
})

test('where nothing is served, nothing stands there', () => {
  expect(withServed(html, null)).toBe(html)
})
