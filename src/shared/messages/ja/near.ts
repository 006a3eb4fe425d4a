import type { Messages } from '../en/catalogue.ts'
import { formatIsoDate, percent } from '../format.ts'

export const near: Messages['near'] = {
  one: '新しい版ですか',
  several: '新しい版ですか',
  looksLike: (file, title) => [file, 'は', title, 'の別の版のようです。'],
  why: ({ same, reworded, sameName, date, cameDate, isOlder }) => {
    const names = sameName ? 'ファイル名が似ていて、' : ''
    const dates =
      date === null || cameDate === null || date === cameDate
        ? ''
        : `日付ではこちらのほうが${isOlder ? '古い' : '新しい'}ものです（${formatIsoDate(cameDate)}と${formatIsoDate(date)}）。`
    const others = reworded > 0 ? `、${percent(reworded)}は言葉を変えて両方に` : ''
    return `${names}短いほうの文章の${percent(same)}が両方に${others}あります。${dates}`
  },
  what: '抜き書き、変更、評価は、当てはまる限り新しい版に引き継がれます。どちらの版も読むことができ、元に戻すこともできます。',
  goOn: '続ける',
  answers: { version: '新しい版', older: '古い版', document: '別の文書' },
  always: (folder) => [folder, 'のファイルにはいつもそう答える'],
  allOthers: 'すべて別の文書',
}
