import { isThing, type Thing } from '../../errors.ts'
import type { Messages } from '../en/catalogue.ts'

const untouched = 'ファイルには一切手を加えていません。'
const stillOpen = '今は変更が保存されません。それまでに保存した内容は、ここに開いたままです。'
const kept = 'それまでに保存した内容は無事です。'
const backupsKept = '保存した内容は無事で、以前のバックアップも残っています。'
const backupsHere = 'データのフォルダーにあるバックアップは元のままです。'
const apart = 'しおりと復習の記録は別に保管されているため、無事です。'
const reinstall =
  'Precisをインストールし直してください。ソースを開発している場合は、npm run buildを実行してください。'
const unchanged = '何も変更していません。'
const dataUnchanged = '今のデータは変わっていません。'
const otherFile = '別のファイルを選んでください。'
const otherBackup = '別のバックアップを選んでください。'
const backUpNow = '「ファイル」>「バックアップ」で今すぐバックアップしてください。'
const orOtherFolder = 'または「ファイル」>「バックアップ」で別のフォルダーを選んでください。'
const log =
  'もう一度試してください。繰り返す場合は、ログファイル（「ヘルプ」>「ログを表示」）に理由があります。'

const things: Readonly<Record<Thing, string>> = {
  briefing: 'このブリーフィング',
  'briefing-document': 'このブリーフィングの文書',
  card: 'このカード',
  'chosen-card': '選んだカード',
  document: 'この文書',
  fact: 'この要点',
  file: 'このファイル',
  mark: 'この印',
  offer: 'この提案',
  'open-data': '開いていた内容',
  page: 'このページ',
  passage: 'この抜き書き',
  version: 'この版',
}

