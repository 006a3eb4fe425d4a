import type { Briefing } from '../../../core/model/document.ts'
import { sessionIn, useStudy } from '../../state/study-session.ts'
import { Overview } from './Overview.tsx'
import { Session } from './Session.tsx'

/**
 * Study shows the open document's next card at once, as one who comes by Ctrl+5 wants it; the overview of all
 * documents is one click away.
 */
export function StudyView({ briefing }: { readonly briefing: Briefing }) {
  const { isOverview, begun } = useStudy()
  if (isOverview) return <Overview briefing={briefing} />
  const session = sessionIn(begun, briefing.id)
  const language = session.document === briefing.id ? briefing.source.language : null
  return <Session key={JSON.stringify(session)} session={session} language={language} />
}
