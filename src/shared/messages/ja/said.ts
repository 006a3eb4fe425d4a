import type { Messages } from '../en/catalogue.ts'
import { formatNumber } from '../format.ts'

const withWhat = (marks: number, ratings: number): string => {
  const went = [
    ...(marks > 0 ? [`抜き書き${formatNumber(marks)}件`] : []),
    ...(ratings > 0 ? [`評価${formatNumber(ratings)}件`] : []),
  ]
  return went.length === 0 ? '' : `（${went.join('、')}とともに）`
}

const afterDays = (days: number): string =>
  days === 0 ? '今日のあと' : `あと${formatNumber(days)}日使ったあと`

export const said: Messages['said'] = {
  nothingToUndo: '元に戻せる変更はありません。',
  nothingToRedo: 'やり直せる変更はありません。',
  undid: (change) => `元に戻しました：${change}`,
  redid: (change) => `やり直しました：${change}`,
  textOnly: '本文だけを表示しています。Escで元に戻ります。',
  noPrintedPages: '印刷されたページがあるのはPDFとスキャンだけです。この文書は別の形式です。',
  besideNoRoom: (pixels) =>
    `横に並べて表示するには幅が足りません。ウィンドウの幅を${formatNumber(pixels)}ピクセル以上にしてください。`,
  savedAs: (path) => `${path}として保存しました。`,
  printOf: (place, title) => `${place}、${title}`,
  sheetWritten: (path) => `キューシートを${path}に書き出しました。`,
  languageAdded: (language) => `${language}を追加しました。`,
  linkWithoutDocument: 'リンク先の文書はライブラリにありません。',
  linkWithoutParagraph: '文書を開きましたが、リンク先の段落は含まれていません。',
  details: '詳細',
  anew: {
    made: (document) => `「${document}」の要点とカードを作り直しました。`,
    madeUnnamed: '文書の要点とカードを作り直しました。',
    madeMany: (documents) => `${formatNumber(documents)}件の文書の要点とカードを作り直しました。`,
    asIs: '要点とカードは、この版のPrecisで作ったとおりです。',
    madeIts: '要点とカードを作り直しました。',
    tookBack: '作り直しを取り消しました。',
    bundled: 'この文書はPrecisに付属し、新しい版のたびに作り直されます。',
    broughtBack: (pieces) => `${formatNumber(pieces)}か所を戻しました。`,
    leftOut: (pieces) => `${formatNumber(pieces)}か所をもう一度省きました。`,
    readIn: (languages) => `ページを${languages}で読み直しました。`,
    leftOutByHand: '要点とカードとともに、本文から省きました。',
  },
  backups: {
    restored: 'バックアップを復元しました。',
    keptToo: 'それまでの内容もバックアップとして残しました。',
    setAside: (file) => `使えなかったファイルは${file}として残しました。`,
    made: 'バックアップを作りました。',
    copied: (folder) => `バックアップを${folder}にコピーしました。`,
    fileBack: 'ファイルが戻りました。変更はまた保存されます。',
    fileNotBack: 'ファイルはまだ戻っていません。',
  },
  everything: {
    exported: (contents, path) => `${contents}を${path}に書き出しました。`,
    imported: (contents) => `${contents}を取り込みました。`,
    kept: 'それまでの内容はバックアップとして残しました。',
  },
  library: {
    removed: (title, marks, ratings) => `「${title}」を削除しました${withWhat(marks, ratings)}。`,
    returned: (title) => `「${title}」をライブラリに戻しました。`,
    keep: '残す',
    kept: '「最近削除した文書」にあと30日残します。',
    leaves: (title, days) => `「${title}」は${afterDays(days)}、「最近削除した文書」からなくなります。`,
    leave: (documents, days) =>
      `${formatNumber(documents)}件の文書が${afterDays(days)}、「最近削除した文書」からなくなります。`,
    deleted: (title) => `「${title}」を完全に削除しました。`,
    deletedFrom: (title, backups) =>
      `「${title}」を${formatNumber(backups)}件のバックアップから削除しました。`,
    mayStandIn: (backups) => `${backups.join('、')}には残っているかもしれません。`,
  },
  imports: {
    passages: (passages) => `${formatNumber(passages)}件の抜き書きを取り込みました。`,
    cards: (cards) => `${formatNumber(cards)}枚のカードを取り込みました。`,
    known: (items) => `${formatNumber(items)}件はすでにありました。`,
    decide: '選ぶ…',
  },
  marks: {
    bookmarked: (words) => `しおりを付けました。「${words}」`,
    highlighted: (words) => `ハイライトしました。「${words}」`,
    removed: { bookmark: 'しおりを外しました。', highlight: 'ハイライトを消しました。' },
    noteTooLong:
      'このメモは100万文字を超えています。保存していません。短くするか、ファイルに保存してください。',
    attached: '抜き書きが元の場所に付きました。',
    selectNow: '今その文がある場所を選択し、「ここに付ける」を選んでください。',
    copied: '出典付きでコピーしました。',
    tableCopied: '表をコピーしました。',
  },
  originals: {
    saved: (path) => `元ファイルを${path}に保存しました。`,
    kept: 'ファイルを保管しました。',
    keptAndRead: 'ファイルを保管し、文書をそこから読み直しました。',
  },
  packs: {
    handedOver: (documents, path) => `${formatNumber(documents)}件の文書を${path}にまとめました。`,
    meanwhile: {
      pack: 'その間にライブラリが変わりました。パックで何が変わるかをもう一度確かめてください。',
      deck: 'その間にライブラリが変わりました。デッキで何が変わるかをもう一度確かめてください。',
    },
    changed: {
      pack: (documents) => `パックで${formatNumber(documents)}件の文書が変わりました。`,
      deck: (documents) => `デッキで${formatNumber(documents)}件の文書が変わりました。`,
    },
    briefings: (n) => `ブリーフィングを${formatNumber(n)}件取り込みました。`,
  },
  versions: {
    shown: '今後はこの版を読み、学習します。',
    removed: '版を削除しました。',
  },
}
