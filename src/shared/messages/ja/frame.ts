import type { Messages } from '../en/catalogue.ts'
import { formatNumber } from '../format.ts'

export const frame: Messages['frame'] = {
  places: '画面',
  counted: (place, says) => `${place}、${says}`,
  countedShown: (place, says) => `${place}：${says}`,
  due: (cards) => `復習時期のカード${formatNumber(cards)}枚`,
  settings: '設定',
  settingsKey: '設定（Ctrl+,）',
  back: '戻る',
  backKey: '戻る（Alt+←）',
  forward: '進む',
  forwardKey: '進む（Alt+→）',
  contentsKey: '目次（T）',
  aloud: '読み上げ',
  aloudKeys: { reading: '読み上げを止める（R）', ready: 'ここから読み上げる（R）' },
  map: '記憶マップ',
  mapKey: '記憶マップ：各段落の覚え具合（M）',
  page: '元のページ',
  pageKey: '表示中の段落の元のページ（P）',
  inspector: 'インスペクタ',
  inspectorKey: 'この節の要点、抜き書き、略語（I）',
  search: '検索',
  minutesLeft: (minutes) =>
    minutes < 60 ? `残り${minutes}分` : `残り${Math.floor(minutes / 60)}時間${minutes % 60}分`,
}
