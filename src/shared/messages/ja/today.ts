import type { Messages } from '../en/catalogue.ts'
import { formatMoment, formatNumber, percent } from '../format.ts'

export const today: Messages['today'] = {
  noneDue: '復習時期のカードはありません。',
  due: (cards, minutes) => `復習時期のカードは${formatNumber(cards)}枚、約${formatNumber(minutes)}分です。`,
  leads: {
    run: '本番直前の時間に入りました。',
    plan: '今日から計画が始まります。',
    due: '',
    import: '文書を取り込むと、Precisが要点を見つけてカードを作ります。',
    hour: 'いつまでに覚えるかを決めると、それまでの日々をPrecisが計画します。',
    read: '前回の続きから始めましょう。',
    study: 'まだ何も学習していません。',
  },
  studyDue: '復習時期のカードを学習',
  beginLastRun: '直前の総ざらいを始める',
  studyForBriefing: 'ブリーフィングに向けて学習',
  studyNow: '今すぐ学習',
  setHourOf: (title) => `「${title}」の本番の時刻を設定…`,
  continueReading: '続きを読む',
  importDocuments: '文書を取り込む…',
  study: '学習する',
  read: (share) => `${percent(Math.floor(share * 100) / 100)}読了`,
  minutesLeft: (minutes) => `残り${formatNumber(minutes)}分`,
  newVersion: '新しい版が届きました。',
  cardsChanged: (cards) => `変更点を問うカードが${formatNumber(cards)}枚あります。`,
  briefings: 'ブリーフィング',
  hourAhead: (at, documents, away) => `${whenAndOf(at, documents)} · ${away}`,
  hourOver: (at, documents, ago) => `${whenAndOf(at, documents)} · ${ago}。この先の計画はありません`,
  justNow: 'たった今',
  minutesAgo: (minutes) => `${formatNumber(minutes)}分前`,
  hoursAgo: (hours) => `${formatNumber(hours)}時間前`,
  noCardsToPlan: '学習できるカードがありません。読みながら、覚えるべきことからカードを作ってください。',
  readOf: (briefing) => `ブリーフィング「${briefing}」の文書を読む`,
  nothingPlanned: (figure, isEvening) =>
    `ここでやめると${figure}。${isEvening ? '今夜' : '今日'}の予定はありません。`,
  lastPassPlanned: (figure, isEvening, reach) =>
    `ここでやめると${figure}。${isEvening ? '今夜' : '今日'}最後の見直しをして、計画どおりなら${reach}。`,
  planned: (figure, minutes, isEvening, reach) =>
    `ここでやめると${figure}。${isEvening ? '今夜' : '今日'}${formatNumber(minutes)}分、計画どおりなら${reach}。`,
  practice: '練習',
  practiceOf: (briefing) => `ブリーフィング「${briefing}」の練習`,
  cueSheet: 'キューシート…',
  cueSheetOf: (briefing) => `ブリーフィング「${briefing}」のキューシート`,
  change: '変更…',
  changeOf: (briefing) => `ブリーフィング「${briefing}」を変更`,
  firstSteps: {
    lead: '必要な時刻までに、文書の中身を身につけましょう。',
    title: 'はじめの手順',
    doneOf: (done, all) => `${formatNumber(all)}件中${formatNumber(done)}件完了`,
    done: '完了',
    bring: {
      title: '文書を取り込む',
      text: (key) => [
        'このウィンドウのどこにでもドロップできます。',
        key('Ctrl O'),
        'で選ぶことも、',
        key('Ctrl V'),
        'で本文を貼り付けることもできます。Precisが節と要点を見つけ、カードを作ります。すべてこのコンピューターの中で行われます。',
      ],
    },
    read: {
      title: '少し読む',
      text: '読んでいた行と読んだ範囲をPrecisが覚えます。選択した部分はHでハイライトできます。',
      act: (title) => `「${title}」を読む`,
    },
    check: {
      title: '要点を1つ確かめる',
      text: 'どの要点にも、根拠となる文が付いています。正しいものを承認するか、誤ったものを却下してください。',
      act: '要点を見る',
    },
    answer: {
      title: 'カードを3枚答える',
      text: '答えを思い出してから表示し、どれだけ覚えていたかを選びます。それで次に出る時期が決まります。',
      begun: (answered, all) =>
        `${formatNumber(all)}枚中${formatNumber(answered)}枚に答えました。選んだ評価で、カードが次に出る時期が決まります。`,
      act: 'カードを学習',
    },
    hour: {
      title: '本番の時刻を決める',
      text: 'ブリーフィングの日時を入れてください。Precisがそれまでの日々を計画し、どこまで準備できるか、何を学習するかを毎日ここに示します。',
    },
    lookAround: 'まず試すなら、Precisに付属の文書を読んでみてください。',
    hide: 'はじめの手順を隠す',
    hidden: 'はじめの手順を隠しました。',
  },
}

const whenAndOf = (at: number, documents: number): string =>
  documents > 1 ? `${formatMoment(at)} · 文書${formatNumber(documents)}件` : formatMoment(at)
