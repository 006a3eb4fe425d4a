/** The year of which a title or a head says that all below it is told: "Harbour Report 2031", "The year 2031". */

const years = /(?<![\p{L}\p{N}/–-])(?:1[5-9]|20|21)\d\d(?![\p{L}\p{N}/–-])/gu
/** What is aimed at, bounded or named by a year is not told of it: "Agenda 2030", "by 2040", "the Act of 1990". */
const noTime =
  /\b(?:agenda|vision|horizon|strateg\p{L}+|plans?|goals?|targets?|towards?|by|until|before|after|since|beyond|to|roadmap|outlook|act|law|treaty|convention|agreement)\b/iu

function yearIn(line: string): string | null {
  const [year, ...others] = new Set(line.match(years))
  return year === undefined || others.length > 0 || noTime.test(line) || /\d{4}[–/-]\d/.test(line)
    ? null
    : year
}

/** @param date the document's, ISO: nothing is told of a later year */
export function toldYear(title: string, head: string | null, date: string | null): string | null {
  const year = yearIn(head ?? '') ?? yearIn(title)
  return year !== null && (date === null || year <= date.slice(0, 4)) ? year : null
}
