/** A text as written, and as it goes to other programs. The signs are spelled out, since nobody sees them. */
export const copied: readonly (readonly [written: string, copied: string])[] = [
  ['The inter\u00ADnational agree\u00ADment', 'The international agreement'],
  ['A\u200Blong\u200Baddress', 'Alongaddress'],
  ['Wide\uFEFF and no\u2060 break', 'Wide and no break'],
  ['\u00AD\u200B', ''],
  // What changes how a text reads or looks stays.
  ['a\u00A0b', 'a\u00A0b'],
  ['\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645', '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645'],
  ['\u{1F469}\u200D\u{1F680} \u2764\uFE0F', '\u{1F469}\u200D\u{1F680} \u2764\uFE0F'],
  ['\u05D0\u200E1', '\u05D0\u200E1'],
  // Where words are written without blanks, it parts them.
  ['\u1780\u17B6\u179A\u200B\u1784\u17B6\u179A', '\u1780\u17B6\u179A\u200B\u1784\u17B6\u179A'],
  ['\u0E44\u0E17\u0E22\u200B\u0E25\u0E32\u0E27', '\u0E44\u0E17\u0E22\u200B\u0E25\u0E32\u0E27'],
  ['Plain text.\nTwo\tcells', 'Plain text.\nTwo\tcells'],
]
