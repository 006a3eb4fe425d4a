import type { PlaceEntry } from '../../shared/places.ts'
import type { PlaceView } from '../components/place-view.ts'
import styles from './Rail.module.css'

interface Props<N extends string> {
  readonly list: readonly PlaceEntry<N>[]
  readonly views: Readonly<Record<N, Pick<PlaceView, 'icon'>>>
  readonly current: N
  readonly onGo: (place: N) => void
}

/** A button for each place. */
export function PlaceList<N extends string>({ list, views, current, onGo }: Props<N>) {
  return (
    <nav aria-label="Places" className={styles.places} data-frame>
      {list.map(({ name, label }) => {
        const Icon = views[name].icon
        return (
          <button
            key={name}
            type="button"
            aria-label={label}
            title={label}
            aria-current={current === name ? 'page' : undefined}
            className={styles.place}
            onClick={() => onGo(name)}
          >
            <Icon size={16} aria-hidden />
            <span>{label}</span>
          </button>
        )
      })}
    </nav>
  )
}
