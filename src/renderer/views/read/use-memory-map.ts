import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import type { BlockRecall } from '../../../core/model/readiness.ts'
import { appError } from '../../api.ts'
import { memoryMap } from '../../state/queries.ts'
import { sayError, useUi } from '../../state/ui.ts'

export interface MemoryMap {
  readonly when: 'now' | 'hour'
  /** Null while it is asked for. */
  readonly byBlock: ReadonlyMap<string, BlockRecall> | null
  readonly hour: number | null
}

/** Shows or hides what is known of each paragraph. */
export const toggleMap = (): void => useUi.setState(({ map }) => ({ map: map === null ? 'now' : null }))

/** What is known of each paragraph, while that is shown; null while it is not. */
export function useMemoryMap(briefing: Briefing): MemoryMap | null {
  const when = useUi((ui) => ui.map)
  const { data, error } = useQuery({ ...memoryMap(briefing.id, when ?? 'now'), enabled: when !== null })
  useEffect(() => {
    if (error === null) return
    sayError(appError(error))
    useUi.setState({ map: null })
  }, [error])
  const byBlock = useMemo(
    () => (data === undefined ? null : new Map(data.blocks.map((each) => [each.block, each]))),
    [data],
  )
  return when === null ? null : { when, byBlock, hour: data?.agenda?.at ?? null }
}
