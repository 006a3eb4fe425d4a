/** What stands below an article in the same part of its page: what is the site's goes, what is the article's stays. */
import type { Page } from './articles.expected.ts'

const paragraphs = [
  'The harbour of Varde froze over on the second of January, for the first time in thirty-one years, and no ship left it.',
  'Two ice breakers were sent for from the north, and the first of them came in on the evening of the fourth with a tug.',
  'Some 140 dockers had no work for a week; the town paid them half of what they would have earned on the quays by then.',
  'Bread was brought by rail, and the mill ground for the whole coast, since its wheel stands in water that does not freeze.',
  'On the ninth the wind turned to the west, and by noon the ice had broken along the whole length of the outer breakwater.',
  'The council will now ask for a breaker of its own, which would cost 90 million crowns and be shared with two more towns.',
]
const title = 'The winter in which the harbour froze'
const head = `<title>${title} | Varde Tidings</title>`
const body = paragraphs.map((text) => `<p>${text}</p>`).join('')
const others = [
  [
    'A bridge for the outer quay',
    'The bridge will be built by two firms of the town, and it will bear lorries too.',
  ],
  [
    'Herring come late this year',
    'Fishers wait for them since March. The water is too warm, says the office for the sea.',
  ],
  [
    'The clock of the town hall stops',
    'It was last repaired in 1978, and parts for it are no longer made anywhere.',
  ],
] as const
const answers = Array.from(
  { length: 9 },
  (_, at) =>
    `In the ${at + 1}th winter after the war it froze as well, and my father walked over the ice to the lighthouse with a sledge, two dogs and the letters.`,
)
const page = (tail: string, more = '') =>
  `${head}${more}<main><article><h1>${title}</h1>${body}${tail}</article></main>`
const card = ([name, lead]: readonly [string, string], at: number) =>
  `<div class="col c${at}"><div class="card"><img src="${at}.jpg" alt=""><h3><a href="/news/${at}">${name}</a></h3><p>${lead}</p></div></div>`

