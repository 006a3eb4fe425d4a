import { useQuery } from '@tanstack/react-query'
import { Fragment, type ReactNode, useEffect, useState } from 'react'
import { localeOf } from '../../shared/messages/languages.ts'
import { speak } from '../../shared/messages/messages.ts'
import { appError } from '../api.ts'
import { settingsRead } from '../state/queries.ts'
import { sayError } from '../state/ui.ts'

/** The app in the language that was chosen: all of it is drawn anew with another one. */
export function Speaking({ children }: { readonly children: ReactNode }) {
  const root = window.document.documentElement
  const chosen = useQuery(settingsRead).data?.language
  // The page was served in the language that main speaks.
  const [spoken, setSpoken] = useState(root.lang)
  const wanted = chosen === undefined ? spoken : localeOf(chosen, languagesOf(root))
  useEffect(() => {
    if (wanted === spoken) return
    let isLate = false
    speak(wanted).then(
      () => {
        if (isLate) return
        root.lang = wanted
        setSpoken(wanted)
      },
      (cause: unknown) => sayError(appError(cause)),
    )
    return () => {
      isLate = true
    }
  }, [wanted, spoken, root])
  return <Fragment key={spoken}>{children}</Fragment>
}

const languagesOf = ({ dataset }: HTMLElement): readonly string[] => dataset.languages?.split(' ') ?? []
