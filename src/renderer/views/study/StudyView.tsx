import type { Briefing } from '../../../core/model/document.ts'
import { useStudy } from '../../state/study.ts'
import { Overview } from './Overview.tsx'
import { Session } from './Session.tsx'

/**
 * Study shows the open document's next card at once, as one who comes by Ctrl+4 wants it; the overview of all
 * documents is one click away.
 */
export function StudyView({ briefing }: { readonly briefing: Briefing }) {
  const { scope, aheadDays, byPlan } = useStudy()
  if (scope.kind === 'overview') return <Overview briefing={briefing} />
  const document = scope.kind === 'cards' ? scope.document : briefing.id
  return (
    <Session
      key={`${document} ${aheadDays} ${byPlan}`}
      document={document}
      aheadDays={aheadDays}
      byPlan={byPlan}
    />
  )
}
