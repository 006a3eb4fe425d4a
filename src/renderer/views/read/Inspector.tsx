import { useMemo, useState } from 'react'
import type { Briefing, Section } from '../../../core/model/document.ts'
import type { FactType } from '../../../core/model/fact.ts'
import { groupBy } from '../../../core/model/group-by.ts'
import { pageOf } from '../../../core/model/page.ts'
import { saidOf } from '../../../core/model/said.ts'
import type { Span } from '../../../core/model/span.ts'
import type { ListedMark } from '../../../shared/contract/marks.ts'
import { locale } from '../../../shared/messages/locale.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { PageLink } from '../../components/PageLink.tsx'
import { Parts } from '../../components/Parts.tsx'
import { Statement } from '../../components/Statement.tsx'
import { quoteOf } from '../../state/marks.ts'
import { showPrinted } from '../../state/printed.ts'
import { showBlock, useUi } from '../../state/ui.ts'
import { acronymFinder } from './acronyms.ts'
import styles from './Inspector.module.css'
import type { MarksOfDocument } from './use-marks.ts'

interface Props {
  readonly briefing: Briefing
  readonly marks: MarksOfDocument
}

/** What there is to know of the section in view: its key facts, the reader's marks, and what its acronyms stand for. */
export function Inspector({ briefing, marks: { byBlock, setOpen } }: Props) {
  const current = useUi((ui) => ui.section)
  const section = briefing.sections.find(({ id }) => id === current) ?? briefing.sections[0]
  const name = section?.title ?? briefing.title
  const blocks = useMemo(() => new Set(section?.blocks), [section])
  const statements = useMemo(() => statementsIn(briefing, blocks), [briefing, blocks])
  const glossary = useMemo(() => glossaryOf(briefing, section), [briefing, section])
  const here = useMemo(() => marksIn(section, byBlock), [section, byBlock])
  const [all, setAll] = useState<string | null>(null)
  const shown = all === section?.id ? here : here.slice(0, mostMarks)
  return (
    <aside className={styles.inspector} aria-label={messages.read.inspector.title} data-pane>
      <h2 className={styles.section} dir="auto" lang={briefing.source.language} title={name}>
        {name}
      </h2>
      <h3>{messages.read.inspector.facts}</h3>
      {statements.length === 0 && <p className={styles.none}>{messages.read.inspector.noFacts}</p>}
      <ul>
        {statements.map(({ block, text, answers, places, types, page }) => (
          <li key={`${block} ${text}`} className={styles.fact} data-paged={page !== null || undefined}>
            <button type="button" className={styles.row} onClick={() => showBlock(block, places)}>
              <span className={styles.text} dir="auto" lang={briefing.source.language}>
                <Statement text={text} answers={answers} />
              </span>
              <span className={styles.about}>
                <Parts parts={types.map((type) => messages.facts.types[type])} />
              </span>
            </button>
            {page !== null && (
              <PageLink
                page={page}
                className={styles.page}
                onShow={() => void showPrinted(briefing.id, block, places)}
              />
            )}
          </li>
        ))}
      </ul>
      {here.length > 0 && (
        <>
          <h3>{messages.read.inspector.passages}</h3>
          <ul>
            {shown.map(({ id, parts, note, colour }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles.row}
                  data-colour={colour ?? undefined}
                  onClick={() => {
                    showBlock(parts[0].block, [parts[0].position])
                    setOpen({ ids: [id], at: 0, focusNote: false })
                  }}
                >
                  <span className={styles.quote} dir="auto">
                    {quoteOf(parts)}
                  </span>
                  {note !== '' && (
                    <span className={styles.about} dir="auto">
                      {note}
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ul>
          {shown.length < here.length && (
            <Button kind="link" onClick={() => setAll(section?.id ?? null)}>
              {messages.read.inspector.showAll(here.length)}
            </Button>
          )}
        </>
      )}
      {glossary.length > 0 && (
        <>
          <h3>{messages.read.inspector.acronyms}</h3>
          <dl className={styles.glossary}>
            {glossary.map(([term, expansion]) => (
              <div key={term}>
                <dt dir="auto">{term}</dt>
                <dd dir="auto">{expansion}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </aside>
  )
}

/** Drawn at once with a section: to scroll past one with hundreds must not draw them all. */
const mostMarks = 30

/** The marks that begin in a section, in the order of its text. */
function marksIn(section: Section | undefined, byBlock: MarksOfDocument['byBlock']): readonly ListedMark[] {
  return (section?.blocks ?? []).flatMap((block) =>
    (byBlock.get(block) ?? []).filter(({ parts }) => parts[0].block === block),
  )
}

/** What a section says, each once, with the facts in it. */
interface SectionStatement {
  readonly block: string
  readonly text: string
  readonly answers: readonly (Span | null)[]
  readonly places: readonly Span[]
  readonly types: readonly FactType[]
  /** The printed page on which it stands; null where there is none. */
  readonly page: number | null
}

/** The most important first, and among equals in the order of the text. */
function statementsIn(briefing: Briefing, blocks: ReadonlySet<string>): readonly SectionStatement[] {
  const { facts, blocks: all } = briefing
  const texts = new Map(all.map(({ id, text }) => [id, text]))
  const shown = facts
    .filter(({ block, type }) => blocks.has(block) && type !== 'acronym')
    .toSorted((a, b) => b.importance - a.importance)
    .map((fact) => ({ fact, said: saidOf(fact, texts.get(fact.block) ?? '') }))
  const groups = groupBy(shown, ({ fact, said }) => `${fact.block} ${said.text}`)
  return [...groups.values()].flatMap((group): SectionStatement[] => {
    const [first] = group
    if (first === undefined) return []
    return [
      {
        block: first.fact.block,
        text: first.said.text,
        answers: group.map(({ said }) => said.answer),
        places: group.map(({ fact: { start, end } }) => ({ start, end })),
        types: [...new Set(group.map(({ fact }) => fact.type))],
        page: pageOf(briefing, first.fact.block),
      },
    ]
  })
}

/** The acronyms that stand in a section, each once, with what they stand for. */
function glossaryOf(
  briefing: Briefing,
  section: Section | undefined,
): readonly (readonly [string, string])[] {
  const find = acronymFinder(briefing.glossary)
  const inSection = new Set(section?.blocks)
  const found = briefing.blocks.filter(({ id }) => inSection.has(id)).flatMap(({ text }) => find(text))
  return [...new Map(found.map(({ term, expansion }) => [term, expansion]))].sort(([a], [b]) =>
    a.localeCompare(b, locale()),
  )
}
