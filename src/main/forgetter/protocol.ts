/** What main and the forgetter say to each other. */
import { z } from 'zod'

/** The data, the document, and the names of the backups that it is to be taken out of. */
export type ForgetterArguments = readonly [file: string, document: string, ...backups: string[]]

/** The outcome for one backup: null where it went well. */
export const forgetterReply = z.strictObject({ name: z.string(), why: z.string().nullable() })
export type ForgetterReply = z.infer<typeof forgetterReply>
