/** The forms in which dates are written, as one pattern whose groups say what each form holds. English. */
import { months } from './words.ts'

const monthName = `(?:${months.map((name) => (name.length > 3 ? `${name.slice(0, 3)}(?:${name.slice(3)}|t?\\.?)` : name)).join('|')})`
const year = '(?:1[5-9]\\d\\d|20\\d\\d|21\\d\\d)'
const day = '(?:3[01]|[12]\\d|0?[1-9])'
/** Between a first day and a last one: "3-5", "3 to 5", "between May 3 and 5". */
const dash = '(?:\\s?[-–—]\\s?|\\sto\\s|(?<=\\bbetween\\s[^,;.]{1,20})\\sand\\s)'
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?'
const part = '(?:early|mid|late)'
/** Parts of a time by where they lie in it: "the end of". */
export const edge = '(?:end|close|beginning|start|turn|middle)'
const narrow = `(?:(?<narrow>(?:very\\s)?${part}(?:[-\\s](?:to|or)[-\\s]${part})?(?:\\sin)?|(?:the\\s)?${edge}\\sof|(?<=\\b(?:by|before|until|since|at)\\s)end)[-\\s]*(?:the\\s)?)?`
const fiscal = '(?<fiscal>fiscal|financial|calendar)\\s(?:year\\s)?|(?<fy>FY)\\s?'
const fiscalOf = (form: number) =>
  fiscal.replace('?<fiscal>', `?<fiscal${form}>`).replace('?<fy>', `?<fy${form}>`)

// Longest forms first; the names of the groups say what each form holds.
const forms = [
  `${weekday}(?<m1>${monthName})\\s+(?<d1>${day})(?:st|nd|rd|th)?(?:${dash}(?<d1b>${day}))?,?\\s+(?<y1>${year})`,
  `${weekday}(?<d2>${day})(?:st|nd|rd|th)?(?:${dash}(?<d2b>${day}))?\\s+(?:of\\s+)?(?<m2>${monthName})(?:,?\\s+(?<y2>${year}))?`,
  `(?<y3>${year})-(?<m3>0[1-9]|1[0-2])-(?<d3>0[1-9]|[12]\\d|3[01])`,
  `(?<n3>\\d{1,2})(?<sep>[/.])(?<n3b>\\d{1,2})\\k<sep>(?<y3b>${year})`,
  `${narrow}(?<m4>${monthName})(?:\\s+of)?,?\\s+(?<y4>${year})`,
  `${weekday}(?<m5>${monthName})\\s+(?<d5>${day})(?:st|nd|rd|th)?(?:${dash}(?<d5b>${day}))?(?![\\d,.]*\\d)`,
  `${narrow}(?<decade>(?:1[5-9]|20)\\d0)s`,
  // "the '90s": of which century, the text does not say.
  `${narrow}['\u2018\u2019](?<short>\\d0)s`,
  `${narrow}(?<century>(?:1?\\d|20)(?:st|nd|rd|th)|(?:fif|six|seven|eigh|nine)teenth|twentieth)\\scentury`,
  `(?:Q(?<q>[1-4])|H(?<h>[12])|(?<qw>first|second|third|fourth|last|final)\\squarter|(?<hw>first|second|last)\\shalf)(?:\\sof)?\\s(?:${fiscal})?(?<yq>${year})`,
  `(?<yq2>${year})[-\\s](?:Q(?<q2>[1-4])|H(?<h2>[12]))`,
  `(?<season>spring|summer|autumn|fall|winter)(?:\\sof)?,?\\s(?<ys>${year})`,
  `(?:${fiscalOf(3)})(?<y6f>${year})[-–/](?<y6fb>\\d\\d)(?!\\d)`,
  `(?<y6>${year})[-–](?<y6b>\\d\\d)(?!\\d)`,
  `${narrow}(?:${fiscalOf(2)})?(?<y7>${year})`,
  `${narrow}(?<m8>${monthName})`,
]
/** Every point in time that a text names; where two forms would do, the longer one. */
export const datePattern = new RegExp(
  // The name of a group may stand once only.
  `(?<![\\p{L}\\p{N}$€£¥.,/]|\\d['\u2019\u00A0\u202F\u2009\u2007]|(?<!\\b(?:\\d{1,2}|${year}|${monthName}))-)(?:${numbered(forms).join('|')})(?![\\p{L}\\p{N}%]|[.,/]\\d|-\\p{L})`,
  'giu',
)
function numbered(sources: readonly string[]): string[] {
  return sources.map((source, index) => source.replace('?<narrow>', `?<narrow${index}>`))
}
