import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { defaultSettings } from '../../../shared/settings.ts'
import { settingsRead } from '../../state/queries.ts'
import { changeSettings } from '../../state/settings.ts'
import { leaveTextOnly, useUi } from '../../state/ui.ts'

// As in the style sheet: below it the inspector lies over the text, and is closed at first.
const wide = window.matchMedia('(min-width: 1100px)')

function useIsWide(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      wide.addEventListener('change', onChange)
      return () => wide.removeEventListener('change', onChange)
    },
    () => wide.matches,
  )
}

/** Whether the inspector is shown: as chosen where there is room, and for the moment where there is none. */
export function useInspector(): boolean {
  const chosen = (useQuery(settingsRead).data ?? defaultSettings).inspector
  const overText = useUi((ui) => ui.inspectorOverText)
  return useIsWide() ? chosen : overText
}

export function toggleInspector(): void {
  // Asked for while only the text is shown, it comes back with the rest, as it was.
  if (useUi.getState().textOnly) leaveTextOnly()
  else if (wide.matches) changeSettings(({ inspector }) => ({ inspector: !inspector }))
  else useUi.setState(({ inspectorOverText }) => ({ inspectorOverText: !inspectorOverText }))
}
