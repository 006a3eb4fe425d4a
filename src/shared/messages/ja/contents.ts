import type { Messages } from '../en/catalogue.ts'

export const contents: Messages['contents'] = {
  title: '目次',
  none: 'この文書には見出しがありません。',
  read: (heading) => `${heading}、読了`,
  section: '節',
  page: (page) => `${page}ページ`,
  pageShort: (page) => `${page}ページ`,
  showPage: (page) => `印刷された${page}ページを表示`,
  opening: '文書を開いています',
}