export const errors: Messages['errors'] = {
  'document-missing': (subject) => ({
    what: `文書${subject}がインストールの中にありません。`,
    safe: apart,
    advice: reinstall,
  }),
  'document-damaged': (subject) => ({
    what: `文書${subject}は壊れていて表示できません。`,
    safe: apart,
    advice: reinstall,
  }),
  'store-missing': (subject) => ({
    what: `データファイル${subject}がないか、空です。`,
    safe: '代わりのファイルは作っていません。',
    advice:
      '外したドライブにある場合は、接続してもう一度試してください。移動した場合は、元に戻してください。',
  }),
  'store-moved': (subject) => ({
    what: `ファイル${subject}が元の場所にありません。`,
    safe: stillOpen,
    advice: 'ファイルを元に戻してもう一度試すか、開いている内容をバックアップとして保存してください。',
  }),
  'store-replaced': (subject) => ({
    what: `${subject}の場所に別のファイルがあります。`,
    safe: stillOpen,
    advice: '開いている内容をバックアップとして保存するか、今そこにあるファイルを使ってください。',
  }),
  'store-overwritten': (subject) => ({
    what: `別のプログラムが${subject}を上書きしました。`,
    safe: '今は変更が保存されません。Precisはこのファイルに手を加えません。',
    advice: 'バックアップを復元するか、今そこにあるファイルを使ってください。',
  }),
  'store-log-lost': (subject) => ({
    what: `データファイル${subject}のログがなくなっていたため、この変更は保存されませんでした。`,
    safe: kept,
    advice: 'ログを作り直したので、もう一度操作してください。',
  }),
  'store-damaged': (subject) => ({
    what: `データファイル${subject}が壊れています。`,
    safe: untouched,
    advice: 'どれを選んでも、壊れたファイルは残ります。',
  }),
  'store-not-a-database': (subject) => ({
    what: `ファイル${subject}はPrecisのデータファイルではありません。`,
    safe: untouched,
    advice: 'どれを選んでも、このファイルは残ります。',
  }),
  'store-newer': (subject) => ({
    what: `データファイル${subject}は、新しい版のPrecisで書かれています。`,
    safe: untouched,
    advice: 'その新しい版で開いてください。',
  }),
  'store-locked': (subject) => ({
    what: `データファイル${subject}は、別のプログラムが使用中です。`,
    safe: untouched,
    advice: 'そのプログラムを閉じてから、もう一度試してください。',
  }),
  'store-unreadable': (subject) => ({
    what: `データファイル${subject}を読み取れません。`,
    safe: untouched,
    advice: 'このファイルの読み書きが許可されているか確かめてから、もう一度試してください。',
  }),
  'store-read-only': (subject) => ({
    what: `${subject}に書き込めません。`,
    safe: kept,
    advice: 'ディスクが書き込み禁止になっていないか確かめてから、もう一度試してください。',
  }),
  'store-no-folder': (subject) => ({
    what: `データのフォルダー${subject}を作れません。`,
    safe: unchanged,
    advice: 'そこへの書き込みが許可されているか確かめてから、もう一度試してください。',
  }),
  'disk-full': () => ({
    what: 'ディスクがいっぱいのため、この変更は保存されませんでした。',
    safe: kept,
    advice: '空き容量を増やしてから、もう一度試してください。',
  }),
  'backup-damaged': (subject) => ({
    what: `バックアップ${subject}は壊れているため、復元しませんでした。`,
    safe: dataUnchanged,
    advice: otherBackup,
  }),
  'backup-missing': (subject) => ({
    what: `バックアップ${subject}はもうありません。`,
    safe: dataUnchanged,
    advice: otherBackup,
  }),
  'backup-foreign': (subject) => ({
    what: `ファイル${subject}はPrecisのバックアップではありません。`,
    safe: unchanged,
    advice: otherFile,
  }),
  'backup-disk-full': () => ({
    what: 'ディスクがいっぱいのため、前回のバックアップは作られませんでした。',
    safe: backupsKept,
    advice: `空き容量を増やしてから、${backUpNow}`,
  }),
  'backup-failed': () => ({
    what: '前回のバックアップを作れませんでした。',
    safe: backupsKept,
    advice: `${backUpNow}失敗した理由は、ログファイル（「ヘルプ」>「ログを表示」）にあります。`,
  }),
  'original-missing': () => ({
    what: 'この文書の元ファイルがないか、壊れています。',
    safe: '文書とあなたの作業内容は無事です。',
    advice: 'ファイルが手元にあれば、「ファイル」>「元ファイル」で選び直してください。',
  }),
  'original-unreadable': (subject) => ({
    what: `${subject}。`,
    safe: unchanged,
    advice: otherFile,
  }),
  'not-the-original': (subject) => ({
    what: `${subject}は、この文書の元ファイルではありません。`,
    safe: unchanged,
    advice: '同じファイルを選ぶか、このファイルを独立した文書として取り込んでください。',
  }),
  'page-unshown': (subject) => ({
    what: `${subject}ページ目を表示できません。`,
    safe: '本文はここにあり、ファイルは元のままです。',
    advice:
      'もう一度試すか、ファイルのコピー（「ファイル」>「元ファイル」）を保存して別のアプリで開いてください。',
  }),
  'backup-without-originals': () => ({
    what: '前回のバックアップは作られましたが、文書の元ファイルの一部をコピーできませんでした。',
    safe: 'ほかはすべて入っています。元ファイルは元の場所にあります。',
    advice: `空き容量を増やしてから、${backUpNow}`,
  }),
  'backup-unfinished': () => ({
    what: '前回のバックアップが終わる前に、Precisが終了しました。',
    safe: backupsKept,
    advice: `${backUpNow}または、そのままお待ちください。Precisを閉じるときに作られます。`,
  }),
  'place-away': (subject) => ({
    what: `フォルダー${subject}が見つからないため、バックアップをコピーしませんでした。`,
    safe: backupsHere,
    advice: `ドライブを接続してもう一度コピーしてください。${orOtherFolder}`,
  }),
  'place-full': (subject) => ({
    what: `${subject}に空きがないため、バックアップをコピーしませんでした。`,
    safe: backupsHere,
    advice: `空き容量を増やしてもう一度コピーしてください。${orOtherFolder}`,
  }),
  'place-failed': (subject) => ({
    what: `${subject}にバックアップをコピーできませんでした。`,
    safe: backupsHere,
    advice: `そこへの書き込みが許可されているか確かめて、もう一度コピーしてください。${orOtherFolder}`,
  }),
  'export-failed': (subject) => ({
    what: `ファイル${subject}に書き込めませんでした。`,
    safe: 'あなたのデータはすべて無事です。以前からあったファイルは元のままです。',
    advice: '別のフォルダーを選ぶか、空き容量を増やしてから、もう一度試してください。',
  }),
  'weights-not-fitted': () => ({
    what: '予定の重みを調整できませんでした。',
    safe: '回答と予定は元のままです。',
    advice: 'コンピューターが空いているときにもう一度試してください。標準の重みでも十分に使えます。',
  }),
  'no-printer': () => ({
    what: 'このコンピューターにはプリンターがないため、印刷しませんでした。',
    safe: unchanged,
    advice:
      'プリンターを接続するか、PDFを保存して（「ファイル」>「PDFとして保存」）別の場所で印刷してください。',
  }),
  'not-printed': () => ({
    what: 'プリンターがページを受け取りませんでした。',
    safe: unchanged,
    advice:
      '電源と接続を確かめるか、PDFを保存して（「ファイル」>「PDFとして保存」）別の場所で印刷してください。',
  }),
  'cards-unreadable': (subject) => ({
    what: `${subject}。`,
    safe: 'カードの追加も変更もしていません。',
    advice: otherFile,
  }),
  'language-unreadable': (subject) => ({
    what: `${subject}。`,
    safe: '言語の追加も変更もしていません。',
    advice: otherFile,
  }),
  'library-unreadable': (subject) => ({
    what: `${subject}。`,
    safe: unchanged,
    advice: otherFile,
  }),
  'passages-unreadable': (subject) => ({
    what: `${subject}。`,
    safe: '抜き書きの追加も変更もしていません。',
    advice: otherFile,
  }),
  'link-unopened': (subject) => ({
    what: `このシステムには、${subject}を開くアプリがありません。`,
    safe: unchanged,
    advice: 'アドレスをコピーして、ブラウザーまたはメールアプリに貼り付けてください。',
  }),
  'index-unopened': (subject) => ({
    what: `検索索引${subject}を開くことも作ることもできません。`,
    safe: '索引にはデータにあるものしか入っていません。データは無事です。',
    advice: 'そこへの書き込みの許可とディスクの空きを確かめてから、もう一度検索してください。',
  }),
  'not-made-anew': () => ({
    what: 'この文書を作り直せませんでした。',
    safe: '文書は元のままです。',
    advice: log,
  }),
  'not-compared': () => ({
    what: 'これらの版を比べられませんでした。',
    safe: 'どちらの版も元のままです。',
    advice: log,
  }),
  'comparison-stopped': () => ({
    what: '比較を中止しました。',
    safe: 'どちらの版も元のままです。',
    advice: '変更点を見たいときに、もう一度試してください。',
  }),
  'not-found': (subject) => ({
    what: `${isThing(subject) ? things[subject] : subject}はもうありません。`,
    safe: kept,
    advice: '何もする必要はありません。',
  }),
  'bad-request': (subject) => ({
    what: `Precisはこの入力を使えませんでした${subject === '' ? '' : `（${subject}）`}。`,
    safe: unchanged,
    advice: '別の入力で試してください。',
  }),
  'safe-mode': () => ({
    what: 'セーフモードでは使えません。',
    safe: unchanged,
    advice: 'セーフモードを終えてから、もう一度試してください。',
  }),
  unexpected: () => ({
    what: 'Precisが予期しない問題が起きました。',
    safe: kept,
    advice: log,
  }),
}
