import type { Messages } from '../en/catalogue.ts'

export const guide: Messages['guide'] = {
  title: 'ガイド',
  tasks: '項目',
  find: '項目を探す',
  none: (query) => `見出しに「${query}」を含む項目はありません。`,
  inEnglish: 'このガイドは英語です。',
}
