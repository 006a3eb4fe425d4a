/**
 * Texts in eight languages, of one sentence to a few, with the language that a reader would name. Written for this test.
 * `de` to `ja` are the languages that more than sentences is known of.
 */
export const texts: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The harbour was dredged in spring.',
    'Fees rise by four per cent in June, and ferries pay half of them.',
    'No ship may enter the inner basin after dark unless a pilot is on board. The rule has stood since 1987.',
    'Budget 2026: 3.4 million for the pier, 1.2 million for lights',
    'Who keeps the gate?',
  ],
  de: [
    'Der Hafen wurde im Frühjahr ausgebaggert.',
    'Die Gebühren steigen im Juni um vier Prozent, Fähren zahlen die Hälfte.',
    'Nach Einbruch der Dunkelheit darf kein Schiff ohne Lotsen in das innere Becken einlaufen. Das gilt seit 1987.',
    'Haushalt 2026: 3,4 Mio. Euro für den Pier, 1,2 Mio. Euro für Leuchten',
    'Wer bewacht das Tor?',
  ],
  fr: [
    'Le port a été dragué au printemps.',
    'Les droits augmentent de quatre pour cent en juin et les bacs en paient la moitié.',
    'Aucun navire ne peut entrer dans le bassin intérieur après la nuit tombée sans pilote à bord. La règle date de 1987.',
    'Budget 2026 : 3,4 millions pour la jetée, 1,2 million pour les feux',
    'Qui garde la porte ?',
  ],
  es: [
    'El puerto fue dragado en primavera.',
    'Las tasas suben un cuatro por ciento en junio y los transbordadores pagan la mitad.',
    'Ningún buque puede entrar en la dársena interior de noche sin práctico a bordo. La norma es de 1987.',
    'Presupuesto 2026: 3,4 millones para el muelle, 1,2 millones para luces',
    '¿Quién guarda la puerta?',
  ],
  ja: [
    '港は春に浚渫された。',
    '料金は六月に四パーセント上がり、フェリーはその半分を払う。',
    '日没後は水先人なしで内港に入ることはできない。この規則は1987年から続いている。',
    '2026年度予算:桟橋に3億4000万円、灯火に1億2000万円',
    '門を守るのは誰か。',
  ],
  it: [
    'Il porto è stato dragato in primavera.',
    'Le tariffe aumentano del quattro per cento a giugno e i traghetti ne pagano la metà.',
    'Nessuna nave può entrare nel bacino interno di notte senza pilota a bordo. La regola risale al 1987.',
    'Bilancio 2026: 3,4 milioni per il molo, 1,2 milioni per le luci',
    'Chi custodisce la porta?',
  ],
  pt: [
    'O porto foi dragado na primavera.',
    'As taxas sobem quatro por cento em junho e as balsas pagam metade delas.',
    'Nenhum navio pode entrar na bacia interior à noite sem prático a bordo. A regra vale desde 1987.',
    'Orçamento 2026: 3,4 milhões para o cais, 1,2 milhão para as luzes',
    'Quem guarda o portão?',
  ],
  nl: [
    'De haven werd in het voorjaar uitgebaggerd.',
    'De tarieven stijgen in juni met vier procent en veerboten betalen de helft.',
    'Na zonsondergang mag geen schip zonder loods het binnenbekken invaren. Die regel geldt sinds 1987.',
    'Begroting 2026: 3,4 miljoen voor de pier, 1,2 miljoen voor verlichting',
    'Wie bewaakt de poort?',
  ],
}
