import { useQuery } from '@tanstack/react-query'
import type { Briefing } from '../../core/model/document.ts'
import { useDocumentBeside } from './beside.ts'
import { useHalf } from './half.ts'
import { openDocument } from './queries.ts'
import { useUi } from './ui.ts'
import { versionOpen } from './versions.ts'

/** A text that is on screen, with the older version that it is; null for the one that is read and studied. */
export interface TextShown {
  readonly briefing: Briefing
  readonly version: number | null
}

/**
 * The text on screen: the open document in Read, or an older version of it in What changed; in the other half what stands
 * there. Null where there is none.
 */
export function useTextShown(): TextShown | null {
  const isBeside = useHalf() === 'beside'
  const beside = useDocumentBeside().data?.briefing
  const place = useUi((ui) => ui.place)
  const older = useUi((ui) => (ui.place === 'changes' ? ui.older : null))
  const open = useQuery(openDocument).data?.briefing
  const version = useQuery({
    ...versionOpen(open?.id ?? '', older ?? 1),
    enabled: open !== undefined && older !== null,
  })
  if (isBeside) return beside === undefined ? null : { briefing: beside, version: null }
  if (place === 'read' && open !== undefined) return { briefing: open, version: null }
  return older === null || version.data === undefined
    ? null
    : { briefing: version.data.briefing, version: older }
}
