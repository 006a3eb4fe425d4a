/** Of what sort a text is, by hand: null is English prose. Short pieces, of many makes. */
import type { NoProse } from '../../../../src/core/cards/prose.ts'

export const sorts: readonly (readonly [string, NoProse | null])[] = [
  [
    'In June 2012, the Northern Council gave $5 million to the reef fund of Koror, and Palau thanked it.',
    null,
  ],
  ['Norway, Sweden, Denmark, Finland and Iceland signed it in Oslo, Stockholm, Copenhagen and Turku.', null],
  [
    'Obesity, smoking, stress, poor diet, heavy drinking, high salt intake, little sleep, diabetes, old age.',
    null,
  ],
  ['The U.S. Navy met at 9:30 a.m. on 4/5/2012 (see the U.N. note), and the F-35B flew for 3.5 hours.', null],
  [
    'The Council of the Baltic States and the Bank of the North met in The Hague, and In Concert was played.',
    null,
  ],
  [
    '“You will have the money by May,” the minister told the mayors of four ports, who had asked for it in 2019.',
    null,
  ],
  [
    'Die Stadt hat den Hafen im Jahr 2012 mit 40 Millionen Euro gebaut, und er ist nicht für Schiffe auf See.',
    'foreign',
  ],
  [
    'La ville a construit le port en 2012 pour 40 millions et les navires sont dans la baie du nord.',
    'foreign',
  ],
  [
    'El puerto se abrió en 2012 con 40 millones, y los barcos de la ciudad salen por la bahía del norte.',
    'foreign',
  ],
  [
    'De haven is in 2012 door het bestuur van de stad gebouwd, en de schepen zijn niet op zee gebleven.',
    'foreign',
  ],
  ['W 2012 roku miasto zbudowało port za 40 milionów, a statki wypłynęły jesienią na północ.', 'foreign'],
  ['В 2012 году город построил порт за 40 миллионов, и корабли вышли в северное море осенью.', 'foreign'],
  [
    '12:04:09 [main] INFO Lease 4 ends in 60 seconds 12:04:11 [pool-2] WARN Refused by db.harbour.internal 12:04:12 [main] INFO Retry',
    'machine',
  ],
  [
    '[03/04/2021, 08:10] Ben: is the boat back [03/04/2021, 08:12] Ada: no, on Friday [03/04/2021, 08:15] Ben: ok',
    'machine',
  ],
  [
    '41,"Oak Ltd",2021-03-04,12.50 42,"Elm Ltd",2021-03-05,7.20 43,"Ash Ltd",2021-03-09,1.10 and so on for each',
    'machine',
  ],
  [
    'I left my oars upon the sand, And walked until the day was done, But no one came to take my hand, And no one asked me for the sun.',
    'verse',
  ],
  [
    '“I have it,” said Nell. “Do you think he knows?” “You told him so,” Tom said. He shut the door. “My mother would not like it.”',
    'story',
  ],
]
