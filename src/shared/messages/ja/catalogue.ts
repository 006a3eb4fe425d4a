import type { Messages } from '../en/catalogue.ts'
import { english } from '../en/catalogue.ts'
import { commandGroups, commands, menus } from './commands.ts'
import { common } from './common.ts'
import { contents } from './contents.ts'
import { library } from './library.ts'
import { palette } from './palette.ts'
import { passages } from './passages.ts'
import { places } from './places.ts'
import { recovery } from './recovery.ts'
import { said } from './said.ts'
import { settings } from './settings.ts'
import { today } from './today.ts'

export const japanese: Messages = {
  ...english,
  commandGroups,
  commands,
  common,
  contents,
  library,
  menus,
  palette,
  passages,
  places,
  recovery,
  said,
  settings,
  today,
}
