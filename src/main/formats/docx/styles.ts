/** What the styles of a Word document are, by the names that Word gives them in every language, or by their outline. */
import { contentsStyle } from './contents.ts'
import { attributeOf, tagsOf, unescaped } from './xml.ts'

const contents = "nav[role='doc-toc'] > p:fresh"

/** The names of styles, in small letters, and what mammoth is to make of their paragraphs. */
const roles: readonly (readonly [names: RegExp, path: string])[] = [
  [/^title$/, 'h1:fresh'],
  [/^heading [7-9]$/, 'h6:fresh'],
  [
    /^(?:(?:intense )?quote|block ?text|block quote|quotations?|(?:intensives )?zitat|citation(?: intense)?)$/,
    'blockquote > p:fresh',
  ],
  [
    /^(?:html preformatted|preformatted text|source code|code(?: block)?|quellcode|macro(?: text)?)$/,
    "pre > code:separator('\\n')",
  ],
  [
    /^(?:caption|(?:image|table) caption|illustration|figure|beschriftung|l[\u00E9e]gende|didascalia)$/,
    'figcaption:fresh',
  ],
  [/^(?:toc|contents|table of figures)(?: (?:\d|heading))?$/, contents],
]

/** Runs that are set as code. */
const runs = ['Verbatim Char', 'Source Text', 'HTML Code', 'HTML Keyboard', 'Code Char'].map(
  (name) => `r[style-name='${name}'] => code`,
)

interface Style {
  name: string
  basedOn: string | null
  /** Counted from 0; 9 is text. */
  outline: number | null
}

/** mammoth's rules for the styles of a document (`word/styles.xml`). */
export function styleMapOf(stylesXml: string): readonly string[] {
  const styles = readStyles(stylesXml)
  const rules = [...styles.keys()].flatMap((id) => {
    const path = pathOf(styles, id)
    return path === null ? [] : [`p.${escaped(id)} => ${path}`]
  })
  return [`p.${contentsStyle} => ${contents}`, ...rules, ...runs]
}

/** Styles based on one another, at most: a circle must end. */
const mostStyles = 20

/** What the style is by its own name, its own outline, or what it is based on. */
function pathOf(styles: ReadonlyMap<string, Style>, id: string): string | null {
  let style = styles.get(id)
  for (let step = 0; style !== undefined && step < mostStyles; step += 1) {
    const { name, outline, basedOn } = style
    const role = roles.find(([names]) => names.test(name))?.[1]
    if (role !== undefined) return role
    // mammoth knows these by name, but not what is based on them.
    const heading = /^heading ([1-6])$/.exec(name)?.[1]
    if (heading !== undefined) return step === 0 ? null : `h${heading}:fresh`
    if (outline !== null) return outline > 8 ? null : `h${Math.min(6, outline + 1)}:fresh`
    style = styles.get(basedOn ?? '')
  }
  return null
}

function readStyles(xml: string): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>()
  let style: Style | null = null
  for (const { name, kind, value, attributes } of tagsOf(xml)) {
    if (kind !== 'close' && name === 'w:style') {
      style = { name: '', basedOn: null, outline: null }
      const id = attributeOf(attributes, 'w:styleId')
      if (id !== null && attributeOf(attributes, 'w:type') === 'paragraph') styles.set(unescaped(id), style)
    } else if (style === null || kind === 'close') continue
    else if (name === 'w:name') style.name = unescaped(value ?? '').toLowerCase()
    else if (name === 'w:basedOn') style.basedOn = value === null ? null : unescaped(value)
    else if (name === 'w:outlineLvl' && /^\d$/.test(value ?? '')) style.outline = Number(value)
  }
  return styles
}

/** As mammoth writes the names of styles in its rules. */
const escaped = (id: string): string => id.replace(/[^A-Za-z_-]/gu, (sign) => `\\${sign}`)
