/** A text, what is selected of it, and what is marked. */
export const snapped: readonly (readonly [text: string, selected: string, marked: string])[] = [
  ['The council agreed on ferries.', 'ouncil agre', 'council agreed'],
  ['The council agreed on ferries.', 'council agreed', 'council agreed'],
  ['The council agreed on ferries.', 'erries', 'ferries'],
  ['The council agreed on ferries.', 'ferries.', 'ferries.'],
  ['The council agreed on ferries.', 'Th', 'The'],
  ['The council agreed on ferries.', 'ouncil', 'council'],
  ["They don’t and can't say.", 'on’', 'don’t'],
  ["They don’t and can't say.", "an'", "can't"],
  ['It cost 1,250.75 crowns.', '50.7', '1,250.75'],
  ['It cost $442bn then.', '42', '442bn'],
  ['It cost $442bn then.', '$44', '$442bn'],
  ['An inter\u00ADnational pact.', 'inter\u00AD', 'inter\u00ADnational'],
  ['Das Übereinkommen gilt.', 'einkommen gil', 'Übereinkommen gilt'],
  ['Cafe\u0301s open early.', 'Cafe', 'Cafe\u0301s'],
  ['Соглашение подписано.', 'лашение под', 'Соглашение подписано'],
  // By the words of the script, not by its blanks.
  [
    '\u56FD\u9645\u5408\u4F5C\u534F\u8BAE\u5DF2\u7ECF\u7B7E\u7F72\u3002',
    '\u9645\u5408',
    '\u56FD\u9645\u5408\u4F5C',
  ],
  [
    '\u6771\u4EAC\u30BF\u30EF\u30FC\u306B\u767B\u308B\u3002',
    '\u4EAC\u30BF',
    '\u6771\u4EAC\u30BF\u30EF\u30FC',
  ],
  [
    '\u0E1B\u0E23\u0E30\u0E40\u0E17\u0E28\u0E44\u0E17\u0E22',
    '\u0E40\u0E17\u0E28\u0E44\u0E17',
    '\u0E1B\u0E23\u0E30\u0E40\u0E17\u0E28\u0E44\u0E17\u0E22',
  ],
  // No half of what is one sign to the eye.
  ['Go \u{1F469}\u200D\u{1F680} now', '\u{1F469}', '\u{1F469}\u200D\u{1F680}'],
  // Signs and blanks are no words to be within.
  ['Yes (so it is) – no.', '(so', '(so'],
  ['Yes (so it is) – no.', '– no', '– no'],
]

/** The same, where `code` is set as such within the text: an end that lies in it stays. */
export const beforeCode = {
  text: 'Set maxLength before the upload begins.',
  code: 'maxLength',
  examples: [
    ['max', 'max'],
    ['Length befo', 'Length before'],
    ['et max', 'Set max'],
    ['ploa', 'upload'],
  ] as const,
}
