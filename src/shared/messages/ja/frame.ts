import type { Messages } from '../en/catalogue.ts'
import { formatNumber } from '../format.ts'

export const frame: Messages['frame'] = {
  places: '画面',
  counted: (place, says) => `${place}、${says}`,
  countedShown: (place, says) => `${place}：${says}`,
  due: (cards) => `復習時期のカード${formatNumber(cards)}枚`,
  settings: '設定',
  back: '戻る',
  forward: '進む',
  aloud: '読み上げ',
  map: '記憶マップ',
  mapHint: '記憶マップ：各段落の覚え具合',
  page: '元のページ',
  pageHint: '表示中の段落の元のページ',
  beside: '横に並べて表示',
  besideHint: '本文の横に別の文書、要点、カード',
  inspector: 'インスペクタ',
  inspectorHint: 'この節の要点、抜き書き、略語',
  search: '検索',
  minutesLeft: (minutes) =>
    minutes < 60 ? `残り${minutes}分` : `残り${Math.floor(minutes / 60)}時間${minutes % 60}分`,
}
