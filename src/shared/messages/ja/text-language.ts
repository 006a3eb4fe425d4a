import type { Messages } from '../en/catalogue.ts'

export const textLanguage: Messages['textLanguage'] = {
  values: (language) =>
    `この文書は${language}です。金額・数値・日付は要点になります。名前や記述の要点とカードは、英語の文書からだけ作られます。カードを作るには、「読む」で語句を選び、Cキーを押してください。`,
  signs: (language) =>
    `この文書は${language}です。要点になるのは、パーセントと通貨記号の付いた金額だけです。カードとそのほかの要点は英語の文書から作られ、金額・数値・日付はドイツ語・フランス語・スペイン語・日本語の文書からも取り出されます。カードを作るには、「読む」で語句を選び、Cキーを押してください。`,
}
