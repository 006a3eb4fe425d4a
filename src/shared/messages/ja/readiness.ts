import type { Messages } from '../en/catalogue.ts'
import { formatMoment, formatNumber, percent } from '../format.ts'

export const readiness: Messages['readiness'] = {
  label: 'ブリーフィング',
  title: '本番までの準備',
  none: 'ブリーフィングの日時を決めると、それまでの日々をPrecisが計画し、どれだけ覚えているかを示します。',
  setHour: '本番の時刻を設定…',
  practice: '練習',
  change: 'ブリーフィングを変更…',
  of: (name, documents, at, away, said) => [
    name,
    `${documents > 1 ? `（文書${formatNumber(documents)}件）` : ''}：${formatMoment(at)}、${away}。${said}`,
  ],
  past: '終了',
  isNow: 'ちょうど今',
  inMinutes: (minutes) => `あと${formatNumber(minutes)}分`,
  inHours: (hours) => `あと${formatNumber(hours)}時間`,
  inDays: (days, hours) => `あと${formatNumber(days)}日${hours === 0 ? '' : `と${formatNumber(hours)}時間`}`,
  about: (share) => `約${share}`,
  range: (least, most) => `${least}〜${most}`,
  noCards: (documents) =>
    documents > 1
      ? 'どの文書にも学習できるカードがありません。'
      : 'この文書には学習できるカードがありません。',
  makeCards: '読みながら選んだ言葉からカードを作るか、要点から作ってください。',
  unseen: (cards) => `未学習の${formatNumber(cards)}枚は、覚えていないものとして数えます。`,
  nothingPlanned: '計画はありません。',
  ofCards: (cards) => `カード${formatNumber(cards)}枚のうち、本番で思い出せる割合は次のとおりです。`,
  whyRange: '幅のある値は、これまでの回答だけではまだ絞り込めないことを示します。',
  ifYouStop: 'ここでやめた場合',
  withPlan: '計画どおりの場合',
  noTime: '本番までに学習できる時間がありません。それまでの日はすべて休む日か、学習しない時間です。',
  over: '本番の時刻は過ぎました。',
  reached: ({ minutes, isToday, isSure, lastPass, goal }) => {
    const how = [
      ...(minutes === 0 ? [] : [minutesADay(minutes, isToday)]),
      ...(lastPass ? ['本番前の最後の見直し'] : []),
    ]
    const by = how.length === 0 ? 'これ以上学習しなくても' : `${how.join('と')}で`
    return `${by}、目標の${percent(goal)}に${isSure ? '届きます' : '届くかもしれません'}。`
  },
  tooFew: ({ minutes, isToday, isSure, goal, reach }) =>
    `${minutesADay(minutes, isToday)}では${reach}までで、目標の${percent(goal)}には${isSure ? '届きません' : '届かないかもしれません'}。`,
  enough: (minutes, isToday, isSure) =>
    `${minutesADay(minutes, isToday)}なら${isSure ? '届きます' : '届くかもしれません'}。`,
  outOfReach: (goal, isSure, best) =>
    `本番までに${percent(goal)}に届かせることは${isSure ? 'もうできません' : 'できないかもしれません'}。届くのは最大で${best}です。計画は重要なものから順に取り上げます。`,
  studyByPlan: '計画に沿って学習',
  planWith: '計画に使う時間：',
  asManyMinutes: '必要なだけ',
  minutesByWeekday: '曜日ごとの時間',
  minutesADay: (minutes) => minutesADay(minutes, false),
  dayByDay: '日ごとの計画',
  from: '開始',
  newCards: '新規カード',
  reviews: '復習',
  time: '時間',
  minutes: (minutes) => `${formatNumber(minutes)}分`,
  now: '今',
  lastPass: (when) => `${when}（最後の見直し）`,
  moreDays: (days) => `ほか${formatNumber(days)}日。`,
  studiedToday: (minutes) => `今日は${formatNumber(minutes)}分学習しました。`,
  madeAnew: '計画は、その時点で覚えている内容から毎回作り直されます。',
}

const minutesADay = (minutes: number, isToday: boolean): string =>
  `${isToday ? '今から' : '1日'}${formatNumber(minutes)}分`
