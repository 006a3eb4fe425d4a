import { isKnown, primaryOf } from '../../core/text/language.ts'
import { formatLanguage } from '../../shared/messages/format.ts'
import { messages } from '../../shared/messages/messages.ts'

/** What is not done for a text since it is in another language than English; nothing where all is done. */
export function LanguageNote({
  language,
  className,
}: {
  readonly language: string
  readonly className?: string | undefined
}) {
  const primary = primaryOf(language)
  if (primary === 'en') return null
  const say = isKnown(primary) ? messages.textLanguage.values : messages.textLanguage.signs
  return <p className={className}>{say(formatLanguage(primary))}</p>
}
