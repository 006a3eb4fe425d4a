import { describe, expect, test } from 'vitest'
import { readText } from './read.ts'

const prose = 'The four states agreed on Thursday that each of them will pay a share of the cost every year.'
const page = (body: string) => readText(`<!doctype html><h1>Charter</h1><p>It is so.</p>${body}`, 'a.html')
const link = (text: string) => `<a href="https://example.org/${text.length}">${text}</a>`

/** For each rule: the reason, what it leaves out, and what looks alike and stays. */
const rules: readonly (readonly [why: string, dropped: string, kept: string])[] = [
  ['navigation', `<nav>${link('Home')} ${prose}</nav>`, `<div>${link('Home')} affairs</div>`],
  ['navigation', `<div class="breadcrumb">${link('Home')}</div>`, `<div class="breadcrumb">${prose}</div>`],
  ['navigation', `<a class="skip-link" href="#c">Skip</a>`, `<p class="skipper">Skip Barber</p>`],
  [
    'contents list',
    `<div id="toc">${link('1 Money')} ${link('2 Law')}</div>`,
    `<div id="toc">${prose}</div>`,
  ],
  ['form', `<form><p>Search</p><input></form>`, `<form><p>${prose}</p><p>${prose}</p></form>`],
  ['form', '<button>Go</button>', '<p class="button">Press the red one.</p>'],
  ['dialog', `<dialog open><p>${prose}</p></dialog>`, `<div class="dialog">A: Well?</div>`],
  ['embedded page', '<object>Get a player</object>', '<p class="object">Object</p>'],
  ['embedded media', '<video>No video here</video>', '<p class="video">The video shows it.</p>'],
  ['sharing and printing', '<div class="share">Tweet this</div>', `<div class="share">${prose}</div>`],
  [
    'newsletter or cookie notice',
    '<div class="cookie-banner"><p>This site uses cookies so that every page you open will work as well for you as it can.</p></div>',
    `<div class="cookies">${prose}</div>`,
  ],
  [
    'newsletter or cookie notice',
    '<div class="subscribe"><p>Subscribe to our newsletter and we will send you the latest news of the rivers each week.</p></div>',
    `<div class="subscribe">${prose}</div>`,
  ],
  ['eyebrow', '<p class="kicker">Press release</p>', `<p class="kicker">${prose}</p>`],
  [
    'filing label',
    `<div class="tag-list">Rivers, Water</div>`,
    `<div class="tag-list"><p>${prose}</p></div>`,
  ],
  [
    'related links',
    `<div class="related"><h2>Related</h2>${link('Old')} ${link('Older')}</div>`,
    `<div class="related"><h2>Related acts</h2><p>${prose}</p></div>`,
  ],
  ['hidden', `<p hidden>${prose}</p>`, `<p class="hidden-costs">Hidden costs</p>`],
  ['hidden', `<p style="display: none">${prose}</p>`, '<p style="display: block">Shown.</p>'],
  ['hidden', '<span class="sr-only">opens a new window</span>', `<div class="sr-only">${prose}</div>`],
  ['loading placeholder', '<p class="loading">Loading</p>', `<div class="loading">${prose}</div>`],
  ['advertisement', '<div class="ad">Buy a boat</div>', `<div class="ads">${prose}</div>`],
  ['comments of readers', '<div id="comments-area">Nice!</div>', `<div id="comments">${prose}</div>`],
  ['page header', `<header>River Office</header>`, `<header><p>${prose}</p></header>`],
  ['page footer', `<footer>1 Quay Street</footer>`, `<footer><ol><li>${prose}</li></ol></footer>`],
  ['page header', '<div id="masthead">River Office</div>', `<div class="masthead"><h1>Rivers</h1></div>`],
  ['page footer', `<div class="footer">1 Quay Street</div>`, `<div class="footer"><p>${prose}</p></div>`],
  [
    'page footer',
    `<div id="footer"><p>© 2018 River Office. The text of this site may be copied by all who say from where they have it.</p></div>`,
    `<div class="foot">© 2018 River Office</div>`,
  ],
  [
    'link of a heading to itself',
    '<h2>Money<a class="headerlink" href="#money">¶</a></h2>',
    '<h2>Money <a href="#note">1</a></h2>',
  ],
  ['edit link', '<span class="mw-editsection">[edit]</span>', '<span class="edit">edit</span>'],
  [
    'row of links',
    `<center>${link('Home')}<br>${link('News')}</center>`,
    `<div>${link('The charter')}</div>`,
  ],
  ['eyebrow', '<span>Press release</span><h2>Money</h2>', '<span>12 June 2018</span><h2>Money</h2>'],
  ['aside', `<aside>See also: boats</aside>`, `<aside><p>${prose}</p></aside>`],
  [
    'aside',
    `<aside><h2>Start with</h2><p>${link('The charter as signed by all')}</p></aside>`,
    '<aside><h2>In short</h2><dl><dt>Chair</dt><dd>Arl</dd><dt>Year</dt><dd>2027</dd><dt>Place of the summit</dt><dd>Not said by the host yet</dd></dl></aside>',
  ],
  ['row of links', `<p>${link('Rivers')}, ${link('Water')}</p>`, `<p>${link('The charter')} is here.</p>`],
  ['eyebrow', `<p>${link('Press releases')}</p><h2>Money</h2>`, '<p>Press release</p><h2>Money</h2>'],
]

