import { guide } from 'virtual:guide'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { namedCommands } from '../../../shared/commands/named.ts'
import { keyText, withOwnKeys } from '../../../shared/commands/own-keys.ts'
import { languageOf } from '../../../shared/messages/languages.ts'
import { locale } from '../../../shared/messages/locale.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { defaultSettings } from '../../../shared/settings.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { settingsRead } from '../../state/queries.ts'
import { findTasks } from './find-tasks.ts'
import styles from './GuideDialog.module.css'
import { GuideText } from './GuideText.tsx'

/** How each thing is done: the tasks on the left, found by their headings, and what the guide says of them beside. */
export function GuideDialog({ onClose }: { readonly onClose: () => void }) {
  const [query, setQuery] = useState('')
  const text = useRef<HTMLElement>(null)
  const own = useQuery(settingsRead).data?.keys ?? defaultSettings.keys
  const commands = new Map(
    withOwnKeys(namedCommands(), own).map((command) => [command.id as string, command]),
  )
  const keyOf = (id: string) => {
    const chord = commands.get(id)?.keys?.[0]
    return chord === undefined ? null : keyText(chord)
  }
  const wordsOf = (id: string) => {
    const command = commands.get(id)
    return command === undefined ? '' : `${command.label} ${command.palette?.also ?? ''}`
  }
  const found = findTasks(guide.parts, query, wordsOf)
  const go = (task: string) => {
    const heading = text.current?.querySelector<HTMLElement>(`[data-task="${task}"]`)
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }
  const first = found[0]?.tasks[0]
  const isForeign = languageOf(locale() ?? 'en') !== 'en'
  return (
    <Dialog title={messages.guide.title} full onClose={onClose}>
      <div className={styles.guide}>
        <nav className={styles.tasks} aria-label={messages.guide.tasks}>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              if (first !== undefined) go(first.id)
            }}
          >
            <input
              data-first
              type="search"
              className={styles.find}
              aria-label={messages.guide.find}
              placeholder={messages.guide.find}
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
          </form>
          <div className={styles.list} lang="en">
            {found.map(({ title, tasks }) => (
              <section key={title} aria-label={title}>
                <h3>{title}</h3>
                <ul>
                  {tasks.map((task) => (
                    <li key={task.id}>
                      <button type="button" onClick={() => go(task.id)}>
                        {task.title}
                      </button>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
          <p role="status" className={first === undefined ? styles.none : 'quiet'}>
            {first === undefined ? messages.guide.none(query.trim()) : ''}
          </p>
        </nav>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reached by keyboard */}
        <section ref={text} className={styles.text} tabIndex={0} aria-label={messages.guide.title}>
          {isForeign && <p className={styles.note}>{messages.guide.inEnglish}</p>}
          <div lang="en">
            <GuideText blocks={guide.lead} keyOf={keyOf} onGo={go} />
            {guide.parts.map(({ title, blocks, tasks }) => (
              <section key={title}>
                <h3>{title}</h3>
                <GuideText blocks={blocks} keyOf={keyOf} onGo={go} />
                {tasks.map((task) => (
                  <section key={task.id}>
                    <h4 data-task={task.id} tabIndex={-1}>
                      {task.title}
                    </h4>
                    <GuideText blocks={task.blocks} keyOf={keyOf} onGo={go} />
                  </section>
                ))}
              </section>
            ))}
          </div>
        </section>
      </div>
    </Dialog>
  )
}
