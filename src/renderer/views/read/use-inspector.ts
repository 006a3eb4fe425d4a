import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { defaultSettings } from '../../../shared/settings.ts'
import { closeBeside, isBesideShown, useShownBeside } from '../../state/beside.ts'
import { closePrinted } from '../../state/printed.ts'
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

/** Whether the inspector is shown: as chosen where there is room, and for the moment where there is none. A printed page takes its place, and so does what stands beside the text. */
export function useInspector(): boolean {
  const chosen = (useQuery(settingsRead).data ?? defaultSettings).inspector
  const overText = useUi((ui) => ui.inspectorOverText)
  const printed = useUi((ui) => ui.printed)
  const beside = useShownBeside()
  const isOn = useIsWide() ? chosen : overText
  return isOn && !printed && beside === null
}

export function toggleInspector(): void {
  // Asked for while only the text is shown, it comes back with the rest, as it was.
  if (useUi.getState().textOnly) leaveTextOnly()
  else if (useUi.getState().printed || isBesideShown()) showInspectorAgain()
  else if (wide.matches) changeSettings(({ inspector }) => ({ inspector: !inspector }))
  else useUi.setState(({ inspectorOverText }) => ({ inspectorOverText: !inspectorOverText }))
}

/** In the place of the printed page, or of what stands beside the text. */
function showInspectorAgain(): void {
  if (isBesideShown()) closeBeside()
  else closePrinted()
  if (wide.matches) changeSettings(() => ({ inspector: true }))
  else useUi.setState({ inspectorOverText: true })
}
