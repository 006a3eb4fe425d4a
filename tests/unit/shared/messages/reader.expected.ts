/** What a reader says in English, and what is shown of it in Japanese. */
export const told: readonly (readonly [said: string, shown: string])[] = [
  ['is empty', 'は空です'],
  ['is larger than 64 MB', 'は64 MBを超えています'],
  [
    'is a picture (GIF), which Precis does not read; save it as PNG or JPEG first',
    'は画像（GIF）で、Precisでは読めません。先にPNGまたはJPEGとして保存してください',
  ],
  [
    'holds no note that can be read. Of most: It has no card.',
    'には読み取れるノートがありません。最も多い理由: カードがありません。',
  ],
  [
    'This file has tracked changes: insertions are taken as text, deletions are left out.',
    'このファイルには変更履歴があります（挿入は本文に含めます、削除は省きます）。',
  ],
  ['Its answer is only a picture or sound.', '答えが画像または音声だけです。'],
  ['12 pictures are left out.', '画像12点を省きました。'],
  ['It has 3 columns, where the file has 4.', '列が3個ありますが、ファイルの列は4個です。'],
  [
    'cannot be used: reviews.jsonl, line 12 is no JSON',
    'は使えません。reviews.jsonlの12行目はJSONではありません',
  ],
  // Nothing that was said by another version is lost.
  ['A sentence of an older version.', 'A sentence of an older version.'],
]
