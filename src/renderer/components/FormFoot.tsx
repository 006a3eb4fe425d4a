import type { ReactNode } from 'react'
import { messages } from '../../shared/messages/messages.ts'
import { Button } from './Button.tsx'
import dialog from './Dialog.module.css'

interface Props {
  /** What sending the form is called. */
  readonly submit: string
  readonly isOff?: boolean
  readonly onCancel: () => void
  /** What else can be done, between the two. */
  readonly children?: ReactNode
}

/** The foot of a dialog with a form, in view at all times: send it, or leave. */
export const FormFoot = ({ submit, isOff = false, onCancel, children }: Props) => (
  <div className={dialog.foot}>
    <Button kind="primary" type="submit" disabled={isOff}>
      {submit}
    </Button>
    {children}
    <Button onClick={onCancel}>{messages.common.cancel}</Button>
  </div>
)
