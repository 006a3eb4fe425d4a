import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { FactType } from '../../../core/model/fact.ts'
import type { PracticeScope } from '../../../core/model/practice.ts'
import type { Subject } from '../../../shared/contract/agendas.ts'
import type { PracticeMode, PracticeOverview } from '../../../shared/contract/practice.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { appError } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { useCalled } from '../../state/apart.ts'
import { leavePractice, practiceOverview, startRound, usePractice } from '../../state/practice.ts'
import { sayError } from '../../state/ui.ts'
import styles from './PracticeStart.module.css'

const modes: readonly PracticeMode[] = ['choices', 'cram', 'mock']
const minutesOffered = [5, 10, 20] as const

/** What to practise, and how. */
export function PracticeStart({ subject }: { readonly subject: Subject }) {
  const { data, error } = useQuery(practiceOverview(subject))
  useEffect(() => {
    if (error !== null) sayError(appError(error))
  }, [error])
  if (data === undefined) return null
  if (data.all === 0)
    return (
      <section className={styles.start} aria-label={messages.practice.title}>
        <h2>
          {subject.agenda === null
            ? messages.practice.start.documentHasNone
            : messages.practice.start.briefingHasNone}
        </h2>
        <div className={styles.actions}>
          <Button onClick={leavePractice}>{messages.practice.backToStudy}</Button>
        </div>
      </section>
    )
  return <PlanForm subject={subject} overview={data} />
}

function PlanForm({ subject, overview }: { readonly subject: Subject; readonly overview: PracticeOverview }) {
  const last = usePractice.getState().plan
  const [mode, setMode] = useState(last.mode)
  const [scope, setScope] = useState<PracticeScope>(
    cardsIn(last.scope, overview) > 0 ? last.scope : { kind: 'all' },
  )
  const [minutes, setMinutes] = useState(last.minutes)
  const first = useRef<HTMLFormElement>(null)
  // The keyboard begins at what is chosen.
  useEffect(() => first.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), [])
  const begin = (event: FormEvent) => {
    event.preventDefault()
    void startRound(subject, { mode, scope, part: null, minutes })
  }
  return (
    <form ref={first} className={styles.start} aria-label={messages.practice.title} onSubmit={begin}>
      <header>
        <h2>{messages.practice.title}</h2>
        <p>{messages.practice.start.leavesSchedule}</p>
      </header>
      <Group legend={messages.practice.start.how}>
        {modes.map((each) => (
          <Radio
            key={each}
            group="mode"
            checked={mode === each}
            onChange={() => setMode(each)}
            hint={messages.practice.start.modes[each].hint}
          >
            {messages.practice.start.modes[each].name}
          </Radio>
        ))}
      </Group>
      {mode === 'mock' && (
        <Group legend={messages.practice.start.for} inline>
          {minutesOffered.map((each) => (
            <Radio key={each} group="minutes" checked={minutes === each} onChange={() => setMinutes(each)}>
              {messages.practice.start.minutes(each)}
            </Radio>
          ))}
        </Group>
      )}
      <ScopeGroup
        whole={subject.agenda === null ? 'document' : 'briefing'}
        overview={overview}
        scope={scope}
        onChange={setScope}
      />
      <div className={styles.actions}>
        <Button kind="primary" type="submit">
          {messages.practice.start.begin}
        </Button>
        <Button onClick={leavePractice}>{messages.practice.backToStudy}</Button>
      </div>
    </form>
  )
}

interface ScopeProps {
  /** What all of it is. */
  readonly whole: 'document' | 'briefing'
  readonly overview: PracticeOverview
  readonly scope: PracticeScope
  readonly onChange: (scope: PracticeScope) => void
}

