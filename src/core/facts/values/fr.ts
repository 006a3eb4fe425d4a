import { fr as french } from '../../text/languages/fr.ts'
import { groupingBlank, type ValueWords } from './value-words.ts'

const months = [
  'janvier|janv\\.',
  'f\u00E9vrier|f\u00E9vr?\\.',
  'mars',
  'avril|avr\\.',
  'mai',
  'juin',
  'juillet|juil\\.',
  'ao\u00FBt',
  'septembre|sept\\.',
  'octobre|oct\\.',
  'novembre|nov\\.',
  'd\u00E9cembre|d\u00E9c\\.',
]
const month = `(?<month>${months.join('|')})`

export const fr: ValueWords = {
  figure: `\\d{1,3}(?:[${groupingBlank}]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?`,
  read: (figure) => Number(figure.replace(/[^\d,]/g, '').replace(',', '.')),
  scales: [
    ['mille', 1e3],
    ['millions?', 1e6],
    ['milliards?', 1e9],
    ['billions?', 1e12],
  ],
  attached: [
    ['k', 1e3],
    ['M', 1e6],
    ['Mds?|Mrds?', 1e9],
  ],
  of: "(?:d['\\u2019]|de )?",
  currencies: [
    ['euros?', 'EUR'],
    ['dollars?(?: am\u00E9ricains?)?', 'USD'],
    ['francs? suisses?', 'CHF'],
    ['livres? sterling', 'GBP'],
    ['yens?', 'JPY'],
    ['yuans?', 'CNY'],
  ],
  percent: 'pour cent|p\\. ?100',
  measures:
    'kilom\u00E8tres?(?: carr\u00E9s)?|m\u00E8tres?(?: carr\u00E9s| cubes)?|hectares?|tonnes?|kilogrammes?|grammes?|litres?|m\u00E9gawatts?|gigawatts?|degr\u00E9s?|ans|ann\u00E9es|mois|semaines|jours|heures|minutes|secondes|points de pourcentage',
  counted: '\\p{Ll}{2,}[sx]',
  uncounted: new Set([
    'fois',
    'plus',
    'autres',
    'suivants',
    'suivantes',
    'vers',
    'alors',
    ...french.stopWords,
  ]),
  range: '\\s\u00E0\\s|(?<=[Ee]ntre\\s[^,;]{1,16})\\set\\s|\\s?[\\u2013\\u2014-]\\s?',
  months,
  day: `(?<day>\\d{1,2}|1er)(?:\\s(?:au|\u00E0)\\s(?<last>\\d{1,2}))?\\s${month}\\s(?<year>\\d{4})`,
  month: `${month}\\s(?<year>\\d{4})`,
  dateSign: '[./]',
  beforeYear:
    "[Ee]n|[Dd]epuis|[Ff]in|[Dd]\u00E9but|mi-?|[Aa]vant|[Aa]pr\u00E8s|[Dd]\u00E8s|[Jj]usqu['\\u2019]en|[Dd]['\\u2019]ici(?: \u00E0)?|l['\\u2019]an|(?:l['\\u2019])?ann\u00E9e|[\u00C9\u00E9]t\u00E9|[Hh]iver|[Pp]rintemps|[Aa]utomne",
  afterYear: '\\s?%',
  naming:
    'art\\.|[Aa]rticles?|al\\.|alin\u00E9a|n[o\u00B0\u00BA]\\.?|num\u00E9ro|p\\.|pp\\.|pages?|fig\\.|figure|tabl?\\.|tableau|chap\\.|[Cc]hapitre|section|\u00A7|point|salle|chambre|vol\\.|tome|partie|\u00E9tape|phase|groupe|ligne|voie|quai|classe|version|type|t\u00E9l\\.|\\p{Lu}{1,4}',
}
