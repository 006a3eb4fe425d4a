import { z } from 'zod'
import type { PrintCalls } from '../../../shared/contract/print.ts'
import { papers } from '../../../shared/paper.ts'
import { name } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

const form = { paper: z.enum(papers), bare: z.boolean() }

export const printSchemas = {
  'print:send': z.strictObject(form),
  'print:save': z.strictObject({ ...form, name: name.pipe(z.string().max(10_000)) }),
} satisfies SchemasOf<PrintCalls>
