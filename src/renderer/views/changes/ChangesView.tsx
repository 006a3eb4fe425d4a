import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Comparison, VersionEntry } from '../../../shared/contract/versions.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { appError } from '../../api.ts'
import { useCommands } from '../../commands/run.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Failure } from '../../components/Failure.tsx'
import shared from '../../components/Place.module.css'
import { Place } from '../../components/Place.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { useSlow } from '../../components/use-slow.ts'
import { chooseFiles } from '../../state/documents.ts'
import { hinted } from '../../state/keys.ts'
import { copyText } from '../../state/marks.ts'
import { readOlder, useUi } from '../../state/ui.ts'
import { cancelComparison, versionsCompared, versionsList } from '../../state/versions.ts'
import { ChangedFacts } from './ChangedFacts.tsx'
import { ChangedPassages } from './ChangedPassages.tsx'
import styles from './Changes.module.css'
import { markdownOf } from './markdown.ts'
import { OlderText } from './OlderText.tsx'
import { VersionList } from './VersionList.tsx'
import { beforeOf, summaryOf, versionWords } from './words.ts'

type Shown = 'all' | 'facts' | 'passages'

/** What changed from one version of a document to the current one, and its other versions. */
export function ChangesView({ document, title }: { readonly document: string; readonly title: string }) {
  const { data: versions, error, refetch } = useQuery(versionsList(document))
  const older = useUi((ui) => ui.older)
  const [from, setFrom] = useState<number | null>(null)
  if (error !== null)
    return (
      <Place>
        <Failure error={appError(error)} onRetry={() => void refetch()} />
      </Place>
    )
  if (versions === undefined) return <Place />
  const current = versions.find(({ isShown }) => isShown)
  const others = versions.filter(({ isShown }) => !isShown)
  const before = others.find(({ version }) => version === from) ?? beforeOf(versions)
  const read = others.find(({ version }) => version === older)
  if (current === undefined || before === null) return <OneVersion />
  if (read !== undefined)
    return (
      <OlderText
        key={read.version}
        document={document}
        entry={read}
        isOlder={versions.indexOf(read) > versions.indexOf(current)}
      />
    )
  return (
    <Compared
      document={document}
      title={title}
      versions={versions}
      before={before}
      current={current}
      onFrom={setFrom}
    />
  )
}

const OneVersion = () => (
  <Place>
    <div className={shared.column}>
      <div className={shared.head}>
        <h1>{messages.places.changes}</h1>
      </div>
      <EmptyState
        text={messages.changes.oneVersion}
        action={{ label: messages.changes.importDocuments, run: () => void chooseFiles() }}
      />
    </div>
  </Place>
)

interface ComparedProps {
  readonly document: string
  readonly title: string
  readonly versions: readonly VersionEntry[]
  readonly before: VersionEntry
  readonly current: VersionEntry
  readonly onFrom: (version: number) => void
}

function Compared({ document, title, versions, before, current, onFrom }: ComparedProps) {
  const { data, error, refetch } = useQuery(versionsCompared(document, before.version, current.version))
  const [shown, setShown] = useState<Shown>('all')
  const column = useRef<HTMLDivElement>(null)
  useCommands({
    'changes:next': () => move(column.current, 1),
    'changes:previous': () => move(column.current, -1),
  })
  return (
    <Place>
      <div ref={column} className={`${shared.column} ${styles.column}`}>
        <div className={shared.head}>
          <h1>{messages.places.changes}</h1>
          <div className={styles.steps}>
            <Button
              title={hinted(messages.changes.previousChange, 'changes:previous')}
              onClick={() => move(column.current, -1)}
            >
              {messages.changes.previous}
            </Button>
            <Button
              title={hinted(messages.changes.nextChange, 'changes:next')}
              onClick={() => move(column.current, 1)}
            >
              {messages.changes.next}
            </Button>
          </div>
        </div>
        <div className={styles.sides}>
          <VersionList document={document} versions={versions} />
          <div>
            <div data-controls className={shared.tools}>
              {versions.length > 2 && (
                <label className={styles.since}>
                  {messages.changes.comparedWith}
                  <select value={before.version} onChange={(event) => onFrom(Number(event.target.value))}>
                    {versions
                      .filter(({ isShown }) => !isShown)
                      .map((each) => (
                        <option key={each.version} value={each.version}>
                          {[versionWords(each), each.file].filter((part) => part !== null).join(' · ')}
                        </option>
                      ))}
                  </select>
                </label>
              )}
              <select
                aria-label={messages.changes.show}
                value={shown}
                onChange={(event) => setShown(event.target.value as Shown)}
              >
                {Object.entries(messages.changes.shown).map(([each, label]) => (
                  <option key={each} value={each}>
                    {label}
                  </option>
                ))}
              </select>
              {data !== undefined && (
                <Button
                  onClick={() =>
                    void copyText(markdownOf(title, before, current, data), messages.changes.copied)
                  }
                >
                  {messages.changes.copy}
                </Button>
              )}
            </div>
            {error !== null && <Failure error={appError(error)} onRetry={() => void refetch()} />}
            {data === undefined && error === null && <Comparing />}
            {data !== undefined && (
              <Changes document={document} before={before.version} shown={shown} data={data} />
            )}
          </div>
        </div>
      </div>
    </Place>
  )
}

interface ChangesProps {
  readonly document: string
  readonly before: number
  readonly shown: Shown
  readonly data: Comparison
}

function Changes({ document, before, shown, data }: ChangesProps) {
  const onOlder = (block: string) => readOlder(before, block)
  return (
    <>
      <p className={styles.summary} role="status">
        {summaryOf(data)}
      </p>
      {shown !== 'passages' && (
        <ChangedFacts document={document} facts={data.facts} stayed={data.stayed} onOlder={onOlder} />
      )}
      {shown !== 'facts' && <ChangedPassages document={document} rows={data.rows} onOlder={onOlder} />}
    </>
  )
}

/** Long texts take seconds: one who does not want to wait ends it. */
function Comparing() {
  const isSlow = useSlow(true)
  return (
    <>
      <Skeleton />
      {isSlow && (
        <p className={styles.note}>
          {messages.changes.comparing}{' '}
          <Button kind="link" onClick={() => void cancelComparison()}>
            {messages.common.cancel}
          </Button>
        </p>
      )}
    </>
  )
}

/** Gives the focus to the next or the previous change. */
function move(column: HTMLElement | null, step: 1 | -1): void {
  const all = [...(column?.querySelectorAll<HTMLElement>('[data-change]') ?? [])]
  const at = all.indexOf(
    window.document.activeElement?.closest<HTMLElement>('[data-change]') ?? window.document.body,
  )
  const next = at < 0 ? (step === 1 ? 0 : all.length - 1) : at + step
  const change = all[Math.max(0, Math.min(all.length - 1, next))]
  change?.focus({ preventScroll: true })
  change?.scrollIntoView({ block: 'center' })
}
