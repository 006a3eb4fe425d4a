import type { Messages } from '../en/catalogue.ts'
import { formatNumber } from '../format.ts'

export const documents: Messages['documents'] = {
  remove: {
    title: '完全に削除しますか',
    what: (title) =>
      `「${title}」を、しおりと評価もろとも削除します。元には戻せません。取り込んだ元のファイルには触れません。`,
    withBackups: (n) =>
      `${formatNumber(n)}個のバックアップからも削除する。削除しないと、バックアップが入れ替わるまで本文が残ります。`,
    unknown: (names) => `${names.join('、')}の中は確認できないため、残っている可能性があります。`,
    copies: '別の場所にあるデータのコピーには残ります。',
    act: '完全に削除',
    keep: '残す',
  },
  details: {
    title: '名前とタグ',
    asIs: '文書にある題名です。',
    inDocument: (title) => `文書での題名:「${title}」。名前を空にすると、これを使います。`,
    exampleTags: '東京, エネルギー',
    addTag: (tag) => `${tag}を追加`,
  },
  kinds: {
    text: 'テキスト',
    markdown: 'Markdown',
    html: 'ウェブページ',
    pdf: 'PDF',
    docx: 'Word',
    odt: 'OpenDocument',
    rtf: 'リッチテキスト',
    pptx: 'PowerPoint',
    epub: 'EPUB',
    picture: '画像',
    anki: 'Ankiのデッキ',
  },
  original: {
    title: '元ファイル',
    text: '元ファイルの本文',
    cut: 'ここには初めの部分だけを表示しています。コピーには全体が入ります。',
    save: 'コピーを保存…',
    choose: 'ファイルを選び直す…',
    file: 'ファイル',
    kind: '種類',
    size: 'サイズ',
    added: '追加日時',
    readWith: '読み取り',
    states: {
      deck: 'デッキのファイルそのものは保管せず、取り込んだ内容だけを残します。新しい分を入れるには、もう一度取り込んでください。',
      kept: '取り込んだときのまま保管しています。コピーを保存すると、対応するアプリで開けます。',
      shown: '取り込んだときのまま保管しています。',
      bundled: 'この文書はPrecisに付属のもので、あなたのファイルはありません。',
      none: 'この文書は、Precisがファイルを保管するようになる前に追加されました。ファイルが手元にあれば選んでください。保管したうえで、文書を読み取り直します。',
      missing:
        'ファイルがないか、壊れています。文書とあなたの作業内容は無事です。ファイルが手元にあれば、選び直してください。',
    },
    newest: (reader) => `最新の読み取り機能（${reader}）`,
    unknown: (newest) => `古い読み取り機能（現在は${newest}）`,
    older: (reader, newest) => `古い読み取り機能（${reader}、現在は${newest}）`,
  },
  scans: {
    title: 'ページの言語',
    readIn: (languages) => `ページは画像から${languages}で読み取られました。`,
    others: 'ほかの言語で読むには、設定の「スキャンの言語」でファイルを追加してください。',
    readAgain: 'この言語で読み直す',
    begins: '読み直しています…',
    page: (page, of) => `${of}ページ中${page}ページ目を読んでいます…`,
  },
  anew: {
    title: '要点とカード',
    make: '作り直す',
    takeBack: '前に戻す',
    kept: '文書からはもう作られないものの、残してあるもの',
    more: (n) => `ほか${formatNumber(n)}件`,
    failed: 'この版のPrecisでは要点とカードを作り直せませんでした。元のままです。',
    takenBack: (day) => `${day}に作り直し、その後取り消しました。要点とカードは以前のものです。`,
    made: (day, outcome) => `${day}に作り直しました（${outcome}）。`,
    older: '要点とカードは、古い版のPrecisで作られたものです。',
    outcome: ({ fresh, reworded, kept }) =>
      [
        ...(fresh > 0 ? [`新しいカード${formatNumber(fresh)}枚`] : []),
        ...(reworded > 0 ? [`言い回しの変更${formatNumber(reworded)}件`] : []),
        ...(kept > 0 ? [`文書からはもう作られないが残したもの${formatNumber(kept)}件`] : []),
      ].join('、') || '新しいカードも言い回しの変更もありません',
  },
}
