/** What stands above the text of a Markdown file: YAML between lines of dashes, or TOML between lines of plus signs. */
import { parse as parseToml, TomlDate } from 'smol-toml'
import { isAlias, isMap, isScalar, parseDocument } from 'yaml'
import type { Dropped, SourceDocument } from '../../core/model/document.ts'
import { parseDateLine } from '../../core/text/dates.ts'

export interface FrontMatter {
  readonly meta: SourceDocument['meta']
  readonly body: string
  readonly dropped: readonly Dropped[]
}

/** The value of a key of the outermost level, if it is a text. */
type Values = (key: string) => string | undefined

/** A way to write front matter. */
interface Syntax {
  readonly whole: RegExp
  /** How it begins. Two rules with text between are no front matter. */
  readonly firstKey: RegExp
  /** What parts a key from its value. */
  readonly sign: ':' | '='
  /** Null if it is unsound. */
  readonly read: (head: string) => Values | null
}

const syntaxes: readonly Syntax[] = [
  {
    whole: /^---[^\S\n]*\n([\s\S]*?)\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/,
    firstKey: /^(?:[^\S\n]*(?:#.*)?\n)*[\w-]+[^\S\n]*:(?:\s|$)/,
    sign: ':',
    read: readYaml,
  },
  {
    whole: /^\+\+\+[^\S\n]*\n([\s\S]*?)\n\+\+\+[^\S\n]*(?:\n|$)/,
    firstKey: /^(?:[^\S\n]*(?:#.*)?\n)*(?:[\w-]+[^\S\n]*=|\[[\w.-]+\][^\S\n]*(?:\n|$))/,
    sign: '=',
    read: readToml,
  },
]

const longestHead = 50_000

/** Takes the front matter off a text. What the briefing does not keep is handed back as dropped. */
export function readFrontMatter(text: string): FrontMatter {
  for (const syntax of syntaxes) {
    const match = syntax.whole.exec(text)
    const head = match?.[1] ?? ''
    if (match && head.length <= longestHead && syntax.firstKey.test(head))
      return {
        meta: metaOf(valuesOf(syntax, head)),
        body: text.slice(match[0].length),
        dropped: [{ text: head, why: 'front matter' }],
      }
  }
  return { meta: {}, body: text, dropped: [] }
}

function metaOf(value: Values): SourceDocument['meta'] {
  const title = value('title')
  const date = readDate(value('date') ?? value('published_time') ?? '')
  const language = value('lang') ?? value('language')
  return { ...(title && { title }), ...(date && { date }), ...(language && { language }) }
}

/** A day in figures, a time stamp, or a day as people write it. */
const readDate = (value: string): string | null =>
  /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? parseDateLine(value)

/** As the whole says it; where that is unsound, as the key's own lines say it, or else what stands behind the key. */
function valuesOf({ read, sign }: Syntax, head: string): Values {
  const whole = read(head)
  return (key) => {
    const lines = new RegExp(`^${key}[^\\S\\n]*${sign}(.*)(?:\\n[^\\S\\n].*)*`, 'm').exec(head)
    if (!lines) return undefined
    const own = whole ?? read(lines[0])
    const value = own === null ? lines[1]?.trim().replace(/^["']|["']$/g, '') : own(key)
    return value?.trim().replace(/\s*\n\s*/g, ' ')
  }
}

/** Far beyond what people write: the parser takes seconds over lists that nest thousands deep. */
const mostBrackets = 500
const nestsDeep = (head: string) =>
  (head.match(/[[{]/g)?.length ?? 0) > mostBrackets || /(?:[-?][^\S\n]+){50}/.test(head)

/** Texts only: no tag makes anything of one. An alias is followed once, so that none can grow. */
function readYaml(head: string): Values | null {
  if (nestsDeep(head)) return null
  const document = parseDocument(head, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' })
  const { contents, errors } = document
  if (errors.length > 0 || !isMap(contents)) return null
  return (key) => {
    const node: unknown = contents.get(key, true)
    const value = isAlias(node) ? node.resolve(document) : node
    return isScalar(value) && typeof value.value === 'string' ? value.value : undefined
  }
}

function readToml(head: string): Values | null {
  try {
    const table = parseToml(head)
    return (key) => {
      const value = Object.hasOwn(table, key) ? table[key] : undefined
      if (value instanceof TomlDate) return value.toISOString()
      return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
    }
  } catch {
    return null // Its parser throws where the other lists what is wrong.
  }
}
