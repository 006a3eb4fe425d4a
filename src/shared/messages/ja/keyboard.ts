import type { Messages } from '../en/catalogue.ts'
import { formatNumber } from '../format.ts'

export const keyboard: Messages['keyboard'] = {
  caretOn: '本文にカーソルを表示しました。矢印キーで動き、Shiftと一緒に押すと選択します。F7で消えます。',
  caretOff: '本文のカーソルを消しました。',
  caretSetting: '矢印キーで動くカーソルを本文に表示（F7）',
  zoom: '表示倍率',
  zoomHint: '画面全体の大きさです。本文の文字サイズは別に設定します。',
  zoomed: (percent) => `表示倍率${formatNumber(percent)}%`,
  select: 'フォーカスのある段落から文字または単語を選択',
  within: '段落内の前または次のリンク、注、略語',
  hinted: (label, key) => `${label}（${key}）`,
  intro: '行のキーを押すと変更できます。',
  none: 'なし',
  change: (command, keys) => `${command}：${keys}。変更`,
  press: '新しいキーを押してください。Escで中止、Backspaceでキーをなくします。',
  reserved: (key) => `${key}はどこでも同じ働きをします。別のキーを押してください。`,
  held: (key, commands) => `${key}はすでに使われています：${commands}`,
  take: 'ここで使う',
  leave: '元のままにする',
  back: (keys) => `${keys}に戻す`,
  allBack: 'すべてのキーを元に戻す',
  changed: (command, keys) => `${command}：${keys}`,
}
