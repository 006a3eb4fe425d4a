/** Pages whose text stands elsewhere than where a reader sees it: programs move it, folds hide it, or it waits for none. */
import type { Page } from './articles.expected.ts'

const weir = 'The weir at Halden was built in 1884 to turn the wheels of two saw mills on the eastern bank.'
const fish = 'Its fish pass was opened in 1987, and some 400 salmon climb it in each autumn since then.'
const lock = 'The lock beside it holds boats of up to 18 metres and is worked by hand from May to September.'
const dues = 'Dues of 60 crowns are paid at the hut of the keeper, who takes cards and coins but no notes.'
const title = 'The weir at Halden'
const head = `<title>${title}</title>`
const p = (text: string) => `<p>${text}</p>`
/** As React's server writes a part that comes late, and its place. */
const part = (id: string, html: string) => `<div hidden id="S:${id}">${html}</div>`
const place = (id: string) => `<template id="P:${id}"></template>`
const waits = (id: string, html: string) => `<!--$?--><template id="B:${id}"></template>${html}<!--/$-->`
const talk = [weir, fish, lock, dues].map((text) => `${text} ${text.replace('The', 'That')}`)

export const assembledPages: readonly Page[] = [
  {
    name: 'a part that came late stands in its place',
    html: `${head}<main><h1>${title}</h1>${p(weir)}${place('1')}${p(lock)}</main>${part('1', p(fish))}<script>$RS("S:1","P:1")</script>`,
    title,
    kept: [weir, fish, lock],
  },
  {
    name: 'a part that came late stands for what was shown while it was waited for',
    html: `${head}<main><h1>${title}</h1>${p(weir)}${waits('a', p('The text of this page is being loaded.'))}${p(lock)}</main>${part('a', p(fish))}`,
    title,
    kept: [weir, fish, lock],
  },
  {
    name: 'a part that came late holds the place of another, and what is waited for holds more of the same kind',
    html: `${head}<main><h1>${title}</h1>${p(weir)}${waits('0', `<!--$-->${p('It is being loaded, and this is shown.')}<!--/$-->`)}</main>${part('2', p(lock))}${part('0', p(fish) + place('2'))}`,
    title,
    kept: [weir, fish, lock],
  },
  {
    name: 'parts that hold the places of each other stand nowhere',
    html: `${head}<main><h1>${title}</h1>${p(weir)}${p(fish)}${p(lock)}</main>${part('1', p(dues) + place('2'))}${part('2', place('1'))}`,
    title,
    kept: [weir, fish, lock],
    dropped: [['hidden', dues]],
  },
  {
    name: 'the tree of an element of the page’s own, with what it is given',
    html: `${head}<mill-page><template shadowrootmode="open"><main><h1>${title}</h1>${p(weir)}<slot name="pass">none</slot><slot></slot><slot name="dues">${p(dues)}</slot></main></template>${p(lock)}<div slot="pass">${p(fish)}</div></mill-page>`,
    title,
    kept: [weir, fish, lock, dues],
  },
  {
    name: 'what is shown where no program runs, on a page that holds nothing else',
    html: `${head}<div id="app"></div><noscript><h1>${title}</h1>${talk.map(p).join('')}</noscript>`,
    title,
    kept: talk,
  },
  {
    name: 'what is shown where no program runs is no text of a page that holds its own',
    html: `${head}<main><h1>${title}</h1>${talk.map(p).join('')}</main><noscript>${talk.map(p).join('')}${p(dues)}</noscript>`,
    title,
    kept: talk,
  },
  {
    name: 'answers that are folded up: by what opens them, by their role, until they are found, by their names',
    html: `${head}<main><h1>${title}</h1>${p(weir)}<h2>Fish</h2><button aria-controls="a" aria-expanded="false">Show</button><div id="a" style="display:none">${p(fish)}</div><h2 id="l">Boats</h2><div role="region" aria-labelledby="l" hidden>${p(lock)}</div><h2>Dues</h2><div hidden="until-found">${p(dues)}</div><h2>Keeper</h2><div class="accordion__panel" aria-hidden="true">${p('The keeper is there from eight to six, and sells worms to those who fish.')}</div></main>`,
    title,
    kept: [
      weir,
      'Fish',
      fish,
      'Boats',
      lock,
      'Dues',
      dues,
      'Keeper',
      'The keeper is there from eight to six, and sells worms to those who fish.',
    ],
  },
  {
    name: 'a panel behind a tab',
    html: `${head}<main><h1>${title}</h1>${p(weir)}<ul role="tablist"><li role="tab">Fish</li><li role="tab">Boats</li></ul><div role="tabpanel">${p(fish)}</div><div role="tabpanel" style="display: none">${p(lock)}</div></main>`,
    title,
    kept: [weir, 'Fish', 'Boats', fish, lock],
  },
  {
    name: 'what a button opens and is no text stays hidden: a menu, a dialog, a copy of what is shown',
    html: `${head}<button aria-controls="m">Menu</button><div id="m" hidden><a href="/1">All weirs of the land in one list</a> <a href="/2">All locks of the land in one list</a></div><button aria-controls="d">Write to us</button><div id="d" role="dialog" hidden>${p('We answer within two days, except on Sundays.')}</div><main><h1>${title}</h1>${p(weir)}${p(fish)}<button aria-controls="c">Copy</button><pre id="c" hidden>${weir} ${fish}</pre></main>`,
    title,
    kept: [weir, fish],
  },
]
