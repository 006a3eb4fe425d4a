import type { Messages } from '../en/catalogue.ts'

export const marks: Messages['marks'] = {
  colour: '色',
  colours: { 1: '琥珀', 2: 'ミント', 3: '空', 4: 'ローズ' },
  colourKey: (name, key) => `${name}（${key}）`,
  makesHighlight: '色を選ぶとハイライトになります',
  note: 'メモ',
  sample: 'あ',
  remove: { bookmark: 'しおりを外す', highlight: 'ハイライトを外す' },
}
