import type { Messages } from '../en/catalogue.ts'

export const figures: Messages['figures'] = {
  picture: '画像',
  fit: '全体',
}
