import type { OpenDocument } from '../../../shared/contract/documents.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { Phrase } from '../../components/Phrase.tsx'
import { chooseFiles } from '../../state/documents.ts'
import { nameOf, showDocument } from '../../state/open.ts'
import styles from './Today.module.css'

/** What Precis is for, told as what there is to do first. */
export function FirstDay({ open: { briefing, name } }: { readonly open: OpenDocument }) {
  return (
    <>
      <p className={styles.lead}>{messages.today.firstDay.lead}</p>
      <ol className={styles.steps}>
        <li>
          <h2>{messages.today.firstDay.bringIn}</h2>
          <p>
            <Phrase of={messages.today.firstDay.howToBringIn((keys) => <kbd>{keys}</kbd>)} />
          </p>
          <Button kind="primary" onClick={() => void chooseFiles()}>
            {messages.today.importDocuments}
          </Button>
        </li>
        <li>
          <h2>{messages.today.firstDay.sayHour}</h2>
          <p>{messages.today.firstDay.whatForHour}</p>
        </li>
      </ol>
      <p className={styles.sample}>
        {messages.today.firstDay.lookAround}
        <Button kind="link" onClick={() => void showDocument(briefing.id)}>
          {nameOf({ name, title: briefing.title })}
        </Button>
      </p>
    </>
  )
}
