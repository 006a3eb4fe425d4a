// What the compiler makes of documents: cards and facts by kind, questions asked, what the checker sees, and its speed.
// With `--questions DIR --documents DIR` of documents that are not ours; else of one of our own.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../../scripts/run.ts'
import { countBy } from '../../src/core/model/group-by.ts'
import { judgeChecker } from './cards/checker.ts'
import { meet, sumUp } from './cards/coverage.ts'
import { type Asked, readAsked } from './cards/documents.ts'
import { measureSpeed } from './cards/speed.ts'
import { describeMachine, writeReport } from './report.ts'

const measured =
  '"documents": words, facts and cards by kind, and of the questions written beforehand how many a card asks and a ' +
  'fact holds, by the words of the answers ("important" are those of importance 3). "checker": of cards that readers ' +
  'marked, how many bad ones it refuses (recall) and how many good ones (falseAlarms); "marked" are those that its ' +
  'rules were made on. "speed": compiling a text made by rule, in ms of the processor and of the clock; ' +
  '"perWordRatio" is the time for a word at 80,000 words over that at 10,000.'

function figuresOf(asked: readonly Asked[]) {
  const facts = asked.flatMap(({ briefing }) => briefing.facts)
  const cards = asked.flatMap(({ briefing }) => briefing.cards)
  const words = asked.reduce((sum, { briefing }) => sum + briefing.source.words, 0)
  return {
    words,
    facts: { total: facts.length, ...countBy(facts, ({ type }) => type) },
    cards: { total: cards.length, ...countBy(cards, ({ kind }) => kind) },
    wordsPerCard: cards.length === 0 ? null : words / cards.length,
    questions: sumUp(asked.flatMap(({ briefing, questions }) => meet(questions, briefing))),
  }
}

const own = join(ROOT, 'tests', 'bench', 'cards', 'own')
const { values } = parseArgs({
  options: {
    date: { type: 'string' },
    n: { type: 'string', default: '5' },
    questions: { type: 'string', default: own },
    documents: { type: 'string' },
  },
})
const n = Number(values.n)
if (!Number.isInteger(n) || n < 1) throw new Error('--n must be a whole number from 1.')
const machine = describeMachine()
const { read, missing } = await readAsked(values.questions, values.documents ?? values.questions)
const report = {
  date: values.date ?? null,
  measured,
  machine,
  node: process.versions.node,
  missing,
  all: figuresOf(read),
  checker: judgeChecker(),
  speed: measureSpeed(n),
}
console.log(JSON.stringify(report, null, 2))
writeReport('cards', {
  ...report,
  documents: read.map((each) => ({ name: each.name, ...figuresOf([each]) })),
})
