import type { Messages } from '../en/catalogue.ts'
import { formatDecimal, formatMoment, formatNumber, formatStudyDay, percent } from '../format.ts'

export const progress: Messages['progress'] = {
  ofWhich: '対象の文書',
  thisDocument: 'この文書',
  briefing: (name) => `ブリーフィング：${name}`,
  allDocuments: 'すべての文書',
  cueSheet: 'キューシート…',
  exportCsv: 'CSVとして書き出す…',
  noCards: '学習できるカードがありません。',
  nothingYet: (cards) =>
    `まだ何も学習していません。カードが${formatNumber(cards)}枚あります。最初の学習を終えると、覚えている内容がここに表示されます。`,
  study: '学習する',
  showNumbers: '数値を表示',
  numbersOf: (title) => `数値：${title}`,
  ofEach: (title, said) => `${title}：${said}`,
  day: '日',
  weekOf: '週の初め',
  cards: 'カード',
  answers: '回答',
  minutes: '分',
  likelyKnown: '想起の見込み',
  seen: '学習済み',
  known: '想起の見込み',
  section: '節',
  predicted: '予測',
  mean: '平均',
  recalled: '想起',
  from: '下限',
  to: '上限',
  answersOn: (day, answers) => `${day}：回答${formatNumber(answers)}回`,
  shortMinutes: (minutes) => `${formatNumber(minutes)}分`,
  whole: {
    title: '覚えている内容',
    caption: '線：各日の終わりに思い出せる見込みの割合。塗り：それまでに学習した割合。',
    nothing: 'まだ何も学習していません。',
    today: (figure, cards) => `今日思い出せる見込みは、カード${formatNumber(cards)}枚のうち${figure}です。`,
    before: (day, share) => `${formatStudyDay(day, 'short')}は約${share}でした。`,
    seen: (share) =>
      `そのうち${share}を一度は学習しました。未学習のカードは、覚えていないものとして数えます。`,
  },
  coming: {
    title: 'これからの復習',
    none: '学習したカードのうち、今後30日以内に復習時期が来るものはありません。',
    week: (cards, fullest, most) =>
      `学習したカードのうち${formatNumber(cards)}枚が7日以内に復習時期を迎えます。最も多い日は${fullest === null ? '今日' : formatStudyDay(fullest, 'short')}で、${formatNumber(most)}枚です。`,
  },
  recall: {
    title: '予測と実際の想起',
    caption:
      '横軸：予測。縦軸：実際の想起。破線の上では両者が一致します。点が大きいほど回答の数が多いことを示します。',
    nothing: 'まだ比べられません。カードが後日もう一度出題されると、覚えていたかどうかがわかります。',
    shares: (recalled, answers, predicted) =>
      `回答${formatNumber(answers)}回のうち正解${percent(recalled)}、予測${percent(predicted)}。`,
    few: '回答が少なく、まだ確かなことは言えません。',
    holds: '予測は合っています。',
    faster: '予測より早く忘れています。',
    better: '予測よりよく覚えています。',
    dot: (predicted, recalled, answers) =>
      `予測${percent(predicted)}、想起${percent(recalled)}、回答${formatNumber(answers)}回`,
  },
  weeks: {
    title: '週ごと',
    caption: '点：思い出せた割合。縦棒：回答が少ないために考えられる真の値の範囲（10回中9回）。横棒：予測。',
    within: (held, weeks) =>
      held === weeks
        ? `${formatNumber(weeks)}週すべてで、予測は回答から考えられる範囲に収まっています。`
        : `${formatNumber(weeks)}週のうち、予測が回答から考えられる範囲に収まったのは${formatNumber(held)}週です。`,
    off: (tooHigh, tooLow) =>
      `${[
        ...(tooHigh > 0 ? [`${formatNumber(tooHigh)}週で高すぎ`] : []),
        ...(tooLow > 0 ? [`${formatNumber(tooLow)}週で低すぎ`] : []),
      ].join('、')}ました。`,
    week: (monday, said) => `${formatStudyDay(monday, 'full')}からの週：${said}`,
  },
  days: {
    title: '学習した日',
    studied: (on, days) => `この${formatNumber(days)}日間のうち${formatNumber(on)}日学習しました。`,
    streak: (days, withToday) => `${withToday ? '今日' : '昨日'}まで${formatNumber(days)}日連続です。`,
  },
  time: {
    title: '学習時間',
    none: (days) => `この${formatNumber(days)}日間は学習していません。`,
    spent: (minutes, days, secondsEach) =>
      `この${formatNumber(days)}日間で${formatNumber(minutes)}分、回答1回あたり約${formatNumber(secondsEach)}秒です。`,
  },
  sections: {
    title: '苦手な節',
    none: 'カードがありません。',
    unseen: (name) => `「${name}」はまだ何も学習していません。`,
    weakest: ({ name, isSure, figure, cards, isAtHour }) =>
      `最も苦手${isSure ? 'な' : 'と思われる'}節は「${name}」で、${isAtHour ? 'ここでやめると本番では' : ''}カード${formatNumber(cards)}枚のうち${figure}です。`,
    seen: (seen, cards) => `${formatNumber(cards)}枚中${formatNumber(seen)}枚`,
    showAll: (sections) => `${formatNumber(sections)}件すべて表示`,
  },
  costs: {
    title: '1ポイントにかかる時間',
    forAPoint: '1ポイントあたり',
    inAll: '合計',
    total: (minutes, points) => `${formatNumber(minutes)}分、${formatNumber(points)}ポイント`,
    caption:
      '1ポイントは、ここにあるすべてのカードの1%を今思い出せる見込みであることを表します。かかる時間は、節のカードへの全回答の時間（1回につき最長1分）をポイントで割ったものです。回答が10回未満、または1ポイント未満の節は除いています。',
    seconds: (seconds) => `${formatNumber(seconds)}秒`,
    minutes: (minutes) => `${formatDecimal(minutes, 1)}分`,
    secondsRange: (from, to) => `${formatNumber(from)}〜${formatNumber(to)}秒`,
    minutesRange: (from, to) => `${formatDecimal(from, 1)}〜${formatDecimal(to, 1)}分`,
    range: (from, to) => `${from}〜${to}`,
    alike: (cost) => `1ポイントにかかる時間は、どの節もほぼ同じ${cost}です。`,
    apart: (dearest, most, least, cheapest) =>
      `1ポイントに最も時間がかかったのは「${dearest}」の${most}、最も短いのは「${cheapest}」の${least}です。`,
  },
  mocks: {
    title: '模擬',
    another: 'もう一度模擬をする',
    caption: '模擬の結果、新しい順',
    on: '日時',
    right: '正解',
    share: '割合',
    time: '時間',
    correct: (correct, asked) => `${formatNumber(asked)}問中${formatNumber(correct)}問`,
    took: (minutes) => `${formatNumber(minutes)}分`,
    last: (correct, asked) => `前回の模擬は${formatNumber(asked)}問中${formatNumber(correct)}問正解です。`,
    lastTwo: (last, before) =>
      `前回の模擬は${formatNumber(last[1])}問中${formatNumber(last[0])}問正解、その前は${formatNumber(before[1])}問中${formatNumber(before[0])}問正解です。`,
  },
  map: {
    title: '記憶の地図',
    paragraphsNow: (paragraphs) =>
      `カードのある段落${formatNumber(paragraphs)}件を本文の順に、今の記憶の度合いで示します。`,
    paragraphsAtHour: (paragraphs) =>
      `カードのある段落${formatNumber(paragraphs)}件を本文の順に、ここでやめた場合の本番での記憶の度合いで示します。`,
    wellKnown: (known, paragraphs) => `段落${formatNumber(paragraphs)}件中${formatNumber(known)}件が90%超`,
  },
  weights: {
    canFit: (answers) =>
      `復習間隔の重みを、あなたの${formatNumber(answers)}回の回答に合わせられます。確認するまで何も変わりません。`,
    better: ({ answers, before, after }) =>
      `調整に使わなかった直近の復習の回答${formatNumber(answers)}回で、予測の誤差が${loss(before)}から${loss(after)}に減ります（対数損失）。`,
    notBetter: ({ answers, before, after }) =>
      `調整に使わなかった直近の復習の回答${formatNumber(answers)}回では、調整した重みの効果は偶然の範囲です。誤差は${loss(before)}に対して${loss(after)}です（対数損失）。標準の重みのままにします。`,
    inUse: (at, { answers, before, after }) =>
      `復習間隔には、あなたの回答に合わせた重みを使っています（${formatMoment(at)}）。調整に使わなかった回答${formatNumber(answers)}回で、誤差が${loss(before)}から${loss(after)}に減りました（対数損失）。`,
    isFitting: '復習間隔を調整しています。長くても1分ほどです。',
    use: 'この重みを使う',
    notNow: '今はしない',
    fit: '復習間隔を調整…',
    standard: '標準の重みに戻す',
    tooFew: '比べるには回答が少なすぎます。標準の重みのままにします。',
    nowFitted: '調整した重みを使います。カードの復習時期を計算し直しました。',
    nowStandard: '標準の重みに戻しました。カードの復習時期を計算し直しました。',
  },
}

const loss = (value: number): string => formatDecimal(value, 4)
