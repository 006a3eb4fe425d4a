import { messages } from '../../shared/messages/messages.ts'
import type { PlaceView } from '../components/place-view.ts'
import styles from './Rail.module.css'

interface Props<N extends string> {
  readonly list: readonly { readonly name: N; readonly label: string }[]
  readonly views: Readonly<Record<N, Pick<PlaceView, 'icon'>>>
  readonly current: N
  /** A number beside a place, with the words that say what it counts. */
  readonly counts?: { readonly [P in N]?: { readonly number: number; readonly says: string } }
  readonly onGo: (place: N) => void
}

/** A longer number finds no room where only icons stand. */
const mostShown = 999

/** A button for each place. */
export function PlaceList<N extends string>({ list, views, current, counts = {}, onGo }: Props<N>) {
  return (
    <nav aria-label={messages.frame.places} className={styles.places} data-frame data-pane>
      {list.map(({ name, label }) => {
        const Icon = views[name].icon
        const shown = counts[name]
        return (
          <button
            key={name}
            type="button"
            aria-label={shown === undefined ? label : messages.frame.counted(label, shown.says)}
            title={shown === undefined ? label : messages.frame.countedShown(label, shown.says)}
            aria-current={current === name ? 'page' : undefined}
            className={styles.place}
            onClick={() => onGo(name)}
          >
            <Icon size={16} aria-hidden />
            <span>{label}</span>
            {shown !== undefined && (
              <b className={styles.count} aria-hidden>
                {shown.number > mostShown ? `${mostShown}+` : shown.number}
              </b>
            )}
          </button>
        )
      })}
    </nav>
  )
}
