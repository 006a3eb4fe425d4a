import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { VersionEntry } from '../../../shared/contract/versions.ts'
import { appError } from '../../api.ts'
import { useCommands } from '../../commands/run.ts'
import { Button } from '../../components/Button.tsx'
import { Failure } from '../../components/Failure.tsx'
import shared from '../../components/Place.module.css'
import { Place } from '../../components/Place.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { chooseFiles } from '../../state/documents.ts'
import { versionsCompared, versionsList } from '../../state/versions.ts'
import { ChangedFacts } from './ChangedFacts.tsx'
import { ChangedPassages } from './ChangedPassages.tsx'
import styles from './Changes.module.css'
import { OlderText } from './OlderText.tsx'
import { VersionList } from './VersionList.tsx'
import { summaryOf, versionWords } from './words.ts'

/** A passage of an older version that is to be shown. */
interface Older {
  readonly version: number
  readonly block: string | null
}

type Shown = 'all' | 'facts' | 'passages'
const shownLabels: Readonly<Record<Shown, string>> = {
  all: 'Facts and passages',
  facts: 'Facts',
  passages: 'Passages',
}

/** What changed from one version of a document to another, and its older versions. */
export function ChangesView({ document }: { readonly document: string }) {
  const { data: versions, error, refetch } = useQuery(versionsList(document))
  const [older, setOlder] = useState<Older | null>(null)
  const [from, setFrom] = useState<number | null>(null)
  if (error !== null)
    return (
      <Place>
        <Failure error={appError(error)} onRetry={() => void refetch()} />
      </Place>
    )
  if (versions === undefined) return <Place />
  const [newest, ...rest] = versions
  const before = rest.find(({ version }) => version === from) ?? rest[0]
  const read = versions.find(({ version }) => version === older?.version)
  if (newest === undefined || before === undefined)
    return (
      <Place>
        <div className={shared.column}>
          <div className={shared.head}>
            <h1>What changed</h1>
          </div>
          <div className={shared.empty}>
            <p>
              There is one version of this document. Import a newer one, and what changed from one to the
              other is told here.
            </p>
            <Button onClick={() => void chooseFiles()}>Import documents…</Button>
          </div>
        </div>
      </Place>
    )
  if (older !== null && read !== undefined)
    return <OlderText document={document} entry={read} block={older.block} onClose={() => setOlder(null)} />
  return (
    <Compared
      document={document}
      versions={versions}
      before={before}
      newest={newest}
      onFrom={setFrom}
      onOlder={(version, block) => setOlder({ version, block })}
    />
  )
}

interface ComparedProps {
  readonly document: string
  readonly versions: readonly VersionEntry[]
  readonly before: VersionEntry
  readonly newest: VersionEntry
  readonly onFrom: (version: number) => void
  readonly onOlder: (version: number, block: string | null) => void
}

function Compared({ document, versions, before, newest, onFrom, onOlder }: ComparedProps) {
  const { data, error, refetch } = useQuery(versionsCompared(document, before.version, newest.version))
  const [shown, setShown] = useState<Shown>('all')
  const column = useRef<HTMLDivElement>(null)
  const move = (step: 1 | -1) => {
    const all = [...(column.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])]
    const at = all.indexOf(
      window.document.activeElement?.closest<HTMLElement>('[data-change]') ?? window.document.body,
    )
    const next = at < 0 ? (step === 1 ? 0 : all.length - 1) : at + step
    const change = all[Math.max(0, Math.min(all.length - 1, next))]
    change?.focus({ preventScroll: true })
    change?.scrollIntoView({ block: 'center' })
  }
  useCommands({ 'changes:next': () => move(1), 'changes:previous': () => move(-1) })
  return (
    <Place>
      <div ref={column} className={`${shared.column} ${styles.column}`}>
        <div className={shared.head}>
          <h1>What changed</h1>
          <div className={styles.steps}>
            <Button title="Previous change (P)" onClick={() => move(-1)}>
              Previous
            </Button>
            <Button title="Next change (N)" onClick={() => move(1)}>
              Next
            </Button>
          </div>
        </div>
        <VersionList document={document} versions={versions} onOlder={(version) => onOlder(version, null)} />
        <div className={shared.tools}>
          {versions.length > 2 && (
            <label className={styles.since}>
              Since
              <select value={before.version} onChange={(event) => onFrom(Number(event.target.value))}>
                {versions.slice(1).map((each) => (
                  <option key={each.version} value={each.version}>
                    {[versionWords(each), each.file].filter((part) => part !== null).join(' · ')}
                  </option>
                ))}
              </select>
            </label>
          )}
          <select aria-label="Show" value={shown} onChange={(event) => setShown(event.target.value as Shown)}>
            {Object.entries(shownLabels).map(([each, label]) => (
              <option key={each} value={each}>
                {label}
              </option>
            ))}
          </select>
        </div>
        {error !== null && <Failure error={appError(error)} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <Skeleton />}
        {data !== undefined && (
          <>
            <p className={styles.summary} role="status">
              {summaryOf(data)}
            </p>
            {shown !== 'passages' && (
              <ChangedFacts
                document={document}
                facts={data.facts}
                stayed={data.stayed}
                onOlder={(block) => onOlder(before.version, block)}
              />
            )}
            {shown !== 'facts' && (
              <ChangedPassages
                document={document}
                rows={data.rows}
                onOlder={(block) => onOlder(before.version, block)}
              />
            )}
          </>
        )}
      </div>
    </Place>
  )
}
