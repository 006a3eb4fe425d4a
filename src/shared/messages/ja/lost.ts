import type { Messages } from '../en/catalogue.ts'

export const lost: Messages['lost'] = {
  gone: 'データファイルがなくなりました',
  replaced: 'データファイルが入れ替わりました',
  overwritten: 'データファイルが上書きされました',
  save: '今開いている内容を保存',
  saveNote: 'Precisが消すことのないバックアップになります。',
  again: 'もう一度試す',
  againNote: 'ファイルが戻ってから押してください。',
  useOther: '今そこにあるファイルを使う',
  savedFirst: '開いている内容を先に保存します。',
  restore: 'バックアップを復元',
  otherKept: '今そこにあるファイルは残します。',
  quit: '終了',
  savedAs: (name) => `${name}として保存しました。`,
  goOn: '保存した内容で続ける',
  savedBackup: 'バックアップとして保存しました。',
  savedAsBackup: (what) => `バックアップとして保存しました: ${what}`,
}
