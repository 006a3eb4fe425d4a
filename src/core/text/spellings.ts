/**
 * British spellings → American ones. A rule may change a word that is spelled alike on both sides ("advise"): that does
 * no harm, since it is changed in the text and in the query alike, and no other word is made of it.
 */

const pairs: ReadonlyMap<string, string> = new Map(
  `aeroplane airplane|ageing aging|aluminium aluminum|amongst among|annexe annex|artefact artifact|axe ax
  burnt burned|cheque check|cosy cozy|cypher cipher|defence defense|disc disk|distil distill|doughnut donut|draught draft
  enquire inquire|enquiry inquiry|enrol enroll|enrolment enrollment|fulfil fulfill|fulfilment fulfillment|furore furor
  gaol jail|gramme gram|grey gray|instalment installment|jewellery jewelry|judgement judgment|kerb curb|learnt learned
  licence license|likeable likable|manoeuvre maneuver|manoeuvring maneuvering|mould mold|moustache mustache
  odour odor|offence offense|plough plow|practise practice|pretence pretense|programme program|pyjamas pajamas
  sceptic skeptic|sceptical skeptical|scepticism skepticism|skilful skillful|smoulder smolder|speciality specialty
  spelt spelled|storey story|storeys stories|sulphate sulfate|sulphide sulfide|sulphur sulfur|sulphuric sulfuric
  syphon siphon|tonne ton|towards toward|tyre tire|whilst while|wilful willful|woollen woolen|yoghurt yogurt`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

const rules: readonly (readonly [RegExp, string])[] = [
  // Not the short ones: "rise", "wise" and "noise" have no z.
  [/^(\p{L}{3,}[^aeiou]|\p{L}{3,})is(e|ed|es|er|ers|ing|ation|ations|ational)$/u, '$1iz$2'],
  [/^(\p{L}+)ys(e|ed|es|er|ers|ing)$/u, '$1yz$2'],
  [/^(\p{L}{3,})our(s|ed|ing|er|ers|able|ably|ful|less|hood|hoods|ite|ites|al|ally|ist|y)?$/u, '$1or$2'],
  [/^(\p{L}+[tb])re(s|d)?$/u, '$1er$2'],
  [/^(\p{L}{3,})ogue(s|d)?$/u, '$1og$2'],
  [/^(\p{L}*[aeiou]\p{L}*[aeiou])ll(ed|ing|er|ers|or|ors|ings|ous|ist|ists)$/u, '$1l$2'],
  [/(?<=^|\p{L})(an|arch|c|encyclop|f|gyn|h|leuk|medi|orthop|p|pal)ae(?=c|d|m|o|s|v|l)/gu, '$1e'],
  [/oe(?=dema|strogen|sophag|tus|tal|ba)/gu, 'e'],
  [/rrhoea/gu, 'rrhea'],
  [/^aesthet/u, 'esthet'],
]

/** "internationalisation" has 20 letters. */
const longest = 40

/** The American spelling of a folded word, or the word itself. */
export function americanSpelling(word: string): string {
  // What is longer is no English word, and the patterns would take long.
  if (word.length > longest) return word
  const known = pairs.get(word) ?? inflected(word)
  if (known !== undefined) return known
  return rules.reduce((spelled, [pattern, by]) => spelled.replace(pattern, by), word)
}

/** "practised" is a form of "practise", "enquiries" of "enquiry", "ploughing" of "plough". */
function inflected(word: string): string | undefined {
  const [, base = '', ending = ''] = /^(\p{L}{3,}?)(ies|s|d|ed|ing|er|ers)$/u.exec(word) ?? []
  if (ending === '') return undefined
  if (ending === 'ies') return pairs.get(`${base}y`)?.replace(/y$/, 'ies')
  const plain = pairs.get(base)
  if (plain !== undefined) return plain + ending
  const mute = pairs.get(`${base}e`)
  return mute?.endsWith('e') ? mute.slice(0, -1) + ending : undefined
}
