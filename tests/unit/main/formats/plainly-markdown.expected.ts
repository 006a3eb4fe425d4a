/** Files of plain text: those that are plainly Markdown, and those that only hold some of its signs. */
export const markdown: Readonly<Record<string, string>> = {
  'headings of several levels': '# Harbour\n\nThe port has nine berths.\n\n## Berths\n\nOne is long.\n',
  'a heading and a list with bold words':
    '# Harbour\n\nThe port has:\n\n- **nine** berths\n- **two** docks\n',
  'a heading and a link': '## Harbour\n\nThe port has [nine berths](https://example.org/b).\n',
  'fenced code and a heading': '# Use\n\n```sh\nport --berths\n```\n',
  'a table':
    'The berths are these.\n\n| Port | Berths |\n|---|---|\n| Lund | 9 |\n\nSee [the report](r.md).\n',
  'front matter and headings': '---\ntitle: Harbour\n---\n\n# Berths\n\nThe port has nine.\n',
  'a README':
    'Harbour\n=======\n\n[![Build](https://ci.example.org/b.svg)](https://ci.example.org)\n\nUse `port`:\n\n```\nport\n```\n',
}

export const text: Readonly<Record<string, string>> = {
  'numbers with a sign': '#1 in Lund\n\nThe port is #1 of nine, and #2 in Orm.\n\n#3 is Tarn.\n',
  'a line of comment as programs have it': '# port.conf\n# the berths of the port\nberths = 9\n',
  'stars around words': 'The *port* has **nine** berths.\n\n* one is long\n* two are short\n',
  'a rule of dashes': 'Harbour\n-------\n\nThe port has nine berths.\n\n- one is long\n',
  'an address and brackets': 'See [1] and https://example.org/b for the port [2].\n',
  'columns parted by bars': 'Port | Berths\nLund | 9\nOrm | 4\n',
  'a letter': 'Dear board,\n\n> You asked for berths.\n\nWe have nine.\n\nAnn Holm\n',
  'one heading alone': '# Harbour\n\nThe port has nine berths, and wants more.\n',
  'code in ticks': 'Use `port` and `berths`.\n\nThen use `dock`.\n',
}
