import { z } from 'zod'
import { sheetKinds, sheetLayouts } from '../../../core/model/sheet.ts'
import { mostSheetItems, type SheetCalls } from '../../../shared/contract/sheet.ts'
import { papers } from '../../../shared/paper.ts'
import { id, line, subject } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

const about = {
  ...subject,
  kinds: z.array(z.enum(sheetKinds)).max(sheetKinds.length),
}

export const sheetSchemas = {
  'sheet:read': z.strictObject(about),
  'sheet:export': z.strictObject({
    ...about,
    format: z.enum(['markdown', 'docx']),
    layout: z.enum(sheetLayouts),
    paper: z.enum(papers),
    when: line.nullable(),
    parts: z
      .array(z.strictObject({ kind: z.enum(sheetKinds), items: z.array(id).max(mostSheetItems) }))
      .max(mostSheetItems),
  }),
} satisfies SchemasOf<SheetCalls>
