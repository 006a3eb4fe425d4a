/** A formula as a page writes it, and the MathML that is drawn: known elements with known attributes, and no others. */
export const drawnExamples: readonly (readonly [string, string])[] = [
  ['<mi>x</mi>', '<math><mi>x</mi></math>'],
  [
    '<mi id="a" class="b" style="color:red" onclick="run()" href="https://example.org">x</mi>',
    '<math><mi>x</mi></math>',
  ],
  ['<mo stretchy="false" form="prefix">(</mo>', '<math><mo stretchy="false" form="prefix">(</mo></math>'],
  ['<mo stretchy="url(x)">(</mo>', '<math><mo>(</mo></math>'],
  ['<mi>x</mi><mspace width="2em"/>', '<math><mi>x</mi><mspace width="2em"></mspace></math>'],
  ['<mi>x</mi><mspace width="calc(100vw)"/>', '<math><mi>x</mi><mspace></mspace></math>'],
  ['<mi>x</mi><mspace width="9999em"/>', '<math><mi>x</mi><mspace></mspace></math>'],
  ['<mi>x</mi><script>alert(1)</script>', '<math><mi>x</mi></math>'],
  ['<mtext>see <b>this</b><img src="x" onerror="run()"></mtext>', '<math><mtext>see this</mtext></math>'],
  [
    '<semantics><mi>a</mi><annotation encoding="application/x-tex">a</annotation></semantics>',
    '<math><mi>a</mi></math>',
  ],
  [
    '<mfenced><mi>a</mi><mi>b</mi></mfenced>',
    '<math><mrow><mo>(</mo><mi>a</mi><mo>,</mo><mi>b</mi><mo>)</mo></mrow></math>',
  ],
  ['<mi mathvariant="bold">A</mi>', '<math><mi mathvariant="normal">𝐀</mi></math>'],
  ['<mi mathvariant="double-struck">R</mi>', '<math><mi mathvariant="normal">ℝ</mi></math>'],
  ['<mi mathvariant="normal">d</mi>', '<math><mi mathvariant="normal">d</mi></math>'],
  ['<msup><mi>x</mi></msup>', '<math><mrow><mi>x</mi></mrow></math>'],
  ['<mi>a &lt; b</mi>', '<math><mi>a &lt; b</mi></math>'],
]
