/** A title → what a file of it is called on any system, before its ending. Written before the code. */
export const fileNames: readonly (readonly [string, string])[] = [
  ['Harbour Accord', 'Harbour Accord'],
  // Nothing of a path is left, nor what hides a file.
  ['..', 'Passages'],
  ['...', 'Passages'],
  ['../../etc/passwd', 'etc passwd'],
  ['C:\\Windows\\win.ini', 'C Windows win.ini'],
  ['.htaccess', 'htaccess'],
  ['report.txt::$DATA', 'report.txt $DATA'],
  ['file\u0000.exe', 'file .exe'],
  ['trailing. . .', 'trailing'],
  [' leading', 'leading'],
  ['*?<>|"', 'Passages'],
  // Windows takes these for devices, whatever stands after the dot.
  ['CON', 'CON_'],
  ['con', 'con_'],
  ['nul.txt', 'nul_.txt'],
  ['aux .x', 'aux_ .x'],
  ['com9.report', 'com9_.report'],
  ['COM\u00B9', 'COM\u00B9_'],
  ['LPT\u00B2', 'LPT\u00B2_'],
  ['CONIN$', 'CONIN$_'],
  ['Contract', 'Contract'],
  ['COM10', 'COM10'],
  ['null', 'null'],
  // What is not seen, or turns letters around, is no part of a name.
  ['annexe\u202Efdp.exe', 'annexe fdp.exe'],
  ['\uFEFFx', 'x'],
  ['\u3164', 'Passages'],
  ['a\uD83Db', 'a b'],
  ['\uD800', 'Passages'],
  // No longer than a disk takes with what is added: 200 bytes, and no half of a character.
  ['x'.repeat(300), 'x'.repeat(100)],
  ['\u6771'.repeat(300), '\u6771'.repeat(66)],
  [`x${'\u{1F600}'.repeat(60)}`, `x${'\u{1F600}'.repeat(49)}`],
  [`${'x'.repeat(99)}\u{1F600}`, 'x'.repeat(99)],
]
