/** What is logged → the line in the log: one for each entry, whatever the words hold. Written before the code. */
const fault = (stack: string): Error => Object.assign(new Error('x'), { stack })

export const lines: readonly (readonly [readonly unknown[], string])[] = [
  [['The engine ended with 1', null], 'The engine ended with 1'],
  [['Failed x', fault('Error: bad\n    at f (a.js:1:2)')], 'Failed x Error: bad \\n at f (a.js:1:2)'],
  [
    ['The page ended', { reason: 'crashed', exitCode: 5 }],
    "The page ended { reason: 'crashed', exitCode: 5 }",
  ],
  [['Could not read it', 'ENOENT in open'], 'Could not read it ENOENT in open'],
  // One entry is not made two, nor another's.
  [['x\n[2026-11-29 10:00:00.000] [error] forged'], 'x \\n [2026-11-29 10:00:00.000] [error] forged'],
  [['x\r\n\r\ny'], 'x \\n y'],
  [['x\u2028y\u0085z\vw'], 'x \\n y \\n z \\n w'],
  // A terminal that shows it is told nothing, and no letters are turned around.
  [['\u001B[2J\u001B[31mred\u0007'], '\\u001b[2J\\u001b[31mred\\u0007'],
  [['\u009B31m'], '\\u009b31m'],
  [['annexe\u202Efdp.exe'], 'annexe\\u202efdp.exe'],
  [['half \uD800 of one'], 'half \\ud800 of one'],
  // It is no template.
  [['100 %s %d %c', 'x'], '100 %s %d %c x'],
  [[fault('Error: a\n    at g'), undefined], 'Error: a \\n at g'],
]
