import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { beginStudy } from '../../state/study.ts'
import { plainSession, type Session } from '../../state/study-session.ts'
import styles from './RunLine.module.css'

/** Which part is studied, and the way to the whole. */
export function PartLine({ session }: { readonly session: Session }) {
  const { document, partName } = session
  return (
    <div className={styles.line}>
      <p>
        <bdi>{partName}</bdi>
      </p>
      <Button onClick={() => void beginStudy(plainSession(document))}>
        {document === null ? messages.study.allInstead : messages.study.wholeDocument}
      </Button>
    </div>
  )
}