function ScopeGroup({ whole, overview, scope, onChange }: ScopeProps) {
  const { all, documents, sections, types, weak, marked } = overview
  const document = scope.kind === 'document' ? scope.document : (documents[0]?.id ?? '')
  const called = useCalled()
  const type = scope.kind === 'type' ? scope.type : (types[0]?.type ?? 'date')
  return (
    <Group legend={messages.practice.start.which}>
      <Radio
        group="scope"
        checked={scope.kind === 'all'}
        onChange={() => onChange({ kind: 'all' })}
        hint={messages.practice.start.cards(all)}
      >
        {whole === 'document' ? messages.practice.start.allOfDocument : messages.practice.start.allOfBriefing}
      </Radio>
      {documents.length > 1 && (
        <Radio
          group="scope"
          checked={scope.kind === 'document'}
          onChange={() => onChange({ kind: 'document', document })}
        >
          {messages.practice.start.oneDocument}
        </Radio>
      )}
      {scope.kind === 'document' && (
        <select
          aria-label={messages.practice.start.document}
          value={document}
          onChange={({ target }) => onChange({ kind: 'document', document: target.value })}
        >
          {documents.map(({ id, title, cards }) => (
            <option key={id} value={id}>
              {messages.practice.start.withCards(called(id, title), cards)}
            </option>
          ))}
        </select>
      )}
      <SectionScope documents={documents} sections={sections} scope={scope} onChange={onChange} />
      <Radio group="scope" checked={scope.kind === 'type'} onChange={() => onChange({ kind: 'type', type })}>
        {messages.practice.start.oneKind}
      </Radio>
      {scope.kind === 'type' && (
        <select
          aria-label={messages.practice.start.kind}
          value={type}
          onChange={({ target }) => onChange({ kind: 'type', type: target.value as FactType })}
        >
          {types.map(({ type: each, cards }) => (
            <option key={each} value={each}>
              {messages.practice.start.withCards(messages.facts.types[each], cards)}
            </option>
          ))}
        </select>
      )}
      <Radio
        group="scope"
        checked={scope.kind === 'weak'}
        disabled={weak === 0}
        onChange={() => onChange({ kind: 'weak' })}
        hint={weak === 0 ? messages.practice.start.noneStudied : messages.practice.start.leastSure(weak)}
      >
        {messages.practice.start.weakest}
      </Radio>
      <Radio
        group="scope"
        checked={scope.kind === 'marked'}
        disabled={marked === 0}
        onChange={() => onChange({ kind: 'marked' })}
        hint={marked === 0 ? messages.practice.start.noneMarked : messages.practice.start.cards(marked)}
      >
        {messages.practice.start.marked}
      </Radio>
    </Group>
  )
}

/** One section, chosen among those of each document. */
function SectionScope({
  documents,
  sections,
  scope,
  onChange,
}: Pick<PracticeOverview, 'documents' | 'sections'> & Pick<ScopeProps, 'scope' | 'onChange'>) {
  const called = useCalled()
  const at =
    scope.kind === 'section'
      ? sections.findIndex(({ document, id }) => document === scope.document && id === scope.section)
      : 0
  const choose = (place: number) => {
    const { document = '', id = '' } = sections[place] ?? {}
    onChange({ kind: 'section', document, section: id })
  }
  const options = (own: string) =>
    sections.map(
      ({ document, id, title, cards }, place) =>
        document === own && (
          <option key={id} value={place}>
            {messages.practice.start.withCards(title ?? messages.parts.beforeFirstHeading, cards)}
          </option>
        ),
    )
  return (
    <>
      <Radio group="scope" checked={scope.kind === 'section'} onChange={() => choose(0)}>
        {messages.practice.start.oneSection}
      </Radio>
      {scope.kind === 'section' && (
        <select
          aria-label={messages.practice.start.section}
          value={at}
          onChange={({ target }) => choose(Number(target.value))}
        >
          {documents.length > 1
            ? documents.map(({ id, title }) => (
                <optgroup key={id} label={called(id, title)}>
                  {options(id)}
                </optgroup>
              ))
            : options(documents[0]?.id ?? '')}
        </select>
      )}
    </>
  )
}

interface GroupProps {
  readonly legend: string
  readonly inline?: boolean
  readonly children: ReactNode
}

function Group({ legend, inline = false, children }: GroupProps) {
  return (
    <fieldset data-inline={inline || undefined}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  )
}

interface RadioProps {
  readonly group: string
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChange: () => void
  readonly hint?: string
  readonly children: ReactNode
}

function Radio({ group, checked, disabled, onChange, hint, children }: RadioProps) {
  const name = useId()
  return (
    <label>
      <input
        type="radio"
        name={group}
        checked={checked}
        disabled={disabled}
        onChange={onChange}
        aria-labelledby={name}
        aria-describedby={hint === undefined ? undefined : `${name}hint`}
      />
      <span>
        <span id={name}>{children}</span> {hint !== undefined && <small id={`${name}hint`}>{hint}</small>}
      </span>
    </label>
  )
}

/** How many cards a choice has here: one of another day may have none any more. */
function cardsIn(
  scope: PracticeScope,
  { all, documents, sections, types, weak, marked }: PracticeOverview,
): number {
  switch (scope.kind) {
    case 'all':
      return all
    case 'weak':
      return weak
    case 'marked':
      return marked
    case 'section':
      return (
        sections.find(({ document, id }) => document === scope.document && id === scope.section)?.cards ?? 0
      )
    case 'document':
      return documents.find(({ id }) => id === scope.document)?.cards ?? 0
    case 'type':
      return types.find(({ type }) => type === scope.type)?.cards ?? 0
    // Asked for elsewhere.
    case 'block':
    case 'cards':
      return 0
  }
}
