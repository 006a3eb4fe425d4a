/** What a block of a file reads as. A note's mark is written in braces where it stands: it is no part of the text. */
export interface Example {
  readonly source: string
  /** The blocks. */
  readonly reads: readonly string[]
}

export const htmlExamples: readonly Example[] = [
  { source: '<p>The union has 28<sup>1</sup> members.</p>', reads: ['The union has 28{1} members.'] },
  { source: '<p>About USD 60<sup>[2]</sup> million.</p>', reads: ['About USD 60{2} million.'] },
  {
    source:
      '<p>About USD 60<sup class="reference" id="r"><a href="#cite_note-5"><span>[</span>5<span>]</span></a></sup> million.</p>',
    reads: ['About USD 60{5} million.'],
  },
  { source: '<p>Signed in 10<sup><a href="#fn6">6</a></sup> towns.</p>', reads: ['Signed in 10{6} towns.'] },
  { source: '<p>Signed in 10<a href="#fn6"><sup>6</sup></a> towns.</p>', reads: ['Signed in 10{6} towns.'] },
  {
    source: '<p>Signed in 10<a role="doc-noteref" href="#x6">6</a> towns.</p>',
    reads: ['Signed in 10{6} towns.'],
  },
  { source: '<p>Signed in Lisbon<a href="#fn6">6</a> at last.</p>', reads: ['Signed in Lisbon{6} at last.'] },
  {
    source: '<p>Signed in Lisbon<a href="https://a.example/s">[6]</a> at last.</p>',
    reads: ['Signed in Lisbon{6} at last.'],
  },
  { source: '<p>Lund<sup>1</sup><sup>2</sup> agreed.</p>', reads: ['Lund{1}{2} agreed.'] },
  { source: '<p>Lund<sup>1</sup>,<sup>2</sup> agreed.</p>', reads: ['Lund{1,2} agreed.'] },
  { source: '<p>Lund<sup>1</sup><sup>,</sup><sup>2</sup> agreed.</p>', reads: ['Lund{1,2} agreed.'] },
  { source: '<p>Lund <sup>1</sup> agreed.</p>', reads: ['Lund{1} agreed.'] },
  { source: '<p>Lund agreed <sup>1</sup>.</p>', reads: ['Lund agreed{1}.'] },
  {
    source: '<p>Lund agreed.<sup>1</sup>The rest did not.</p>',
    reads: ['Lund agreed.{1} The rest did not.'],
  },
  { source: '<p>Lund agreed<sup>*</sup> at last.<sup></sup></p>', reads: ['Lund agreed{*} at last.'] },
  { source: '<p>He said \u201Cyes.\u201D<sup>3</sup></p>', reads: ['He said \u201Cyes.\u201D{3}'] },
  { source: '<p>Porto\u00B9 has 45\u00B2 docks.</p>', reads: ['Porto{1} has 45{2} docks.'] },
  { source: '<p>A loan of EUR 700[5] million.</p>', reads: ['A loan of EUR 700{5} million.'] },
  { source: '<p>As [5] says, Porto[12] paid.</p>', reads: ['As [5] says, Porto{12} paid.'] },
  {
    source: '<p>Some 10<sup>6</sup> tonnes on 5 km<sup>2</sup>.</p>',
    reads: ['Some 10\u2076 tonnes on 5 km\u00B2.'],
  },
  { source: '<p>The 12<sup>th</sup> of x<sup>n</sup>.</p>', reads: ['The 12th of x\u207F.'] },
  { source: '<p>Less CO<sub>2</sub> and H<sub>2</sub>O.</p>', reads: ['Less CO2 and H2O.'] },
  { source: '<p>In base two, 101<sub>2</sub>.</p>', reads: ['In base two, 101\u2082.'] },
  { source: '<p>A walk of 3<sup>1</sup>/<sub>2</sub> miles.</p>', reads: ['A walk of 3 1/2 miles.'] },
  { source: '<p><sup>1</sup>As of June.</p>', reads: ['1 As of June.'] },
  { source: '<h2>Members<sup>1</sup></h2><p>It is so.</p>', reads: ['Members', 'It is so.'] },
  {
    source:
      '<table><tr><th>Town<sup>1</sup></th><th>Share</th></tr><tr><td>Tarn</td><td>45<sup>2</sup></td></tr></table>',
    reads: ['Town{1}\tShare\nTarn\t45{2}'],
  },
  {
    source:
      '<table><tr><th>Town\u00B9</th><th>Area (km\u00B2)</th></tr><tr><td>Tarn[3]</td><td>45\u00B2</td></tr></table>',
    reads: ['Town{1}\tArea (km\u00B2)\nTarn{3}\t45{2}'],
  },
  { source: '<pre><code>a[5] = 45\u00B9</code></pre>', reads: ['a[5] = 45\u00B9'] },
  { source: '<p>The call <code>rows[5]</code> is slow.</p>', reads: ['The call rows[5] is slow.'] },
  {
    source: '<p><b>Climate:<sup>1</sup></b> The towns will plant 400 hectares of grass.</p>',
    reads: ['Climate', 'The towns will plant 400 hectares of grass.'],
  },
  {
    source: '<p><b>Climate:</b> The towns<sup>1</sup> will plant 400 hectares of grass.</p>',
    reads: ['Climate', 'The towns{1} will plant 400 hectares of grass.'],
  },
  { source: '<p>\u2022 Lund<sup>1</sup> has 4 docks.</p>', reads: ['Lund{1} has 4 docks.'] },
]

