import { useQuery } from '@tanstack/react-query'
import { Suspense, useEffect } from 'react'
import type { Beside } from '../../../shared/beside.ts'
import type { OpenDocument } from '../../../shared/contract/documents.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { appError } from '../../api.ts'
import { useCommands } from '../../commands/run.ts'
import { Failure } from '../../components/Failure.tsx'
import { lazyPart } from '../../components/lazy-part.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { useCalled } from '../../state/apart.ts'
import { forgetBeside, useDocumentBeside } from '../../state/beside.ts'
import { libraryList } from '../../state/queries.ts'
import { useReadingBeside } from '../../state/reading.ts'
import { openDialog } from '../../state/ui.ts'
import { BesideHead } from './BesideHead.tsx'
import styles from './BesideView.module.css'
import { TextView } from './TextView.tsx'
import { useText } from './use-text.ts'

// Loaded when they are first wanted.
const FactsView = lazyPart(() => import('../facts/FactsView.tsx').then((m) => m.FactsView))
const CardsView = lazyPart(() => import('../cards/CardsView.tsx').then((m) => m.CardsView))

interface Props {
  readonly beside: Beside
  readonly open: OpenDocument
}

/** What stands beside the text: another document, or what is known of this one. */
export function BesideView({ beside, open: { briefing } }: Props) {
  return (
    <aside className={styles.beside} aria-label={messages.read.beside.title} data-pane>
      <BesideHead beside={beside} open={briefing.id} />
      <div className={styles.shown}>
        <Suspense fallback={null}>
          {beside.kind === 'facts' && <FactsView key={briefing.id} briefing={briefing} />}
          {beside.kind === 'cards' && <CardsView key={briefing.id} document={briefing.id} />}
          {beside.kind === 'document' && <DocumentBeside document={beside.document} />}
        </Suspense>
      </div>
    </aside>
  )
}

function DocumentBeside({ document }: { readonly document: string }) {
  const { data, error, refetch } = useDocumentBeside()
  const entries = useQuery(libraryList).data?.entries
  const isGone = entries?.every(({ id }) => id !== document) === true
  useEffect(() => {
    if (isGone) forgetBeside()
  }, [isGone])
  if (data !== undefined) return <TextBeside key={document} open={data} />
  return error === null ? <Skeleton /> : <Failure error={appError(error)} onRetry={() => void refetch()} />
}

const find = () => useReadingBeside.setState({ findOpen: true, findFor: '' })

function TextBeside({ open }: { readonly open: OpenDocument }) {
  const text = useText(open)
  const called = useCalled()
  useCommands({
    'contents:open': () => openDialog({ kind: 'contents', half: 'beside' }),
    'find:open': find,
    // With the find box open these are its own.
    'find:next': find,
    'find:previous': find,
  })
  return <TextView text={text} label={called(open.briefing.id, open.name ?? open.briefing.title)} />
}
