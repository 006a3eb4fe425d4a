/** British spellings → American ones, for the words that briefings use. Only whole words in this table change. */

const families: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'our',
    'or',
    [
      'behaviour',
      'colour',
      'endeavour',
      'favour',
      'harbour',
      'honour',
      'humour',
      'labour',
      'neighbour',
      'rumour',
      'vigour',
    ],
  ],
  ['tre', 'ter', ['centre', 'theatre', 'metre', 'litre', 'kilometre', 'fibre']],
  ['nce', 'nse', ['defence', 'offence', 'licence', 'pretence']],
]

const pairs: Readonly<Record<string, string>> = {
  programme: 'program',
  programmes: 'programs',
  aluminium: 'aluminum',
  grey: 'gray',
  cheque: 'check',
  tonne: 'ton',
  tonnes: 'tons',
  analyse: 'analyze',
  analysed: 'analyzed',
  analysing: 'analyzing',
  catalogue: 'catalog',
  dialogue: 'dialog',
  dialogues: 'dialogs',
  travelling: 'traveling',
  travelled: 'traveled',
  fulfil: 'fulfill',
  enrol: 'enroll',
  judgement: 'judgment',
  ageing: 'aging',
  sceptical: 'skeptical',
  fibre: 'fiber',
  fibres: 'fibers',
  labelled: 'labeled',
  modelling: 'modeling',
  modelled: 'modeled',
  organisation: 'organization',
  organisations: 'organizations',
}

/** Verbs in -ise that are -ize in American: not every word in -ise is ("advise", "exercise", "promise"). */
const iseVerbs =
  /^((?:organ|recogn|real|util|priorit|emphas|minim|maxim|modern|stabil|mobil|final|character|central|decentral|general|global|harmon|industrial|legal|liberal|local|national|neutral|normal|optim|penal|standard|summar|sympath|author|capital|commercial|critic|crystall|digit|econom|equal|formal|hospital|immun|material|special|subsid|symbol|visual|apolog|categor|computer|jeopard|monopol|revolution|scrutin|vandal|weapon|denuclear|criminal)i)s(e|ed|es|er|ers|ing|ation|ations)$/

/** The American spelling of a folded word, or the word itself. */
export function americanSpelling(word: string): string {
  const pair = Object.hasOwn(pairs, word) ? pairs[word] : undefined
  if (pair !== undefined) return pair
  const verb = iseVerbs.exec(word)
  if (verb) return `${verb[1]}z${verb[2]}`
  for (const [british, american, words] of families) {
    const stem = words.find((entry) => word.startsWith(entry) && word.length - entry.length <= 4)
    if (stem !== undefined) return stem.slice(0, -british.length) + american + word.slice(stem.length)
    const cut = words.find((entry) => british === 'tre' && word === `${entry}s`)
    if (cut !== undefined) return `${cut.slice(0, -3)}ters`
  }
  return word
}
