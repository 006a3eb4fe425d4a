import type { Messages } from '../en/catalogue.ts'

export const outline: Messages['outline'] = {
  title: '目次',
  none: 'この文書には見出しがありません。',
}
