/** A formula as MathML writes it, and as one line of plain text. */
export const linearExamples: readonly (readonly [string, string])[] = [
  // Letters, figures and signs.
  ['<mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>', 'E = mc^2'],
  ['<mi>A</mi><mo>=</mo><mn>4</mn><mi>π</mi><mi>r</mi>', 'A = 4πr'],
  ['<mi>A</mi><mo>=</mo><mn>4</mn><mo>&#x2062;</mo><mi>π</mi><mo>&#x2062;</mo><mi>r</mi>', 'A = 4πr'],
  ['<mi>x</mi><mo>=</mo><mo>-</mo><mn>1</mn>', 'x = −1'],
  ['<mo>−</mo><mi>a</mi><mo>+</mo><mi>b</mi>', '−a + b'],
  ['<mn>3</mn><mo>×</mo><msup><mn>10</mn><mn>6</mn></msup>', '3 × 10^6'],
  ['<mi>n</mi><mo>!</mo>', 'n!'],
  ['<mi>f</mi><mo>(</mo><mi>x</mi><mo>,</mo><mi>y</mi><mo>)</mo>', 'f(x, y)'],
  ['<mi>a</mi><mo>/</mo><mi>b</mi>', 'a/b'],
  ['<mi>x</mi><mo>&lt;</mo><mn>5</mn>', 'x < 5'],
  ['<mi>𝐀</mi><mi>𝑥</mi>', 'Ax'],
  ['<mi mathvariant="bold">v</mi>', 'v'],
  ['<mi>sin</mi><mi>x</mi>', 'sin x'],
  ['<mo>sin</mo><mi>x</mi>', 'sin x'],
  ['<mi>sin</mi><mo>&#x2061;</mo><mo>(</mo><mi>x</mi><mo>)</mo>', 'sin(x)'],
  ['<mn>2</mn><mi>sin</mi><mi>x</mi>', '2 sin x'],
  ['<mi>x</mi><mtext> if </mtext><mi>y</mi>', 'x if y'],
  ['<mi>x</mi><mtext>if</mtext><mi>y</mi>', 'x if y'],
  ['<mi>x</mi><mspace width="2em"/><mi>y</mi>', 'x y'],
  ['<mi>d</mi><mspace width="0.1em"/><mi>x</mi>', 'dx'],
  // Fractions.
  ['<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>', '(a+b)/2'],
  ['<mfrac><mn>1</mn><mrow><mn>2</mn><mi>a</mi></mrow></mfrac>', '1/(2a)'],
  ['<mfrac><mn>1</mn><mn>2</mn></mfrac><mi>m</mi><msup><mi>v</mi><mn>2</mn></msup>', '1/2 mv^2'],
  ['<mfrac><mfrac><mi>a</mi><mi>b</mi></mfrac><mi>c</mi></mfrac>', '(a/b)/c'],
  ['<mfrac><mrow><mo>(</mo><mi>a</mi><mo>)</mo></mrow><mi>c</mi></mfrac>', '(a)/c'],
  [
    '<mfrac><mrow><mo>(</mo><mi>a</mi><mo>)</mo><mo>(</mo><mi>b</mi><mo>)</mo></mrow><mi>c</mi></mfrac>',
    '((a)(b))/c',
  ],
  [
    '<mi>x</mi><mo>=</mo><mfrac><mrow><mo>−</mo><mi>b</mi><mo>±</mo><msqrt><mrow><msup><mi>b</mi><mn>2</mn></msup><mo>−</mo><mn>4</mn><mi>a</mi><mi>c</mi></mrow></msqrt></mrow><mrow><mn>2</mn><mi>a</mi></mrow></mfrac>',
    'x = (−b±√(b^2−4ac))/(2a)',
  ],
  ['<mo>(</mo><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac><mo>)</mo>', '(n choose k)'],
  // Roots.
  ['<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>', '√(x+1)'],
  ['<msqrt><mi>x</mi></msqrt>', '√x'],
  ['<mroot><mi>x</mi><mn>3</mn></mroot>', '∛x'],
  ['<mroot><mi>x</mi><mi>n</mi></mroot>', '√[n](x)'],
  // What is raised and lowered.
  ['<msup><mi>x</mi><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msup>', 'x^(n+1)'],
  ['<msup><mi>e</mi><mrow><mi>i</mi><mi>π</mi></mrow></msup>', 'e^(iπ)'],
  ['<msup><mrow><mo>(</mo><mi>a</mi><mo>+</mo><mi>b</mi><mo>)</mo></mrow><mn>2</mn></msup>', '(a+b)^2'],
  ['<msup><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></msup>', '(a+b)^2'],
  ['<msup><mn>10</mn><mrow><mo>−</mo><mn>9</mn></mrow></msup>', '10^(−9)'],
  ['<msub><mi>x</mi><mi>i</mi></msub>', 'x_i'],
  ['<msub><mi>x</mi><mrow><mi>i</mi><mo>,</mo><mi>j</mi></mrow></msub>', 'x_(i,j)'],
  ['<msub><mi>v</mi><mi>max</mi></msub>', 'v_max'],
  ['<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>', 'x_i^2'],
  ['<msup><mi>f</mi><mo>′</mo></msup><mo>(</mo><mi>x</mi><mo>)</mo>', 'f′(x)'],
  ['<msup><mn>90</mn><mo>∘</mo></msup>', '90°'],
  ['<msup><msup><mi>a</mi><mi>b</mi></msup><mi>c</mi></msup>', '(a^b)^c'],
  ['<mmultiscripts><mi>C</mi><mprescripts/><mn>6</mn><mn>14</mn></mmultiscripts>', '_6^14C'],
  // What stands over and under.
  [
    '<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi>',
    '∑_(i=1)^n i',
  ],
  [
    '<msubsup><mo>∫</mo><mn>0</mn><mn>1</mn></msubsup><mi>f</mi><mo>(</mo><mi>x</mi><mo>)</mo><mi>d</mi><mi>x</mi>',
    '∫_0^1 f(x)dx',
  ],
  [
    '<munder><mo>lim</mo><mrow><mi>x</mi><mo>→</mo><mn>0</mn></mrow></munder><mi>f</mi><mo>(</mo><mi>x</mi><mo>)</mo>',
    'lim_(x→0) f(x)',
  ],
  ['<mover accent="true"><mi>x</mi><mo>^</mo></mover>', 'x\u0302'],
  ['<mover><mi>x</mi><mo accent="true">¯</mo></mover>', 'x\u0304'],
  ['<mover><mi>v</mi><mo>→</mo></mover>', 'v\u20D7'],
  ['<mover><mrow><mi>A</mi><mi>B</mi></mrow><mo accent="true">¯</mo></mover>', '(AB)¯'],
  [
    '<munder><munder><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mo>⏟</mo></munder><mi>n</mi></munder>',
    '(a+b)_n',
  ],
  ['<mover><mo>→</mo><mi>k</mi></mover>', '→^k'],
  // Tables: matrices, cases, lines of equations, a numbered one.
  [
    '<mo>(</mo><mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd><mtd><mi>d</mi></mtd></mtr></mtable><mo>)</mo>',
    '(a, b; c, d)',
  ],
  [
    '<mi>f</mi><mo>=</mo><mrow><mo>{</mo><mtable><mtr><mtd><mi>x</mi></mtd><mtd><mi>x</mi><mo>≥</mo><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd><mtext>otherwise</mtext></mtd></mtr></mtable></mrow>',
    'f = {x, x ≥ 0; 0, otherwise',
  ],
  [
    '<mtable><mtr><mtd><mi>a</mi></mtd><mtd><mo>=</mo><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd><mtd><mo>=</mo><mi>d</mi></mtd></mtr></mtable>',
    'a = b; c = d',
  ],
  [
    '<mtable><mlabeledtr><mtd><mtext>(3)</mtext></mtd><mtd><mi>a</mi><mo>=</mo><mi>b</mi></mtd></mlabeledtr></mtable>',
    'a = b (3)',
  ],
  // Of what is annotated, only the formula; fences written as one element; of actions, the one that shows.
  [
    '<semantics><mrow><mi>a</mi></mrow><annotation encoding="application/x-tex">\\alpha</annotation></semantics>',
    'a',
  ],
  [
    '<semantics><mi>a</mi><annotation-xml encoding="text/html"><p>Press here</p></annotation-xml></semantics>',
    'a',
  ],
  ['<mfenced><mi>a</mi><mi>b</mi></mfenced>', '(a, b)'],
  ['<mfenced open="[" close="]" separators=";"><mi>a</mi><mi>b</mi></mfenced>', '[a; b]'],
  ['<maction actiontype="toggle" selection="2"><mi>a</mi><mi>b</mi></maction>', 'b'],
  ['<menclose notation="radical"><mi>x</mi></menclose>', '√x'],
  ['<mphantom><mi>x</mi></mphantom><mi>y</mi>', 'y'],
  ['<mi>x</mi><script>y</script><unknown><mi>z</mi></unknown>', 'xz'],
  // What is broken still says what it holds.
  ['<msup><mi>x</mi></msup>', 'x'],
  ['<mfrac><mi>x</mi></mfrac>', 'x'],
  ['<msup><mi>x</mi><mi>y</mi><mi>z</mi></msup>', 'xyz'],
  ['plain', 'plain'],
]
