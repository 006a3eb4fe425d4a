import type { GuideBlock, GuideRun } from '../../../shared/guide.ts'
import styles from './GuideDialog.module.css'

interface Props {
  readonly blocks: readonly GuideBlock[]
  /** The key that a command has now; null where it has none. */
  readonly keyOf: (command: string) => string | null
  readonly onGo: (task: string) => void
}

/** Paragraphs, lists and pictures of the guide, which change only with the build. */
export function GuideText({ blocks, keyOf, onGo }: Props) {
  const runs = (all: readonly GuideRun[]) =>
    all.map((run, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the guide does not change while the app runs
      <Run key={at} run={run} keyOf={keyOf} onGo={onGo} />
    ))
  return blocks.map((block, at) => {
    const key = `${block.kind}-${at}`
    if (block.kind === 'picture')
      return <img key={key} className={styles.picture} src={block.src} alt={block.alt} />
    if (block.kind === 'paragraph') return <p key={key}>{runs(block.runs)}</p>
    const List = block.isOrdered ? 'ol' : 'ul'
    return (
      <List key={key}>
        {block.items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the guide does not change while the app runs
          <li key={at}>{runs(item)}</li>
        ))}
      </List>
    )
  })
}

function Run({ run, keyOf, onGo }: { readonly run: GuideRun } & Omit<Props, 'blocks'>) {
  switch (run.kind) {
    case 'key':
      return <kbd>{run.command === null ? run.text : (keyOf(run.command) ?? '–')}</kbd>
    case 'code':
      return <code>{run.text}</code>
    case 'strong':
      return <strong>{run.text}</strong>
    case 'link':
      return (
        <a
          href={`#${run.to}`}
          onClick={(event) => {
            event.preventDefault()
            onGo(run.to)
          }}
        >
          {run.text}
        </a>
      )
    default:
      return run.text
  }
}