export const tailPages: readonly Page[] = [
  {
    name: 'cards of other articles under a label, in boxes of their own',
    html: page(
      `<section><div><h2>Related news posts</h2></div><div class="row">${others.map(card).join('')}</div></section>`,
    ),
    title,
    kept: paragraphs,
    dropped: [['related links', 'Related news posts']],
  },
  {
    name: 'cards of other articles without a label, each a link as a whole',
    html: page(
      `<div class="grid">${others.map(([name, lead], at) => `<a href="/n/${at}"><div><h4>${name}</h4><p>${lead}</p></div></a>`).join('')}</div>`,
      '<meta property="og:type" content="article">',
    ),
    title,
    kept: paragraphs,
    dropped: [['related links', others[0][0]]],
  },
  {
    name: 'a list of other articles with what they say, under a heading among the text',
    html: page(
      `<h4>You may also be interested in the following</h4><ul>${others.map(([name, lead], at) => `<li><a href="/n/${at}">${name}</a>: ${lead}</li>`).join('')}</ul>`,
    ),
    title,
    kept: paragraphs,
    dropped: [['related links', 'You may also be interested']],
  },
  {
    name: 'cards that are the text',
    html: `<title>Three things of the week</title><main><h1>Three things of the week</h1><p>${paragraphs[0]}</p>${others.map(card).join('')}</main>`,
    title: 'Three things of the week',
    kept: [paragraphs[0] ?? '', ...others.flat()],
  },
  {
    name: 'parts of the text, each with a heading and a link in what it says',
    html: page(
      `<div>${others.map(([name, lead]) => `<section><h3>${name}</h3><p>${lead} <a href="/law">The law says more.</a></p></section>`).join('')}</div>`,
    ),
    title,
    kept: [...paragraphs, ...others.flatMap(([name, lead]) => [name, `${lead} The law says more.`])],
  },
  {
    name: 'who wrote it, whom the page names',
    html: page(
      '<div class="x"><p>Runa Holt is a reporter of the Tidings who has written about the sea for twenty years.</p></div>',
      '<meta name="author" content="Runa Holt">',
    ),
    title,
    kept: paragraphs,
    dropped: [['about the author', 'Runa Holt is a reporter']],
  },
  {
    name: 'who wrote it, named to search engines, under a heading and with what the writer does',
    html: page(
      '<div><h4>Runa Holt</h4><span>Reporter</span><p>Runa has written about the sea for twenty years and lives by it.</p></div>',
      '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","name":"Runa Holt"}]}</script>',
    ),
    title,
    kept: paragraphs,
    dropped: [['about the author', 'Runa Holt']],
  },
  {
    name: 'a person of whom the text speaks last, and who did not write it',
    html: page(
      '<p>Runa Holt is the master of the harbour and has kept its ice book since 1990.</p>',
      '<meta name="author" content="Ole Brandt">',
    ),
    title,
    kept: [...paragraphs, 'Runa Holt is the master of the harbour and has kept its ice book since 1990.'],
  },
  {
    name: 'what the site offers, and what it asks of its readers',
    html: page(
      '<section><h2>Ready to read more?</h2><p>Start your free trial today, and have the whole paper on all your devices.</p></section><div><h5>Was this article helpful?</h5><span>Yes</span> <span>No</span></div>',
    ),
    title,
    kept: paragraphs,
    dropped: [
      ['offer of the site', 'Ready to read more?'],
      ['offer of the site', 'Was this article helpful?'],
    ],
  },
  {
    name: 'a heading like an offer that stands among the text, and one that heads what one must know',
    html: `${head}<main><h1>${title}</h1><h2>Ready to sail?</h2>${body}<h2>Get started on the ice</h2><p>Whoever walks on it must carry a rope of ten metres and a pole, and must not go alone. Boats are to be drawn ashore by the first of December, and their masts are to be laid down. The office fines those who do not by 400 crowns, or 900 in the second year, as the rule of the harbour says since it was made in the year 1903.</p></main>`,
    title,
    kept: [
      'Ready to sail?',
      ...paragraphs,
      'Get started on the ice',
      'Whoever walks on it must carry a rope of ten metres and a pole, and must not go alone. Boats are to be drawn ashore by the first of December, and their masts are to be laid down. The office fines those who do not by 400 crowns, or 900 in the second year, as the rule of the harbour says since it was made in the year 1903.',
    ],
  },
  {
    name: 'questions, sources and notes at the end are text',
    html: page(
      '<h2>Frequently asked questions</h2><h3>When did it thaw?</h3><p>On the ninth of January, at noon.</p><h2>Sources</h2><ul><li>Ice book of the harbour, 1990.</li></ul>',
    ),
    title,
    kept: [
      ...paragraphs,
      'Frequently asked questions',
      'When did it thaw?',
      'On the ninth of January, at noon.',
      'Sources',
      'Ice book of the harbour, 1990.',
    ],
  },
  {
    name: 'what readers wrote goes on longer than the article, and is numbered',
    html: page(
      `</article><div id="comments"><h3>Comments</h3><ol>${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => `<li class="comment" id="comment-${at}"><cite>Reader ${at}</cite><p>I was there on day ${at}, and I saw how they sawed the ice around the ferry, so that it would not be crushed by what came in from the sea at night.</p></li>`).join('')}</ol></div><article>`,
    ),
    title,
    kept: paragraphs,
    dropped: [['comments of readers', 'Comments']],
  },
  {
    name: 'a talk that opens with many words, on a page that says that it is no article',
    html: `${head}<meta property="og:type" content="website"><main><div><h1>${title}</h1>${body}</div><div class="comments">${[1, 2, 3, 4, 5, 6, 7, 8].map((at) => `<div id="comment-${at}"><p>I was there on day ${at}, and I saw how they sawed the ice around the ferry, so that it would not be crushed by what came in.</p></div>`).join('')}</div></main>`,
    title,
    kept: [
      ...paragraphs,
      ...[1, 2, 3, 4, 5, 6, 7, 8].map(
        (at) =>
          `I was there on day ${at}, and I saw how they sawed the ice around the ferry, so that it would not be crushed by what came in.`,
      ),
    ],
  },
  {
    name: 'a talk that opens with a few words, and whose answers are numbered like that',
    html: `${head}<main><h1>${title}</h1><p>Who knows when the harbour froze before, and for how long it did?</p><div class="comments"><div class="comment" id="comment-1"><p>${paragraphs[0]}</p></div><div class="comment" id="comment-2"><p>${paragraphs[1]}</p></div><div class="comment" id="comment-3"><p>${paragraphs[2]}</p></div></div></main>`,
    title,
    kept: ['Who knows when the harbour froze before, and for how long it did?', ...paragraphs.slice(0, 3)],
  },
  {
    name: 'a label in a box of its own, with the cards that it heads in the next',
    html: page(
      `<div class="w"><div><h2>More to explore</h2></div></div><div class="w"><div>${others.slice(0, 2).map(card).join('')}</div></div>`,
    ),
    title,
    kept: paragraphs,
    dropped: [['related links', 'More to explore']],
  },
  {
    name: 'a heading in a box of its own, with the text that it heads in the next',
    html: page(
      `<div class="w"><div><h2>More to explore</h2></div></div><div class="w"><p>Divers found three anchors below the ice, and one of them bears the mark of a yard that was closed in 1811.</p></div>`,
    ),
    title,
    kept: [
      ...paragraphs,
      'More to explore',
      'Divers found three anchors below the ice, and one of them bears the mark of a yard that was closed in 1811.',
    ],
  },
  {
    name: 'labels that name what they lead to',
    html: page(
      `<h3>Related articles that may interest you</h3><ul>${others.map(([name], at) => `<li><a href="/n/${at}">${name}</a></li>`).join('')}</ul>`,
    ),
    title,
    kept: paragraphs,
    dropped: [['related links', 'Related articles that']],
  },
  {
    name: 'a form with fields, and what it says of them',
    html: page(
      '<form><p>Have the paper sent to you, with all that the harbour does and the tides of the week, and the prices of fish on Saturday.</p><input type="text" name="n"><input type="email" name="m"><p>By sending this you agree that the Tidings keep your address until you tell them not to.</p><input type="submit"></form>',
    ),
    title,
    kept: paragraphs,
    dropped: [['form', 'Have the paper sent']],
  },
  {
    name: 'a talk of a forum, whose first text is as long as an article',
    html: `${head}<body class="page-node node-type-forum"><article><h1>${title}</h1>${body}</article><section id="comments"><h2>Comments</h2>${answers.map((text, at) => `<div id="comment-${at}"><p>${text}</p></div>`).join('')}</section></body>`,
    title,
    kept: [...paragraphs, 'Comments', ...answers],
  },
  {
    name: 'a page that one form holds, with its title and a field for an address',
    html: `<title>Fares of the ferry</title><body><form><h1>Fares of the ferry</h1><p>${paragraphs[2]}</p><input type="email"></form><p>${paragraphs[3]}</p></body>`,
    title: 'Fares of the ferry',
    kept: paragraphs.slice(2, 4),
  },
]
