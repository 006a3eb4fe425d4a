import type { Templates } from '../templates.ts'

/** What the readers are not sure of or leave out, as whole sentences. */
export const noted: Templates = {
  'The file does not say its encoding; it was read as {}.':
    'ファイルに文字コードの指定がないため、{}として読み取りました。',
  'Parts of this book are missing from its file or cannot be read: {}.':
    'この書籍の一部はファイルにないか、読み取れません: {}。',
  'One page of this book is drawn, not written, and left out.':
    'この書籍の1ページは文字ではなく図として描かれているため、省きました。',
  '{} pages of this book are drawn, not written, and left out.':
    'この書籍の{}ページは文字ではなく図として描かれているため、省きました。',
  'This file has tracked changes: {}.': 'このファイルには変更履歴があります（{}）。',
  'insertions are taken as text': '挿入は本文に含めます',
  'deletions are left out': '削除は省きます',
  'what was moved stands where it was moved to': '移動は移動先に置きます',
  'One picture is left out.': '画像1点を省きました。',
  '{} pictures are left out.': '画像{}点を省きました。',
  'The first {} pictures are kept; {} more were left out.': '最初の画像{}点を残し、ほかの{}点は省きました。',
  'Its pictures are too large or too many to be read; its text is all there.':
    '画像が大きすぎるか多すぎるため読み取れません。本文はすべてあります。',
  'From page {} on its pictures were not read, since that took too long; its text is all there.':
    '時間がかかりすぎるため、{}ページ目以降の画像は読み取りませんでした。本文はすべてあります。',
  'One slide cannot be read.': 'スライド1枚を読み取れません。',
  '{} slides cannot be read.': 'スライド{}枚を読み取れません。',
  'One slide is hidden in the show, and read here.':
    'スライドショーで非表示のスライド1枚も、ここでは読み取りました。',
  '{} slides are hidden in the show, and read here.':
    'スライドショーで非表示のスライド{}枚も、ここでは読み取りました。',
  'The words of one chart or drawing are not read.': 'グラフまたは図1点の文字は読み取っていません。',
  '{} charts and drawings are not read.': 'グラフと図{}点は読み取っていません。',
  'One formula is too deeply nested to be drawn: it is shown as plain text.':
    '数式1つは入れ子が深すぎて描画できないため、文字のまま表示します。',
  '{} formulas are too deeply nested to be drawn: they are shown as plain text.':
    '数式{}つは入れ子が深すぎて描画できないため、文字のまま表示します。',
  'Read from {} by Tesseract ({}): {}.': '{}からTesseractで読み取りました（{}）。{}。',
  'the picture of a page': '1ページの画像',
  'pictures of {} pages': '{}ページ分の画像',
  'no word is doubtful': '疑わしい語はありません',
  'less than 1% of the words are doubtful': '疑わしい語は1%未満です',
  '{}% of the words are doubtful': '語の{}%が疑わしい読み取りです',
  'The picture of page {} could not be read.': '{}ページ目の画像を読み取れませんでした。',
  'The pictures of {} pages could not be read, the first of them page {}.':
    '{}ページ分の画像を読み取れませんでした。最初は{}ページ目です。',
  '{} more pages that are pictures were not read: there are too many.':
    '画像のページが多すぎるため、ほかの{}ページは読み取りませんでした。',
  'A part of this document is a file of another kind ({}), and is left out.':
    'この文書の一部は別の種類のファイル（{}）のため、省きました。',
  'Nothing in this PDF says which letters {}% of its signs are, so that its text may be unreadable and no facts are found in that part; its pages can be looked at as they are printed. A copy saved anew by the program that made it, or text recognition, can help.':
    'このPDFには、記号の{}%がどの文字かという情報がありません。そのため本文が読めないことがあり、その部分からは要点を取り出しません。ページは印刷どおりに見られます。作成元のアプリで保存し直したコピーや、文字認識が役立つことがあります。',
  'One file of another kind is left alone.': '別の種類のファイル1件はそのままにしました。',
  '{} files of other kinds are left alone.': '別の種類のファイル{}件はそのままにしました。',
  'It holds more than 1,000 documents; only the first 1,000 are taken.':
    '文書が1,000件を超えているため、最初の1,000件だけを取り込みます。',
  'It holds more than 200,000 files; only the first folders of it are looked at.':
    'ファイルが200,000件を超えているため、最初のほうのフォルダーだけを調べました。',
  'Folders deeper than {} are left alone.': '{}段より深いフォルダーはそのままにしました。',
  'One folder may not be read.': 'フォルダー1つの読み取りは許可されていません。',
  '{} folders may not be read.': 'フォルダー{}つの読み取りは許可されていません。',
  'It has the same id as one before it.': '前のものと同じIDです。',
  'It says the same as one before it.': '前のものと同じ内容です。',
  'It begins with “#”, as a comment does.': 'コメントと同じ「#」で始まっています。',
  'It has {} columns, where the file has {}.': '列が{}個ありますが、ファイルの列は{}個です。',
  'A field of it is longer than 100,000 characters.': '100,000文字を超える欄があります。',
  'Only the first 10,000 cards are taken.': '最初の10,000枚だけを取り込みます。',
  'Only the first 10,000 cards of a deck are taken.': 'デッキの最初の10,000枚だけを取り込みます。',
  'Only its first two fields were kept.': '最初の2つの欄だけを残しました。',
  'It has more than 50 clozes.': '穴埋めが50個を超えています。',
  'It is a cloze without a gap.': '空所のない穴埋めです。',
  'What stands behind its cloze was left out.': '穴埋めの裏にある内容は省きました。',
  'A picture or sound of it was left out.': '画像または音声を省きました。',
  'Its formula stands as it is written.': '数式は書かれたままの形です。',
  'Its markup is nested deeper than is read.': 'マークアップの入れ子が深すぎます。',
  'Its {} is only a picture or sound.': '{}が画像または音声だけです。',
  'It has no {}.': '{}がありません。',
  'Its {} is longer than 2,000 characters.': '{}が2,000文字を超えています。',
  question: '問い',
  answer: '答え',
  'It asks for a part of a picture.': '画像の一部を問うカードです。',
  'Fields that its card does not show were left out.': 'カードに表示されない欄は省きました。',
  'Its note type has no such card.': 'ノートタイプにそのカードがありません。',
  'The templates of its note type cannot be read.': 'ノートタイプのテンプレートを読み取れません。',
  'Its note type is not in the file.': 'ノートタイプがファイルにありません。',
  'It has no card.': 'カードがありません。',
  'It is not an annotation.': '注釈ではありません。',
  'It quotes no text.': '引用した文がありません。',
  'Its note was cut to 20,000 characters.': 'メモを20,000文字に短くしました。',
  'A tag was cut to 60 characters.': 'タグを60文字に短くしました。',
  'Only its first 50 tags were kept.': '最初の50個のタグだけを残しました。',
  'Its quote was cut to 50,000 characters.': '引用を50,000文字に短くしました。',
}
