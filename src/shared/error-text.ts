import type { AppError } from './errors.ts'
import type { ErrorText } from './messages/en/errors.ts'
import { messages } from './messages/messages.ts'

/** The words for an error. The subject is named where the sentence needs one. */
export const errorText = ({ code, subject }: AppError): ErrorText => messages.errors[code](subject ?? '')
