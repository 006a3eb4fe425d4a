import { de as german } from '../../text/languages/de.ts'
import { groupingBlank, type ValueWords } from './value-words.ts'

const months = [
  'Januar|J\u00E4nner|Jan\\.',
  'Februar|Feber|Febr?\\.',
  'M\u00E4rz|M\u00E4r\\.',
  'April|Apr\\.',
  'Mai',
  'Juni|Jun\\.',
  'Juli|Jul\\.',
  'August|Aug\\.',
  'September|Sept?\\.',
  'Oktober|Okt\\.',
  'November|Nov\\.',
  'Dezember|Dez\\.',
]
const month = `(?<month>${months.join('|')})`

export const de: ValueWords = {
  figure: `\\d{1,3}(?:[.'\\u2019${groupingBlank}]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?`,
  read: (figure) => Number(figure.replace(/[^\d,]/g, '').replace(',', '.')),
  scales: [
    ['[Tt]ausend', 1e3],
    ['Mio\\.?|Million(?:en)?', 1e6],
    ['Mrd\\.?|Milliarden?', 1e9],
    ['Bio\\.?|Billion(?:en)?', 1e12],
  ],
  attached: [],
  of: '',
  currencies: [
    ['Euro', 'EUR'],
    ['US-Dollar|Dollar', 'USD'],
    ['Franken|Schweizer Franken', 'CHF'],
    ['Pfund(?: Sterling)?', 'GBP'],
    ['Yen', 'JPY'],
    ['Yuan', 'CNY'],
  ],
  percent: 'Prozent|v\\. ?H\\.',
  measures:
    'Kilometer|Quadratkilometer|Quadratmeter|Kubikmeter|Meter|Zentimeter|Millimeter|Hektar|Tonnen|Kilogramm|Gramm|Liter|Megawatt|Gigawatt|Kilowattstunden|Grad|Jahren?|Monaten?|Wochen|Tagen?|Stunden|Minuten|Sekunden|Prozentpunkten?',
  counted: '(?:\\p{Ll}{3,}e[nrs]? )?\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?',
  uncounted: new Set([
    'uhr',
    'prozent',
    'million',
    'millionen',
    'milliarde',
    'milliarden',
    ...german.stopWords,
  ]),
  range: '\\sbis\\s|(?<=[Zz]wischen\\s[^,;]{1,16})\\sund\\s|\\s?[\\u2013\\u2014-]\\s?',
  months,
  day: `(?<day>\\d{1,2})\\.(?:\\s?(?:bis|[\\u2013-])\\s?(?:zum\\s)?(?<last>\\d{1,2})\\.)?\\s?${month}\\s(?<year>\\d{4})`,
  month: `${month}\\s(?<year>\\d{4})`,
  dateSign: '\\.\\s?',
  beforeYear:
    '[Ii]m Jahre?|Jahr|[Ss]eit|[Bb]is|[Aa]b|Ende|Anfang|Mitte|[Vv]or|[Nn]ach|Sommer|Winter|Fr\u00FChjahr|Fr\u00FChling|Herbst|Haushaltsjahr|Gesch\u00E4ftsjahr',
  // "bis 2000 Schiffe" counts them.
  afterYear: '\\s\\p{Lu}|\\s?%',
  naming:
    'Art\\.|Artikels?|Abs\\.|Absatz|Nr\\.|Nummer|Seiten?|S\\.|Abb\\.|Abbildung|Tab\\.|Tabelle|Kap\\.|Kapitel|Abschnitt|Ziff\\.|Ziffer|\u00A7|Punkt|Raum|Zimmer|Bd\\.|Band|Teil|Stufe|Phase|Gruppe|Linie|Gleis|Halle|Klasse|Version|Typ|Hotline|Tel\\.|Telefon|Fax|Postfach|\\p{Lu}{1,4}',
}
