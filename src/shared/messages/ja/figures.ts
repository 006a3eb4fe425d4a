import type { Messages } from '../en/catalogue.ts'

export const figures: Messages['figures'] = {
  picture: '画像',
  fit: '全体',
  card: 'この画像からカードを作る',
  shownWith: '画像を表示する側',
  sides: { question: '問い', answer: '答え' },
}
