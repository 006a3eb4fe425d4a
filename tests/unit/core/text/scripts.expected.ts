/** What other scripts and letters count as, and what they are found by. Written before the code. */

/** A text, and how it is looked for by a keyboard that lacks its letters. */
export const foldRows: readonly (readonly [text: string, folded: string])[] = [
  ['Đà Nẵng', 'da nang'],
  ['đồng', 'dong'],
  ['Œuvre, cœur', 'oeuvre, coeur'],
  ['Diyarbakır, Iğdır, İzmir', 'diyarbakir, igdir, izmir'],
  ['Ħamrun, għaqda', 'hamrun, ghaqda'],
  ['Hafnarfjörður, Þingvellir', 'hafnarfjordur, thingvellir'],
  ['STRAẞE', 'strasse'],
  ['Guovdageaidnu, Sámi: ŧ, ŋ, đ', 'guovdageaidnu, sami: t, n, d'],
  ['Coŀlecció', 'colleccio'],
  ['Ĳmuiden, ĳs', 'ijmuiden, ijs'],
  ['ŉ boek', "'n boek"],
  ['Łódź, Ærø, Ǿ', 'lodz, aero, o'],
  ['Gəncə', 'gence'],
  ['Ɓauchi, Ɗan, Ƙasa', 'bauchi, dan, kasa'],
  ['مُحَمَّد', 'محمد'],
  ['العـــربية', 'العربية'],
  ['אֵילַת', 'אילת'],
  ['ドル', 'ドル'],
]

/** With case kept. */
export const caseRows: readonly (readonly [text: string, folded: string])[] = [
  ['Đà Nẵng', 'Da Nang'],
  ['Œuvre', 'OEuvre'],
  ['Þór', 'THor'],
  ['Iğdır', 'Igdir'],
]

/** A text, and how many words it counts as: 1.5 letters of Chinese and Japanese are one, of Thai and its kin 4. */
export const countRows: readonly (readonly [text: string, words: number])[] = [
  ['The council met.', 3],
  ['', 0],
  ['— …', 0],
  ['外務省は日本政府に支援を行う', 9],
  ['支援', 1],
  ['支', 1],
  ['The 外務省 office', 4],
  ['서울 시장', 2],
  ['สวัสดีครับ', 2],
  ['تقرير المجلس', 2],
]

/** A text, a query, and what of the text it finds. */
export const searchRows: readonly (readonly [text: string, query: string, found: readonly string[]])[] = [
  ['外務省は日本政府がフィリピンに支援を行うと発表した。', '日本政府', ['日本政府']],
  ['外務省は日本政府がフィリピンに支援を行うと発表した。', '支援', ['支援']],
  ['外務省は日本政府がフィリピンに支援を行うと発表した。', 'フィリピン', ['フィリピン']],
  ['外務省は日本政府がフィリピンに支援を行うと発表した。', '発', ['発']],
  ['外務省は日本政府がフィリピンに支援を行うと発表した。', '政府日本', ['日本', '政府']],
  ['外務省は日本政府がフィリピンに支援を行うと発表した。', '"政府日本"', []],
  ['代表団は2021年にF-35B戦闘機を視察した。', '戦闘', ['戦闘']],
  ['代表団は2021年にF-35B戦闘機を視察した。', 'F-35B', ['F-35B']],
  ['代表団は2021年にF-35B戦闘機を視察した。', '2021', ['2021']],
  ['コンピューターの輸出', 'ピューター', ['ピューター']],
  ['人々の声', '々の', ['々の']],
  ['รัฐบาลไทยประกาศ', 'ไทย', ['ไทย']],
  ['The council of Đà Nẵng met.', 'da nang', ['Đà', 'Nẵng']],
  ['The œuvre was bought.', 'oeuvre', ['œuvre']],
  ['The mayor of Diyarbakır signed.', 'diyarbakir', ['Diyarbakır']],
  ['قال الوزير إن السلام ممكن.', 'السلام', ['السلام']],
]
