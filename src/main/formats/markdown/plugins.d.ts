/** The plugins say nothing of their types. */
declare module 'markdown-it-footnote' {
  const plugin: (parser: import('markdown-it').MarkdownIt) => void
  export = plugin
}
declare module 'markdown-it-deflist' {
  const plugin: (parser: import('markdown-it').MarkdownIt) => void
  export = plugin
}
