import { es as spanish } from '../../text/languages/es.ts'
import { groupingBlank, type ValueWords } from './value-words.ts'

const months = [
  'enero|ene\\.',
  'febrero|feb\\.',
  'marzo|mar\\.',
  'abril|abr\\.',
  'mayo',
  'junio|jun\\.',
  'julio|jul\\.',
  'agosto|ago\\.',
  'septiembre|setiembre|sept?\\.',
  'octubre|oct\\.',
  'noviembre|nov\\.',
  'diciembre|dic\\.',
]
const month = `(?<month>${months.join('|')})`

export const es: ValueWords = {
  // Countries differ in what begins the decimals: three figures after one comma may be either, and are not read.
  figure: `\\d{1,3}(?:[.${groupingBlank}]\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d+)?|\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d+(?:[.,]\\d{1,2}|,\\d{4,})?`,
  read: (figure) => {
    const isPoint = /,\d{3}.*[.,]/.test(figure) || /^\d+\.\d{1,2}$/.test(figure)
    return Number(isPoint ? figure.replaceAll(',', '') : figure.replace(/[^\d,]/g, '').replace(',', '.'))
  },
  scales: [
    ['mil millones', 1e9],
    ['mil', 1e3],
    ['mill\u00F3n|millones', 1e6],
    ['bill\u00F3n|billones', 1e12],
  ],
  attached: [
    ['M', 1e6],
    ['k', 1e3],
  ],
  of: '(?:de )?',
  currencies: [
    ['euros?', 'EUR'],
    ['d\u00F3lar(?:es)?(?: estadounidenses?)?', 'USD'],
    ['francos? suizos?', 'CHF'],
    ['libras? esterlinas?', 'GBP'],
    ['yen(?:es)?', 'JPY'],
    ['yuan(?:es)?', 'CNY'],
  ],
  percent: 'por ciento|por 100',
  measures:
    'kil\u00F3metros?(?: cuadrados)?|metros?(?: cuadrados| c\u00FAbicos)?|hect\u00E1reas?|toneladas?|kilogramos?|gramos?|litros?|megavatios?|gigavatios?|grados?|a\u00F1os|meses|semanas|d\u00EDas|horas|minutos|segundos|puntos porcentuales',
  counted: '\\p{Ll}{2,}s',
  uncounted: new Set(['veces', 'm\u00E1s', 'pesos', 'otros', 'otras', 'siguientes', ...spanish.stopWords]),
  range: '\\sa\\s|(?<=[Ee]ntre\\s[^,;]{1,16})\\sy\\s|\\s?[\\u2013\\u2014-]\\s?',
  months,
  day: `(?<day>\\d{1,2}|1\\.?\\u00BA)(?:\\sal?\\s(?<last>\\d{1,2}))?\\sde\\s${month}\\sdel?\\s(?<year>\\d{4})`,
  month: `${month}(?:\\sdel?)?\\s(?<year>\\d{4})`,
  dateSign: '[./-]',
  beforeYear:
    '[Ee]n|[Dd]esde|[Hh]asta|[Pp]ara|[Aa]ntes de|[Dd]espu\u00E9s de|[Aa] partir de|(?:[Ff]inales|[Pp]rincipios|[Mm]ediados|[Ff]ines) de|(?:el )?a\u00F1o|[Vv]erano de|[Ii]nvierno de|[Pp]rimavera de|[Oo]to\u00F1o de',
  afterYear: '\\s?%',
  naming:
    'arts?\\.|[Aa]rt\u00EDculos?|n\\.\\s?[o\u00BA]|n\u00FAm\\.|n\u00FAmero|p\u00E1gs?\\.|p\u00E1ginas?|p\\.|fig\\.|figura|tabla|cap\\.|[Cc]ap\u00EDtulo|secci\u00F3n|\u00A7|punto|sala|habitaci\u00F3n|vol\\.|tomo|parte|fase|grupo|l\u00EDnea|v\u00EDa|muelle|clase|versi\u00F3n|tipo|tel\\.|[Ll]ey|\\p{Lu}{1,4}',
}
