import type { SettingsCalls } from '../../../shared/contract/settings.ts'
import { settingsSchema } from '../../app/settings/settings-schema.ts'
import { nothing } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

export const settingsSchemas = {
  'settings:read': nothing,
  'settings:write': settingsSchema,
} satisfies SchemasOf<SettingsCalls>
