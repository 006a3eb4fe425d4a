import type { Messages } from '../en/catalogue.ts'
import { teller } from '../templates.ts'
import { noted } from './reader-noted.ts'
import { reasons } from './reader-reasons.ts'
import { refused } from './reader-refused.ts'

const told = teller({ ...refused, ...noted, ...reasons }, '、')

export const reader: Messages['reader'] = {
  told,
  of: (file, why) => `${file}${told(why)}`,
}
