/** What a site sets between the paragraphs of a text: links to its other pages, and the same button again and again. */
import type { Page } from './articles.expected.ts'

const kiln =
  'The lime kiln at Sandvik burned for the last time in 1938, and its shaft has stood open to the rain ever since.'
const rail =
  'A narrow railway led from the quarry to its mouth; two of its wagons were found in the pond when that was drained.'
const fund =
  'The fund has given 2.4 million crowns for a roof of glass, which two firms of the valley will set up before winter.'
const title = 'A roof for the lime kiln'
const head = `<title>${title} | Sandvik Courier</title>`
const page = (...parts: readonly string[]) => `${head}<article><h1>${title}</h1>${parts.join('')}</article>`
const p = (text: string) => `<p>${text}</p>`
const link = (text: string, to = 'other') => `<a href="/${to}">${text}</a>`
const hotels = ['The Anchor', 'The Bell', 'The Crane'] as const

export const pagesWithBetween: readonly Page[] = [
  {
    name: 'a label with a link to another text',
    html: page(
      p(kiln),
      p(`<strong>Related:</strong> ${link('The pond is drained')}`),
      p(rail),
      `<h5>Read more: ${link('What is left of the railway')}</h5>`,
      p(fund),
    ),
    title,
    kept: [kiln, rail, fund],
    dropped: [
      ['related links', 'Related: The pond'],
      ['related links', 'Read more: What is left'],
    ],
  },
  {
    name: 'a label with a link, in brackets, and several of them in one paragraph',
    html: page(
      p(kiln),
      p(`[ Also read ${link('The pond is drained')}. ]`),
      p(rail),
      p(`Recommended: ${link('The pond is drained')}<br>Recommended: ${link('The railway')}`),
      p(fund),
    ),
    title,
    kept: [kiln, rail, fund],
    dropped: [
      ['related links', '[ Also read'],
      ['related links', 'Recommended: The pond'],
    ],
  },
  {
    name: 'the same in other languages',
    html: page(
      p(kiln),
      p(`Lesen Sie auch: ${link('Der Teich wird abgelassen')}`),
      p(rail),
      p(`Lire aussi : ${link('L’étang est vidé')}`),
      p(fund),
    ),
    title,
    kept: [kiln, rail, fund],
    dropped: [
      ['related links', 'Lesen Sie auch'],
      ['related links', 'Lire aussi'],
    ],
  },
  {
    name: 'a sentence that begins like such a label, and one that says more than its link',
    html: page(
      p(kiln),
      p(`Related costs are told in ${link('the plan of the council')}.`),
      p(`Read ${link('the plan')} before the meeting of 4 May, at which the council will vote.`),
      p(`Recommended: ${link('Form B')}, signed by both owners and sent in by the end of the month.`),
      p(`Recommended load: ${link('four tonnes of lime a day')}`),
      p(fund),
    ),
    title,
    kept: [
      kiln,
      'Related costs are told in the plan of the council.',
      'Read the plan before the meeting of 4 May, at which the council will vote.',
      'Recommended: Form B, signed by both owners and sent in by the end of the month.',
      'Recommended load: four tonnes of lime a day',
      fund,
    ],
  },
  {
    name: 'a button that stands under each of several',
    html: page(
      p(kiln),
      ...hotels.map(
        (name, at) =>
          `<h2>${name}</h2><p>It lies ${at + 2} km from the kiln and has ${at + 8} rooms.</p><p>${link('See rooms', `h${at}`)}</p>`,
      ),
    ),
    title,
    kept: [
      kiln,
      ...hotels.flatMap((name, at) => [name, `It lies ${at + 2} km from the kiln and has ${at + 8} rooms.`]),
    ],
    dropped: [['button', 'See rooms']],
  },
  {
    name: 'links that are not the same, one that stands twice, and cells of a table',
    html: page(
      p(kiln),
      ...hotels.map((name) => p(link(name))),
      p(link('The plan')),
      p(rail),
      p(link('The plan')),
      `<table><tr><th>Day</th><th>Form</th></tr>${[1, 2, 3].map((day) => `<tr><td>${day} May</td><td>${link('Form B')}</td></tr>`).join('')}</table>`,
    ),
    title,
    kept: [
      kiln,
      ...hotels,
      'The plan',
      rail,
      'The plan',
      'Day\tForm\n1 May\tForm B\n2 May\tForm B\n3 May\tForm B',
    ],
  },
]
