/** Names cut short: "the Joint Committee", "the Forum", "the 2022 Conference". Their document told the rest elsewhere. */
import type { Seen } from './seen.ts'

/** There are many of them: alone they name none. */
const many =
  'Dialogue|Forum|Conference|Summit|Roundtable|Workshop|Network|Alliance|Coalition|Consortium|Programme|Program|Project|Initiative|Partnership|Accord|Protocol|Memorandum|Fund|Panel|Exchange|Compact'
/** Alone, everybody knows which: "the Congress". */
const one =
  'Commission|Committee|Congress|Agreement|Treaty|Convention|Declaration|Council|Board|Agency|Authority|Institute|Foundation|Association|Society|Center|Centre|Group|Tribunal|Mission|Plan|Strategy|Framework|Platform|Charter'
const general =
  'Bilateral|Joint|National|Regional|International|Annual|Special|Working|Steering|Advisory|Technical|Permanent|Interim|General|High[- ]Level|(?:19|20)\\d\\d'

/** A body with nothing that tells it from others, before it or behind it. */
const short = new RegExp(
  `\\b[Tt]he ((?:${many})|(?:(?:${general}) ){1,2}(?:${many}|${one}))(?![\\p{L}-]|['’]s \\p{Lu}|,? (?:of|for|on|against|to|between|that|which|who|with|under) |,? (?:\\p{L}+ )?\\(?\\p{Lu})`,
  'gu',
)

/** The first such name in the prompt whose whole name is in nothing shown; also where what stands before has it alone. */
export function shortNameIn(seen: Seen): string | null {
  const prompt = seen.card.prompt.replace(/\[[^\]]*\]/g, '')
  const before = seen.card.context.before ?? ''
  for (const [, name] of [...prompt.matchAll(short), ...before.matchAll(short)])
    if (name !== undefined && !isWhole(name, seen)) return `the ${name}`
  return null
}

/** Whether something shown tells more of it: "the Forum of Highland Growers", "the Andean Forum", or a body of one word. */
function isWhole(name: string, { beside, card }: Seen): boolean {
  const body = name.split(' ').at(-1) ?? name
  const full = new RegExp(
    `\\p{L}[\\p{L}.-]* (?:\\p{L}+ )?${body}\\b|\\b${body}s? (?:of|for|on|against|between) |\\b(?:an?|new) (?:\\p{L}+ ){0,6}${body}\\b`,
    'iu',
  )
  const told = [...beside, card.prompt.replaceAll(`the ${name}`, '').replaceAll(`The ${name}`, '')]
  return told.some((text) => full.test(withoutShort(text)))
}

/** A text without its short names: one of them does not tell another. */
const withoutShort = (text: string): string => text.replace(short, '')
