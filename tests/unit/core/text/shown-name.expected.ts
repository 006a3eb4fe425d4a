/** Names as they come, and as they are shown. */
export const shownNames: readonly (readonly [name: string, shown: string])[] = [
  ['Report', 'Report'],
  ['annexe\u202Efdp.exe', 'annexefdp.exe'],
  ['\u202Atext\u202C and \u202Bmore\u202C', 'text and more'],
  ['\u202Dleft\u202C', 'left'],
  ['a\u2066b\u2067c\u2068d\u2069e', 'abcde'],
  ['nominal\u206A\u206F digits', 'nominal digits'],
  ['note\uFFF9 beside\uFFFA it\uFFFB', 'note beside it'],
  ['two\nlines\r\nand\ta tab', 'two lines and a tab'],
  ['\u2028apart\u2029', 'apart'],
  ['bell\u0007 and \u009Bcontrol', 'bell and control'],
  // A name that is written from right to left needs no help, and its marks tell only where neutral signs belong.
  ['דו"ח \u200F(2026)\u200E.pdf', 'דו"ח \u200F(2026)\u200E.pdf'],
  ['تقرير ٢٠٢٦\u061C.docx', 'تقرير ٢٠٢٦\u061C.docx'],
  // Joiners are part of how words and pictures are written.
  ['می\u200Cخواهم 👩\u200D🚀', 'می\u200Cخواهم 👩\u200D🚀'],
  [
    'flag 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    'flag 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
  ],
  ['  blanks  inside  ', 'blanks inside'],
  ['\u202E', ''],
]
