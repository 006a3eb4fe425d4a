/** What of a page is its document: pages of each kind, what is kept of them in order, and what goes with its reason. */

const tide =
  'The tide mill at Ostrand ground its last corn in 1911, and the council bought it for one crown in 1954.'
const roof =
  'Its roof was laid anew last summer, after the storm of March had torn off a third of the slates.'
const gate = 'The sluice gate, which is of oak, will be lifted by hand again from the first Sunday in June.'
const link = (text: string, to = 'x') => `<a href="/${to}">${text}</a>`
const links = (count: number, text: string) =>
  Array.from({ length: count }, (_, at) => `<li>${link(`${text} number ${at} of all`, `${at}`)}</li>`).join(
    '',
  )
const title = 'Tide mill opens its gates'
const head = `<title>${title} | The Ostrand Post</title>`
const body = `<p>${tide}</p><p>${roof}</p><p>${gate}</p>`
const text = [tide, roof, gate]

export interface Page {
  readonly name: string
  readonly html: string
  readonly title?: string
  /** All that is kept, without the title. */
  readonly kept: readonly string[]
  /** The reasons of what is left out, each with the beginning of its text. */
  readonly dropped?: readonly (readonly [why: string, text: string])[]
}

export const pages: readonly Page[] = [
  {
    name: 'a letter to subscribers that is the text, and asks to subscribe',
    html: `${head}<article class="newsletter-post"><h1>${title}</h1>${body}<p>Subscribe to have the next letter in your inbox.</p></article><div class="after"><h4>Talk about it</h4><p>No posts</p></div>`,
    title,
    kept: text,
    dropped: [['newsletter or cookie notice', 'Subscribe to have']],
  },
  {
    name: 'names that say how a box is set, or what stands beside it',
    html: `${head}<main class="has-sidebar sidebar-enabled--false"><h1>${title}</h1><div class="elementor-widget"><p>${tide}</p></div><div class="[&_.comments]:hidden"><p>${roof}</p></div><div><p>${gate}</p></div></main>`,
    title,
    kept: text,
  },
  {
    name: 'prose under a heading that is like a label of the site, and links under the same',
    html: `${head}<main><h1>${title}</h1>${body}<h2>Related topics</h2><p>${tide} It has stood since.</p><h2>Related articles</h2><ul>${links(3, 'Another mill')}</ul></main>`,
    title,
    kept: [...text, 'Related topics', `${tide} It has stood since.`],
    dropped: [['related links', 'Related articles']],
  },
  {
    name: 'a text in several boxes of their own, one of them larger than all others',
    html: `${head}<h1>${title}</h1><article><div class="lead"><p>${tide}</p></div><div class="first"><p>${gate}</p></div><div class="big">${body}${body}</div><div class="note"><p>${gate}</p></div><div class="end"><p>${roof}</p></div></article>`,
    title,
    kept: [tide, gate, ...text, ...text, gate, roof],
  },
  {
    name: 'one form round the page',
    html: `${head}<form action="page.aspx"><ul>${links(30, 'Section')}</ul><div id="c"><h1>${title}</h1>${body}</div></form>`,
    title,
    kept: text,
    dropped: [['outside the main part', 'Section number 0']],
  },
  {
    name: 'a tail of other matter, in classes that say nothing',
    html: `${head}<div class="a"><div class="b"><h1>${title}</h1>${body}</div><div class="c"><h3>Most read</h3><div><h4>Pier closes</h4><p>The pier was closed on Monday after a ship had struck it.</p></div><div><h4>Band plays</h4><p>The band of the fire brigade will play on the quay on Sunday.</p></div></div><div class="d"><h3>12 responses</h3><p>They should have done this years ago, what a waste it was.</p></div></div>`,
    title,
    kept: text,
    dropped: [
      ['related links', 'Most read'],
      ['comments of readers', '12 responses'],
    ],
  },
  {
    name: 'the same in the element of the text',
    html: `${head}<div><h1>${title}</h1>${body}<h2>Related stories</h2><div>${link('Pier closes after a ship struck it')}</div><div>${link('Band plays on the quay')}</div><h2>Leave a comment</h2><p>Your address is not published.</p></div>`,
    title,
    kept: text,
    dropped: [
      ['related links', 'Related stories'],
      ['comments of readers', 'Leave a comment'],
    ],
  },
  {
    name: 'a heading of the document that reads like a label keeps its text',
    html: `${head}<article><h1>${title}</h1>${body}<h2>Related work</h2><p>${gate} A mill of this kind stands at Brae too.</p></article>`,
    title,
    kept: [...text, 'Related work', `${gate} A mill of this kind stands at Brae too.`],
  },
  {
    name: 'boxes that say what they are by their names',
    html: `${head}<main><h1>${title}</h1><div class="c-share-bar">Pass it on</div>${body}<div class="articleTags"><ul>${links(3, 'Mill')}</ul></div><div class="author-bio"><p>Ada Lind has written about mills for twenty years.</p></div><div class="newsletter-signup"><p>Have our letter sent to you each week, and be the first to know.</p></div></main>`,
    title,
    kept: text,
    dropped: [
      ['sharing and printing', 'Pass it on'],
      ['about the author', 'Ada Lind'],
      ['newsletter or cookie notice', 'Have our letter'],
    ],
  },
  {
    name: 'an id that was made of a heading says what the text is about',
    html: `${head}<main><h1>${title}</h1><p>${tide}</p><section id="discussion"><h2>Discussion</h2><p>${roof}</p></section><section id="social-policy"><h2>Social policy</h2><p>${gate}</p></section></main>`,
    title,
    kept: [tide, 'Discussion', roof, 'Social policy', gate],
  },
  {
    name: 'a talk among many: the posts are the text',
    html: `<title>How is a sluice gate lifted?</title><div id="nav"><ul>${links(8, 'Board')}</ul></div><h1>How is a sluice gate lifted?</h1><div class="post"><p>${tide}</p></div><div class="post"><p>${roof}</p></div><div class="post"><p>${gate}</p></div>`,
    title: 'How is a sluice gate lifted?',
    kept: text,
    dropped: [['navigation', 'Board number 0']],
  },
  {
    name: 'readers who wrote more than the page holds stay',
    html: `${head}<main><h1>${title}</h1><p>${tide}</p></main><section class="comments"><h2>Comments</h2><p>${roof} ${roof}</p><p>${gate} ${gate}</p></section>`,
    title,
    kept: [tide, 'Comments', `${roof} ${roof}`, `${gate} ${gate}`],
  },
  {
    name: 'a page of a manual, with its list of pages beside it',
    html: `<title>Lifting the gate — Mill manual</title><div class="layout"><div class="sidebar"><ul>${links(12, 'Chapter')}</ul></div><div class="doc"><h1>Lifting the gate</h1><p>${tide}</p><pre><code>lift --by 2</code></pre><p>${gate}</p></div></div>`,
    title: 'Lifting the gate',
    kept: [tide, 'lift --by 2', gate],
    dropped: [['beside the text', 'Chapter number 0']],
  },
  {
    name: 'a page of an office, its parts side by side',
    html: `<title>Apply for a mooring - Port office</title><header><a href="/">Port office</a></header><div class="lead"><h1>Apply for a mooring</h1><p>${tide}</p></div><div class="part"><h2>Who may apply</h2><p>${roof}</p></div><div class="part"><h2>What it costs</h2><table><tr><th>Length</th><th>Fee</th></tr><tr><td>8 m</td><td>120</td></tr></table><p>${gate}</p></div><footer>© Port office</footer>`,
    title: 'Apply for a mooring',
    kept: [tide, 'Who may apply', roof, 'What it costs', 'Length\tFee\n8 m\t120', gate],
    dropped: [
      ['page header', 'Port office'],
      ['page footer', '© Port office'],
    ],
  },
  {
    name: 'an old page, laid out by tables',
    html: `${head}<table width="100%"><tr><td width="120">${link('Home')}<br>${link('News')}<br>${link('Contact')}</td><td><font size="5">${title}</font><br><br>${tide}<br><br>${roof}<br><br>${gate}</td></tr></table>`,
    title,
    kept: text,
    dropped: [['row of links', 'Home News Contact']],
  },
  {
    name: 'a list of links that is the content',
    html: `<title>Agenda of the mill board</title><h1>Agenda of the mill board</h1><ol>${links(6, 'Paper')}</ol>`,
    title: 'Agenda of the mill board',
    kept: [0, 1, 2, 3, 4, 5].map((at) => `${at + 1}. Paper number ${at} of all`),
  },
  {
    name: 'what stands beside the prose of an article, and is no prose',
    html: `<title>Bread of the mill</title><nav>${link('All recipes')}</nav><article><h1>Bread of the mill</h1><section><h2>What it takes</h2><ul><li>500 g of rye</li><li>7 g of salt</li></ul></section><section class="how"><div><p>${tide}</p><p>${roof}</p></div></section></article>`,
    title: 'Bread of the mill',
    kept: ['What it takes', '500 g of rye', '7 g of salt', tide, roof],
    dropped: [['navigation', 'All recipes']],
  },
  {
    name: 'text without blanks between its words',
    html: '<html lang="ja"><title>水車小屋の公開 - 港新聞</title><div id="n"><ul><li><a href="/1">ニュース</a></li><li><a href="/2">天気</a></li></ul></div><div id="m"><h1>水車小屋の公開</h1><p>町の水車小屋は六月の第一日曜日から一般に公開されることになりました。</p><p>屋根は昨年の夏に新しく葺き替えられ、水門は再び手で開けられます。</p></div><div id="r"><h3>関連記事</h3><ul><li><a href="/3">桟橋が閉鎖される</a></li></ul></div>',
    title: '水車小屋の公開',
    kept: [
      '町の水車小屋は六月の第一日曜日から一般に公開されることになりました。',
      '屋根は昨年の夏に新しく葺き替えられ、水門は再び手で開けられます。',
    ],
    dropped: [['related links', '関連記事']],
  },
  {
    name: 'German, with a lead that is called a teaser',
    html: `<html lang="de"><title>Mühle öffnet | Hafenblatt</title><div class="kopf"><h1>Mühle öffnet</h1><p class="teaser">Die alte Mühle am Hafen wird im Juni nach zwei Jahren wieder für alle geöffnet.</p></div><div class="text"><p>Das Dach wurde im Sommer neu gedeckt, nachdem der Sturm ein Drittel der Ziegel abgetragen hatte.</p><p>Das Tor aus Eiche wird ab dem ersten Sonntag im Juni wieder von Hand gehoben.</p></div><div class="x"><h3>Mehr zum Thema</h3><ul><li>${link('Die Brücke bleibt zu')}</li></ul></div>`,
    title: 'Mühle öffnet',
    kept: [
      'Die alte Mühle am Hafen wird im Juni nach zwei Jahren wieder für alle geöffnet.',
      'Das Dach wurde im Sommer neu gedeckt, nachdem der Sturm ein Drittel der Ziegel abgetragen hatte.',
      'Das Tor aus Eiche wird ab dem ersten Sonntag im Juni wieder von Hand gehoben.',
    ],
    dropped: [['related links', 'Mehr zum Thema']],
  },
  {
    name: 'the site has the first heading, and the document the second',
    html: `<title>${title} - The Ostrand Post</title><meta property="og:title" content="${title}"><h1>The Ostrand Post</h1><div><h2>${title}</h2>${body}</div>`,
    title,
    kept: text,
  },
  {
    name: 'a value above a heading is no label of it',
    html: `<title>The mill</title><main><h1>The mill</h1><p>${tide}</p><p>Total cost: 40 thousand crowns</p><h2>Staff</h2><p>${roof}</p></main>`,
    title: 'The mill',
    kept: [tide, 'Total cost: 40 thousand crowns', 'Staff', roof],
  },
  {
    name: 'a link above a heading is its label',
    html: `<title>The mill</title><main><h1>The mill</h1><p>${tide}</p><p>${link('Heritage')}</p><h2>Staff</h2><p>${roof}</p></main>`,
    title: 'The mill',
    kept: [tide, 'Staff', roof],
    dropped: [['eyebrow', 'Heritage']],
  },
  {
    name: 'what is hidden goes, unless it is all there is',
    html: `${head}<main><h1>${title}</h1>${body}<div style="display:none"><p>${gate} It is not shown.</p></div></main>`,
    title,
    kept: text,
    dropped: [['hidden', gate]],
  },
  {
    name: 'an id that was made of a heading further within',
    html: `${head}<main><h1>${title}</h1><p>${tide}</p><div id="menu-of-the-mill-day"><div><h2>Menu of the mill day</h2></div><p>${roof}</p><p>${gate}</p></div></main>`,
    title,
    kept: [tide, 'Menu of the mill day', roof, gate],
  },
  {
    name: 'names that say where a text is filed, or what stands beside it, on the text itself',
    html: `${head}<div class="page-content-has-sidebar"><article class="hentry category-bio tag-social-ads"><h1>${title}</h1><p>${tide}</p><div class="so-panel widget widget_editor"><p>${roof}</p></div></article><div><p>${gate}</p></div></div>`,
    title,
    kept: text,
  },
  {
    name: 'a part that is hidden right after the button that opens it',
    html: `${head}<main><h1>${title}</h1><p>${tide}</p><div><h2><button type="button" aria-expanded="false">The roof</button></h2><div class="css-1k0" hidden aria-hidden="true"><p>${roof}</p></div></div><p>${gate}</p></main>`,
    title,
    kept: [tide, roof, gate],
  },
  {
    name: 'answers to readers’ questions beside the text',
    html: `${head}<main><div class="head"><h1>${title}</h1></div><div class="text">${body}${body}${body}</div><section class="x"><h2>Frequently asked questions</h2><h3>When was it bought?</h3><p>In 1954, for one crown, by the council.</p></section></main>`,
    title,
    kept: [
      ...text,
      ...text,
      ...text,
      'Frequently asked questions',
      'When was it bought?',
      'In 1954, for one crown, by the council.',
    ],
  },
  {
    name: 'the foot of a text that goes on with it',
    html: `${head}<div class="main"><article><h1>${title}</h1>${body}${body}<footer><h2>More of the mill</h2>${body}${body}${body}</footer></article></div><footer><p>Mill office, 1 Quay Street</p></footer>`,
    title,
    kept: [...text, ...text, 'More of the mill', ...text, ...text, ...text],
    dropped: [['page footer', 'Mill office']],
  },
  {
    name: 'a page that nothing would be left of is read whole',
    html: '<title>Mill</title><nav><p>Open on Sundays</p></nav>',
    kept: ['Open on Sundays'],
  },
]
