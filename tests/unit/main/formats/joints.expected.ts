/** Inline elements that stand side by side with no blank between, and what is read. */
export const joints: readonly (readonly [string, string])[] = [
  // Set apart by the page's style.
  ['<p><time>4 May 1991</time><a href="/h">Town Hall</a></p>', '4 May 1991 Town Hall'],
  ['<p><span>4 May 1991</span><span>Town Hall</span></p>', '4 May 1991 Town Hall'],
  ['<p><time>4 May 1991</time><b>Town Hall</b></p>', '4 May 1991 Town Hall'],
  ['<p><b>4 May 1991</b><em>Town Hall</em></p>', '4 May 1991 Town Hall'],
  ['<p><strong>Town Hall</strong><em>Open to all</em></p>', 'Town Hall Open to all'],
  ['<p><span>rye</span><span>grain</span><span>ships</span></p>', 'rye grain ships'],
  ['<p><a href="/a">rye</a><a href="/b">grain</a> are sold.</p>', 'rye grain are sold.'],
  [
    '<p>Held on <time>4 May 1991</time><span>Town Hall</span> as planned.</p>',
    'Held on 4 May 1991 Town Hall as planned.',
  ],
  ['<p><b>It is so.</b><i>Read on.</i></p>', 'It is so. Read on.'],
  ['<p><abbr>VHF</abbr><time>4 May</time></p>', 'VHF 4 May'],
  ['<p>Held on <time>4 May 1991</time>Town Hall.</p>', 'Held on 4 May 1991 Town Hall.'],
  ['<ul><li><span>Speaker</span><span>Ann Holm</span></li></ul>', 'Speaker Ann Holm'],
  // One word, however it is set.
  ['<p><b>W</b>ord by word.</p>', 'Word by word.'],
  ['<p><span>W</span><span>ord by word.</span></p>', 'Word by word.'],
  ['<p>It is <em>un</em>likely.</p>', 'It is unlikely.'],
  ['<p>It is <span>un</span><span>likely</span> to last.</p>', 'It is unlikely to last.'],
  ['<p>It is <b>un</b><i>likely</i> to last.</p>', 'It is unlikely to last.'],
  ['<p>The <span>F</span>-35 flew.</p>', 'The F-35 flew.'],
  ['<p>The <span>F</span><span>-35</span> flew.</p>', 'The F-35 flew.'],
  ['<p>Read <i>Mc</i><b>Adam</b> on roads.</p>', 'Read McAdam on roads.'],
  ['<p>The <b>U.</b><b>S.</b> agreed.</p>', 'The U.S. agreed.'],
  ['<p>It cost <b>1,</b><i>200</i> crowns.</p>', 'It cost 1,200 crowns.'],
  ['<p>It cost <span>1,2</span><span>00</span> crowns.</p>', 'It cost 1,200 crowns.'],
  ['<p>The <b>3</b><i>D</i> plan of <b>Orm</b><span>, a town.</span></p>', 'The 3D plan of Orm, a town.'],
  ['<p>So <span>(</span><a href="/a">rye</a><span>)</span> it is.</p>', 'So (rye) it is.'],
  ['<p><span>h</span><span>a</span><span>r</span><span>b</span> it is.</p>', 'harb it is.'],
  ['<p>The <b>CO</b><i>2</i> price.</p>', 'The CO2 price.'],
  ['<p>The <b>i</b><i>Phone</i> sells.</p>', 'The iPhone sells.'],
]

export const markdownJoints: readonly (readonly [string, string])[] = [
  ['Held <time>4 May 1991</time><b>Town Hall</b> then.', 'Held 4 May 1991 Town Hall then.'],
  ['Held [4 May 1991](/a)[Town Hall](/b) then.', 'Held 4 May 1991 Town Hall then.'],
  ['It is <b>un</b><i>likely</i> to last.', 'It is unlikely to last.'],
  ['It is **un**likely to last.', 'It is unlikely to last.'],
]