/** Letters and marks without tags and blanks. */
const signsOf = (html: string) => html.replace(/<[^>]+>|\s+/g, '')

describe('each rule of clutter drops what it names, and spares its counter-example', () => {
  test.each(rules)('%s: %s', (why, dropped) => {
    const { dropped: left } = page(dropped)
    expect(left.map((each) => each.why)).toContain(why)
    expect(signsOf(dropped)).toContain(signsOf(left.find((each) => each.why === why)?.text ?? 'nothing'))
  })
  test.each(rules)('%s: keeps its counter-example', (_, __, kept) => {
    const read = page(kept)
    expect(read.dropped).toEqual([])
    expect(signsOf(read.blocks.map((block) => block.text).join(''))).toContain(signsOf(kept))
  })
})

describe('prose outlives a doubtful rule', () => {
  const article = `<h2>Money</h2><p>${prose}</p><ul><li>Arl</li><li>Bur</li></ul><p>${prose} It is the first.</p>`
  const names = ['related', 'subscribe', 'share', 'ads', 'toc', 'comments', 'loading', 'eyebrow', 'tag-list']
  test.each(names)('an article wrapped in class "%s" stays whole', (name) => {
    const read = page(`<div class="${name}">${article}</div>`)
    expect(read.blocks.map((block) => block.kind)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
      'item',
      'item',
      'paragraph',
    ])
    expect(read.dropped).toEqual([])
  })
  test('one sentence among labels stays, the labels go', () => {
    const labels = ['Boats', 'Bridges', 'Canals', 'Dams', 'Eels', 'Ferries', 'Gates', 'Harbours', 'Islands']
    const list = `<ul>${labels.map((label) => `<li>${label} of the north and the south</li>`).join('')}</ul>`
    const read = page(`<footer><p>${prose}</p>${list}</footer>`)
    expect(read.blocks.map((block) => block.text)).toEqual(['Charter', 'It is so.', prose])
    expect(read.dropped.map((each) => each.why)).toEqual(['page footer'])
  })
  test('two signs together are certain: named so, and outside the main part', () => {
    const read = readText(
      `<main><h1>Charter</h1><p>${prose}</p><p>${prose}</p></main><footer><p>${prose}</p></footer><div>${prose}</div>`,
      'a.html',
    )
    expect(read.blocks.map((block) => block.text)).toEqual(['Charter', prose, prose, prose])
    expect(read.dropped).toEqual([{ text: prose, why: 'page footer', at: 3 }])
  })
  test('text in links is no prose of the page', () => {
    const read = page(`<aside>${link(prose)}</aside>`)
    expect(read.dropped).toEqual([{ text: prose, why: 'aside', at: read.blocks.length }])
  })
})
