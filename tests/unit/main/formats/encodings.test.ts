import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readTextual } from '../../../../src/main/formats/formats.ts'

function read(bytes: Uint8Array, name = 'a.txt') {
  const result = readTextual({ bytes, name })
  if (!result.ok) throw new Error(result.error)
  return { text: result.value.blocks.map(({ text }) => text).join('\n\n'), notes: result.value.notes ?? [] }
}
const encoded = (text: string, encoding: string) => Uint8Array.from(iconv.encode(text, encoding))

const japanese =
  '港は二〇二二年六月五日に開かれ、六百五十人の職員が働いている。交通は一年で十二パーセント増えた。'
const russian =
  'Гавань открылась 5 июня 2022 года, в ней работают 650 человек. За год движение выросло на 12 процентов.'
const czech =
  'Přístav byl otevřen 5. června 2022 a pracuje v něm 650 lidí. Provoz za jediný rok vzrostl o 12 procent. Žluťoučký kůň.'
const greek =
  'Το λιμάνι άνοιξε στις 5 Ιουνίου 2022 με 650 υπαλλήλους. Η κίνηση αυξήθηκε κατά 12 τοις εκατό μέσα σε έναν χρόνο.'

const texts: readonly (readonly [encoding: string, text: string])[] = [
  ['Shift_JIS', japanese],
  ['EUC-JP', japanese],
  ['GB18030', '港口于二〇二二年六月五日开放，有六百五十名工作人员。一年内交通量增长了百分之十二。'],
  ['Big5', '港口於二〇二二年六月五日開放，有六百五十名工作人員。一年內交通量增長了百分之十二。'],
  [
    'EUC-KR',
    '항구는 2022년 6월 5일에 문을 열었고 650명의 직원이 일하고 있다. 교통량은 한 해 동안 12퍼센트 늘었다.',
  ],
  ['KOI8-R', russian],
  ['windows-1251', russian],
  ['ISO-8859-5', russian],
  ['ISO-8859-2', czech],
  ['windows-1250', czech],
  [
    'windows-1250',
    'Port otwarto 5 czerwca 2022 roku, pracuje w nim 650 osób. Ruch wzrósł w ciągu jednego roku o 12 procent, a statków będzie więcej.',
  ],
  ['ISO-8859-7', greek],
  [
    'ISO-8859-9',
    'Liman 5 Haziran 2022 tarihinde 650 çalışanla açıldı. Trafik bir yıl içinde yüzde on iki arttı ve gemilerin sayısı çoğaldı.',
  ],
  [
    'windows-1256',
    'افتتح الميناء في الخامس من حزيران ويعمل فيه ستمئة وخمسون شخصا. ازدادت الحركة في سنة واحدة.',
  ],
  ['windows-1255', 'הנמל נפתח בחמישה ביוני ועובדים בו שש מאות וחמישים איש. התנועה גדלה בשנה אחת.'],
  [
    'windows-1252',
    'Der Hafen wurde am 5. Juni 2022 eröffnet, und 650 Menschen arbeiten dort. Der Verkehr wuchs in einem Jahr um 12 Prozent – „viel“ für die Städte.',
  ],
  [
    'windows-1252',
    'Le port a été ouvert le 5 juin 2022 avec 650 employés. Le trafic a augmenté de 12 % en un an, ce qui a réjoui l’État.',
  ],
  [
    'windows-1252',
    'O porto abriu em 5 de junho de 2022 com 650 funcionários; a circulação não parou e a região ganhou.',
  ],
  [
    'windows-1252',
    'The harbour “opened” on 5 June 2022 — with €5 in the bank and a café. '.repeat(40).trim(),
  ],
]