export const markdownExamples: readonly Example[] = [
  { source: 'The union has 28[^1] members.', reads: ['The union has 28{1} members.'] },
  {
    source: 'The union has 28[^1] members.\n\n[^1]: As of June.\n',
    reads: ['The union has 28{1} members.', '1 As of June.'],
  },
  { source: 'Signed in 10[^6] towns.', reads: ['Signed in 10{6} towns.'] },
  { source: 'Signed in *Lund*[^a], *Orm*[^b].', reads: ['Signed in Lund{a}, Orm{b}.'] },
  { source: 'The union has 28^1^ members.', reads: ['The union has 28{1} members.'] },
  { source: 'Some 10^6^ tonnes of H~2~O.', reads: ['Some 10\u2076 tonnes of H2O.'] },
  { source: 'The union has 28<sup>1</sup> members.', reads: ['The union has 28{1} members.'] },
  { source: 'About EUR 700[5] million.', reads: ['About EUR 700{5} million.'] },
  { source: 'About EUR 700[5] million.\n\n[5]: https://a.example/5\n', reads: ['About EUR 700{5} million.'] },
  { source: 'Signed in Lund[[5]](https://a.example/5) at last.', reads: ['Signed in Lund{5} at last.'] },
  { source: 'Signed in Lund[5](https://a.example/5) at last.', reads: ['Signed in Lund{5} at last.'] },
  { source: 'The union has 28\u00B9 members.', reads: ['The union has 28{1} members.'] },
  {
    source: '- Lund[^1] has 4 docks.\n- Orm\u00B2 has none.',
    reads: ['Lund{1} has 4 docks.', 'Orm{2} has none.'],
  },
  { source: '## Members[^1]\n\nIt is so.', reads: ['Members', 'It is so.'] },
  { source: '| Town[^1] | Share |\n|---|---|\n| Tarn | 45[^2] |', reads: ['Town{1}\tShare\nTarn\t45{2}'] },
  { source: '> Lund[^1] agreed.', reads: ['Lund{1} agreed.'] },
  { source: 'Call `a[5]` with 2^n.', reads: ['Call a[5] with 2^n.'] },
]

export const textExamples: readonly Example[] = [
  {
    source: 'The union has 28\u00B9 members, and Porto\u00B2 paid.',
    reads: ['The union has 28{1} members, and Porto{2} paid.'],
  },
  {
    source: 'It met in 2019\u00B3. About USD 60\u00B9\u00B2 million was paid.',
    reads: ['It met in 2019{3}. About USD 60{12} million was paid.'],
  },
  {
    source: 'About 10\u2076 tonnes on 5 km\u00B2, one of 2\u00B3\u00B2 ways.',
    reads: ['About 10\u2076 tonnes on 5 km\u00B2, one of 2\u00B3\u00B2 ways.'],
  },
  {
    source: 'A loan of EUR 700[5] million to Porto[12].',
    reads: ['A loan of EUR 700{5} million to Porto{12}.'],
  },
  {
    source: '\u00B9 As of June of that year, by the count of the board.',
    reads: ['\u00B9 As of June of that year, by the count of the board.'],
  },
]
