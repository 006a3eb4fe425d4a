/** A formula as Word writes it (ECMA-376, part 1, 22.1), and as MathML. */
export const ommlExamples: readonly (readonly [string, string])[] = [
  [
    '<m:r><m:t>E=m</m:t></m:r><m:sSup><m:sSupPr><m:ctrlPr><w:rPr><w:i/></w:rPr></m:ctrlPr></m:sSupPr><m:e><m:r><w:rPr><w:rFonts w:ascii="Cambria Math"/></w:rPr><m:t>c</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>',
    '<mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>',
  ],
  ['<m:r><m:t>12.5x</m:t></m:r>', '<mn>12.5</mn><mi>x</mi>'],
  ['<m:r><m:t>a&lt;b-c</m:t></m:r>', '<mi>a</mi><mo>&lt;</mo><mi>b</mi><mo>−</mo><mi>c</mi>'],
  ['<m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>sin</m:t></m:r>', '<mi>sin</mi>'],
  ['<m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>d</m:t></m:r>', '<mi mathvariant="normal">d</mi>'],
  ['<m:r><m:rPr><m:sty m:val="b"/></m:rPr><m:t>A</m:t></m:r>', '<mi mathvariant="normal">𝐀</mi>'],
  ['<m:r><m:rPr><m:scr m:val="double-struck"/></m:rPr><m:t>R</m:t></m:r>', '<mi mathvariant="normal">ℝ</mi>'],
  ['<m:r><m:rPr><m:nor/></m:rPr><m:t xml:space="preserve">if </m:t></m:r>', '<mtext>if </mtext>'],
  [
    '<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>',
    '<mfrac><mn>1</mn><mn>2</mn></mfrac>',
  ],
  [
    '<m:f><m:fPr><m:type m:val="noBar"/></m:fPr><m:num><m:r><m:t>n</m:t></m:r></m:num><m:den><m:r><m:t>k</m:t></m:r></m:den></m:f>',
    '<mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac>',
  ],
  [
    '<m:f><m:fPr><m:type m:val="lin"/></m:fPr><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>',
    '<mrow><mn>1</mn><mo>/</mo><mn>2</mn></mrow>',
  ],
  [
    '<m:sSub><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sub><m:r><m:t>i+1</m:t></m:r></m:sub></m:sSub>',
    '<msub><mi>x</mi><mrow><mi>i</mi><mo>+</mo><mn>1</mn></mrow></msub>',
  ],
  [
    '<m:sSubSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sub><m:r><m:t>i</m:t></m:r></m:sub><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSubSup>',
    '<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>',
  ],
  [
    '<m:sPre><m:sub><m:r><m:t>6</m:t></m:r></m:sub><m:sup><m:r><m:t>14</m:t></m:r></m:sup><m:e><m:r><m:t>C</m:t></m:r></m:e></m:sPre>',
    '<mmultiscripts><mi>C</mi><mprescripts></mprescripts><mn>6</mn><mn>14</mn></mmultiscripts>',
  ],
  [
    '<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e><m:r><m:t>x+1</m:t></m:r></m:e></m:rad>',
    '<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>',
  ],
  [
    '<m:rad><m:deg><m:r><m:t>3</m:t></m:r></m:deg><m:e><m:r><m:t>x</m:t></m:r></m:e></m:rad>',
    '<mroot><mi>x</mi><mn>3</mn></mroot>',
  ],
  // An n-ary sign without a character is an integral; without a place for its limits, they stand beside it.
  [
    '<m:nary><m:sub><m:r><m:t>0</m:t></m:r></m:sub><m:sup><m:r><m:t>1</m:t></m:r></m:sup><m:e><m:r><m:t>x</m:t></m:r></m:e></m:nary>',
    '<mrow><msubsup><mo>∫</mo><mn>0</mn><mn>1</mn></msubsup><mi>x</mi></mrow>',
  ],
  [
    '<m:nary><m:naryPr><m:chr m:val="∑"/><m:limLoc m:val="undOvr"/></m:naryPr><m:sub><m:r><m:t>i=1</m:t></m:r></m:sub><m:sup><m:r><m:t>n</m:t></m:r></m:sup><m:e><m:r><m:t>i</m:t></m:r></m:e></m:nary>',
    '<mrow><munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi></mrow>',
  ],
  [
    '<m:nary><m:naryPr><m:chr m:val="∏"/><m:limLoc m:val="undOvr"/><m:supHide m:val="1"/></m:naryPr><m:sub><m:r><m:t>k</m:t></m:r></m:sub><m:sup/><m:e><m:r><m:t>x</m:t></m:r></m:e></m:nary>',
    '<mrow><munder><mo>∏</mo><mi>k</mi></munder><mi>x</mi></mrow>',
  ],
  ['<m:d><m:e><m:r><m:t>a</m:t></m:r></m:e></m:d>', '<mrow><mo>(</mo><mi>a</mi><mo>)</mo></mrow>'],
  [
    '<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/><m:sepChr m:val=";"/></m:dPr><m:e><m:r><m:t>a</m:t></m:r></m:e><m:e><m:r><m:t>b</m:t></m:r></m:e></m:d>',
    '<mrow><mo>[</mo><mi>a</mi><mo>;</mo><mi>b</mi><mo>]</mo></mrow>',
  ],
  [
    '<m:d><m:dPr><m:begChr m:val="{"/><m:endChr m:val=""/></m:dPr><m:e><m:r><m:t>a</m:t></m:r></m:e></m:d>',
    '<mrow><mo>{</mo><mi>a</mi></mrow>',
  ],
  [
    '<m:m><m:mr><m:e><m:r><m:t>a</m:t></m:r></m:e><m:e><m:r><m:t>b</m:t></m:r></m:e></m:mr><m:mr><m:e><m:r><m:t>c</m:t></m:r></m:e><m:e/></m:mr></m:m>',
    '<mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd><mtd></mtd></mtr></mtable>',
  ],
  [
    '<m:func><m:fName><m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>cos</m:t></m:r></m:fName><m:e><m:r><m:t>x</m:t></m:r></m:e></m:func>',
    '<mrow><mi>cos</mi><mo>\u2061</mo><mi>x</mi></mrow>',
  ],
  [
    '<m:limLow><m:e><m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>lim</m:t></m:r></m:e><m:lim><m:r><m:t>n→∞</m:t></m:r></m:lim></m:limLow>',
    '<munder><mi>lim</mi><mrow><mi>n</mi><mo>→</mo><mi mathvariant="normal">∞</mi></mrow></munder>',
  ],
  [
    '<m:limUpp><m:e><m:r><m:t>=</m:t></m:r></m:e><m:lim><m:r><m:t>x</m:t></m:r></m:lim></m:limUpp>',
    '<mover><mo>=</mo><mi>x</mi></mover>',
  ],
  // An accent without a character is a hat.
  ['<m:acc><m:e><m:r><m:t>x</m:t></m:r></m:e></m:acc>', '<mover accent="true"><mi>x</mi><mo>^</mo></mover>'],
  [
    '<m:acc><m:accPr><m:chr m:val="\u20D7"/></m:accPr><m:e><m:r><m:t>v</m:t></m:r></m:e></m:acc>',
    '<mover accent="true"><mi>v</mi><mo>→</mo></mover>',
  ],
  [
    '<m:bar><m:barPr><m:pos m:val="top"/></m:barPr><m:e><m:r><m:t>x</m:t></m:r></m:e></m:bar>',
    '<mover accent="true"><mi>x</mi><mo>¯</mo></mover>',
  ],
  [
    '<m:bar><m:e><m:r><m:t>x</m:t></m:r></m:e></m:bar>',
    '<munder accentunder="true"><mi>x</mi><mo>_</mo></munder>',
  ],
  ['<m:groupChr><m:e><m:r><m:t>a</m:t></m:r></m:e></m:groupChr>', '<munder><mi>a</mi><mo>⏟</mo></munder>'],
  [
    '<m:groupChr><m:groupChrPr><m:chr m:val="⏞"/><m:pos m:val="top"/></m:groupChrPr><m:e><m:r><m:t>a</m:t></m:r></m:e></m:groupChr>',
    '<mover><mi>a</mi><mo>⏞</mo></mover>',
  ],
  [
    '<m:eqArr><m:e><m:r><m:t>a&amp;=b</m:t></m:r></m:e><m:e><m:r><m:t>c&amp;=d</m:t></m:r></m:e></m:eqArr>',
    '<mtable><mtr><mtd><mi>a</mi><mo>=</mo><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi><mo>=</mo><mi>d</mi></mtd></mtr></mtable>',
  ],
  // Word sets what stands behind a "#" of an array at the edge: the number of the equation.
  [
    '<m:eqArr><m:eqArrPr><m:maxDist m:val="1"/></m:eqArrPr><m:e><m:r><m:t>a=b#</m:t></m:r><m:d><m:e><m:r><m:t>2</m:t></m:r></m:e></m:d></m:e></m:eqArr>',
    '<mtable><mtr><mtd><mi>a</mi><mo>=</mo><mi>b</mi><mspace width="2em"></mspace><mtext>(2)</mtext></mtd></mtr></mtable>',
  ],
  ['<m:box><m:e><m:r><m:t>a</m:t></m:r></m:e></m:box>', '<mi>a</mi>'],
  ['<m:borderBox><m:e><m:r><m:t>a</m:t></m:r></m:e></m:borderBox>', '<mi>a</mi>'],
  [
    '<m:phant><m:phantPr><m:show m:val="0"/></m:phantPr><m:e><m:r><m:t>a</m:t></m:r></m:e></m:phant>',
    '<mphantom><mi>a</mi></mphantom>',
  ],
  // Tracked changes are accepted.
  ['<w:ins><m:r><m:t>a</m:t></m:r></w:ins><w:del><m:r><m:t>b</m:t></m:r></w:del>', '<mi>a</mi>'],
  ['<m:r><w:t>a</w:t></m:r>', '<mi>a</mi>'],
]
