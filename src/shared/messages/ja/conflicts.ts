import type { Messages } from '../en/catalogue.ts'
import { formatNumber } from '../format.ts'

export const conflicts: Messages['conflicts'] = {
  title: (pairs) => (pairs === 1 ? '2つの文書が食い違っています' : '食い違う文書'),
  readAt: (title) => `「${title}」で読む`,
  dismiss: '食い違いではない',
  dismissed: '食い違いではない組として、一覧から外しました。',
  showAll: (pairs) => `${formatNumber(pairs)}件すべてを表示`,
}