describe('what the bytes show is read and needs no note', () => {
  test.each(texts)('%s: %s', (encoding, text) => {
    expect(read(encoded(text, encoding))).toEqual({ text, notes: [] })
    expect(read(encoded(`# Head\n\n${text}`, encoding), 'a.md')).toEqual({
      text: `Head\n\n${text}`,
      notes: [],
    })
  })
  test('UTF-8, UTF-16 and ASCII', () => {
    for (const [, text] of texts) {
      expect(read(encoded(text, 'utf-8'))).toEqual({ text, notes: [] })
      expect(read(encoded(`\uFEFF${text}`, 'utf-16le'))).toEqual({ text, notes: [] })
    }
    expect(read(encoded('The harbour opened.', 'ascii')).notes).toEqual([])
  })
})

const doubtful = (encoding: string) => [`The file does not say its encoding; it was read as ${encoding}.`]

describe('what is doubtful is said', () => {
  test.each([
    ['a.txt', 'Да.', 'Äà.'],
    ['a.md', 'Да.', 'Äà.'],
    ['a.html', '<p>Да.</p>', 'Äà.'],
  ])('a few letters, in %s', (name, written, shown) => {
    expect(read(encoded(written, 'windows-1251'), name)).toEqual({
      text: shown,
      notes: doubtful('Windows-1252'),
    })
  })
})

describe('what a page says of its encoding', () => {
  const page = (head: string, encoding: string, text = 'Да.') =>
    read(encoded(`<html><head>${head}</head><p>${text}</p></html>`, encoding), 'a.html')
  test.each([
    ['windows-1251', '<meta charset="windows-1251">'],
    ['windows-1251', "<META CHARSET = 'CP1251' >"],
    ['koi8-r', '<meta charset=koi8-r>'],
    ['iso-8859-5', '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-5">'],
    ['koi8-u', '<title>x</title><meta content="text/html;charset=KOI8-U" http-equiv=content-type>'],
    ['ibm866', '<meta charset="ibm866">'],
  ])('%s is read where it says so: %s', (encoding, head) => {
    expect(page(head, encoding)).toEqual({ text: 'Да.', notes: [] })
  })
  test.each([
    ['shift_jis', japanese],
    ['x-sjis', japanese],
    ['euc-jp', japanese],
    ['gb2312', '港口开放'],
    ['gbk', '港口开放'],
    ['big5', '港口開放'],
    ['euc-kr', '항구'],
    ['ks_c_5601-1987', '항구'],
  ])('%s, by the name that pages use', (label, text) => {
    const encoding = label === 'x-sjis' ? 'shift_jis' : label
    expect(page(`<meta charset="${label}">`, encoding, text)).toEqual({ text, notes: [] })
  })
  test('an XML declaration counts as much', () => {
    const text = '<?xml version="1.0" encoding="windows-1251"?><html><body><p>Да.</p></body></html>'
    expect(read(encoded(text, 'windows-1251'), 'a.xhtml')).toEqual({ text: 'Да.', notes: [] })
  })
  test('Latin-1 means Windows-1252, as in every browser', () => {
    expect(page('<meta charset="iso-8859-1">', 'windows-1252', '“€5”')).toEqual({ text: '“€5”', notes: [] })
    expect(page('<meta charset="us-ascii">', 'windows-1252', '“€5”')).toEqual({ text: '“€5”', notes: [] })
  })
  test('an unknown name, or one within a comment, says nothing', () => {
    for (const head of ['<meta charset="klingon">', '<!-- <meta charset="koi8-r"> -->'])
      expect(page(head, 'windows-1251', russian).text).toBe(russian)
  })
  test('bytes that are sound UTF-8, or cannot be, are believed more than a name', () => {
    expect(page('<meta charset="windows-1251">', 'utf-8', russian)).toEqual({ text: russian, notes: [] })
    expect(page('<meta charset="utf-8">', 'windows-1251', russian)).toEqual({ text: russian, notes: [] })
    expect(page('<meta charset="utf-16">', 'windows-1251', russian)).toEqual({ text: russian, notes: [] })
  })
  test('a text that only speaks of it is not a page', () => {
    const text = `<meta charset="koi8-r"> stands in the head. ${russian}`
    expect(read(encoded(text, 'windows-1251')).text).toBe(text)
  })
})
