const math = '<math><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math>'
const block = math.replace('<math>', '<math display="block">')
const annotated = (display: string) =>
  `<math xmlns="http://www.w3.org/1998/Math/MathML"${display}><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">E = mc^2</annotation></semantics></math>`

/** A piece of a page, and its blocks: kind, text, how many formulas are drawn in it. Pages write formulas twice; each is read once. */
export const pieces: readonly (readonly [string, string, readonly (readonly [string, string, number])[]])[] =
  [
    ['plain MathML', `<p>So ${math} holds.</p>`, [['paragraph', 'So E = mc^2 holds.', 1]]],
    [
      'KaTeX',
      `<p>So <span class="katex"><span class="katex-mathml">${annotated('')}</span><span class="katex-html" aria-hidden="true"><span class="base"><span class="mord mathnormal">E</span><span class="mrel">=</span><span class="mord">mc<sup>2</sup></span></span></span></span> holds.</p>`,
      [['paragraph', 'So E = mc^2 holds.', 1]],
    ],
    [
      'KaTeX on a line of its own',
      `<p>So</p><span class="katex-display"><span class="katex"><span class="katex-mathml">${annotated(' display="block"')}</span><span class="katex-html" aria-hidden="true">E=mc2</span></span></span><p>holds.</p>`,
      [
        ['paragraph', 'So', 0],
        ['formula', 'E = mc^2', 1],
        ['paragraph', 'holds.', 0],
      ],
    ],
    [
      'MathJax 3',
      `<p>So <mjx-container class="MathJax" jax="CHTML"><mjx-math class="MJX-TEX" aria-hidden="true"><mjx-mi><mjx-c class="mjx-c1D438"></mjx-c></mjx-mi></mjx-math><mjx-assistive-mml unselectable="on" display="inline">${math}</mjx-assistive-mml></mjx-container> holds.</p>`,
      [['paragraph', 'So E = mc^2 holds.', 1]],
    ],
    [
      'MathJax 3, drawn as a picture, on a line of its own',
      `<p>So <mjx-container class="MathJax" jax="SVG" display="true"><svg aria-hidden="true"><g></g></svg><mjx-assistive-mml display="block">${block}</mjx-assistive-mml></mjx-container> holds.</p>`,
      [
        ['paragraph', 'So', 0],
        ['formula', 'E = mc^2', 1],
        ['paragraph', 'holds.', 0],
      ],
    ],
    [
      'MathJax 2',
      `<p>So <span class="MathJax_Preview"></span><span class="MathJax" role="presentation"><nobr aria-hidden="true"><span class="math">E = m c 2</span></nobr><span class="MJX_Assistive_MathML" role="presentation">${math}</span></span><script type="math/tex">E = mc^2</script> holds.</p>`,
      [['paragraph', 'So E = mc^2 holds.', 1]],
    ],
    [
      'MediaWiki',
      `<p>So <span class="mwe-math-element"><span class="mwe-math-mathml-inline mwe-math-mathml-a11y" style="display: none;">${annotated(' alttext="{\\displaystyle E=mc^{2}}"')}</span><img src="x.svg" class="mwe-math-fallback-image-inline" aria-hidden="true" alt="{\\displaystyle E=mc^{2}}"></span> holds.</p>`,
      [['paragraph', 'So E = mc^2 holds.', 1]],
    ],
    [
      'a numbered equation in a table that only lays it out',
      `<table class="equation"><tr><td></td><td>${block}</td><td></td><td>(2.1)</td></tr></table>`,
      [['formula', 'E = mc^2 (2.1)', 1]],
    ],
    ['a numbered equation in a line', `<p>${math} (7)</p>`, [['formula', 'E = mc^2 (7)', 1]]],
    ['a formula as a paragraph', `<p>${math}.</p>`, [['formula', 'E = mc^2.', 1]]],
    ['an item', `<ul><li>So ${math}</li></ul>`, [['item', 'So E = mc^2', 1]]],
    [
      'a cell',
      `<table><tr><th>Law</th><th>Year</th></tr><tr><td>${math}</td><td>1905</td></tr></table>`,
      [['table', 'Law\tYear\nE = mc^2\t1905', 1]],
    ],
  ]
