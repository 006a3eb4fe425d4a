/** Examples of rules, by family and name: what breaks each, and close neighbours that do not. */
export const examples = {
  furniture: {
    'a photo of somebody': {
      breaks: ['Ada Q. Lind photo'],
      holds: ['Photo Interpretation Cooperation'],
    },
    'whose photo it is': {
      breaks: ['Photo credit: Harbour Board', 'Image: the long pier'],
      holds: ['Image Processing for Pilots'],
    },
    'a credit in brackets': {
      breaks: ['The long pier at dusk (Photo: Lund Post)'],
      holds: ['The long pier at dusk (Lund)'],
    },
    'whose site it is': {
      breaks: ['An official website of the town of Lund', 'Here’s how you know'],
      holds: ['The official seal of Lund'],
    },
    'where it is filed': {
      breaks: ['Filed Under', 'Tags: trade, piers'],
      holds: ['Tagging Programs'],
    },
    'a search box': {
      breaks: ['Simple Search of Our Archives', 'Search this site'],
      holds: ['Search and Rescue Operations'],
    },
    'to the content and to the top': {
      breaks: ['Back to top', 'Skip to main content'],
      holds: ['Back to School in Lund'],
    },
    'a word of navigation': {
      breaks: ['Read more', 'Site map'],
      holds: ['Home Affairs', 'Next Steps'],
    },
    'the way to a page': {
      breaks: ['Home > News > Speeches'],
      holds: ['Home > and > dry > of > which > nobody > in the whole of Lund ever spoke a word'],
    },
    'links between bars': {
      breaks: ['Piers | Boats | Pilots'],
      holds: ['Piers | Boats'],
    },
    'links between wide blanks': {
      breaks: ['Piers    Boats    Pilots'],
      holds: ['Piers and   boats.'],
    },
    'share and print': {
      breaks: ['Share', 'Facebook | Twitter | Email'],
      holds: ['Share of Renewables', 'Printing and Publishing'],
    },
    comments: {
      breaks: ['Leave a reply', '3 comments'],
      holds: ['Comments on the Harbour Act'],
    },
    'a notice on cookies': {
      breaks: ['We use cookies to count our readers.'],
      holds: ['We use boats to reach the piers.'],
    },
    'a newsletter or its answer': {
      breaks: ['Subscribe to our letter', 'Accept all cookies', 'Privacy Policy'],
      holds: ['Subscription of Shares', 'Policy on Privacy'],
    },
    'a copyright line': {
      breaks: ['© 2020 Example Ltd', 'All rights reserved.'],
      holds: ['Copyright Reform: the Next Ten Years'],
    },
    'a page by its name': {
      breaks: ['Page 3 of 10', '- 12 -'],
      holds: ['Page Boys of Lund'],
    },
    'a number alone': {
      breaks: ['12', '3/10'],
      holds: ['1904', '12 boats'],
    },
    'an offer of a newsletter': {
      breaks: ['Get our daily newsletter', 'Join 40,000 readers'],
      holds: ['Get our daily bread', 'Join the readers of Lund'],
    },
    'what else to read': {
      breaks: ['Read also: The Piers of Norwick'],
      holds: ['Read also by pilots: the almanac'],
    },
    'a note of the site': {
      breaks: ['Last updated 4 May 2019', '4 min read', '#pilots #piers'],
      holds: ['The last updated almanac', '#4 of the boats'],
    },
    'a note of a mail program': {
      breaks: ['-----Original Message-----', 'On Monday, 4 May 2019, Lind wrote:'],
      holds: ['On Monday the Board wrote.'],
    },
    'a loading mark': {
      breaks: ['Loading the map…'],
      holds: ['Loading of Boats', 'Loading docks are full.'],
    },
    'a page left blank': {
      breaks: ['This page intentionally left blank.'],
      holds: ['The pages of the almanac are blank.'],
    },
    'an ornament': {
      breaks: ['***', '— — —'],
      holds: ['* Pilots'],
    },
  },
  headings: {
    'too many words': {
      breaks: ['A Boat and a Pier and a Tide and a Pilot and an Oar and a Sail and a Net'],
      holds: ['A Boat and a Pier and a Tide'],
    },
    'wide blanks': {
      breaks: ['Boats    Piers'],
      holds: ['Boats and Piers', '2.    Boats and Piers'],
    },
    'ends as a sentence does': {
      breaks: ['It rained.', 'Boats of the following sorts:'],
      holds: ['Boats from the U.S.', 'What Comes Next?'],
    },
    'opens in small letters': {
      breaks: ['and so on'],
      holds: ['“And So On”', '§4 Boats'],
    },
    'no word': {
      breaks: ['$5.00', 'A 4'],
      holds: ['4 Boats'],
    },
    'one word with a figure': {
      breaks: ['LHB04186G'],
      holds: ['Boats 1904'],
    },
    'a line of contents': {
      breaks: ['Safety of Boats39', 'Overview . . . . 11'],
      holds: ['Safety of Boats, Part 3', 'Boats of 1904'],
    },
    'half a bracket': {
      breaks: ['Boats (and Piers'],
      holds: ['Boats (and Piers)', 'a) Boats and Piers'],
    },
    'a town and its state': {
      breaks: ['Lund Harbour, NW'],
      holds: ['Lund Harbour, North West'],
    },
    'who is there': {
      breaks: ['Pilots: A. Lund, J. Vik, O. Berg'],
      holds: ['Pilots: Who They Are, and Why'],
    },
    'a sentence ends within': {
      breaks: ['Lind, Ada. Saving in the North'],
      holds: ['Saving in the North, by Ada Lind', '1. Saving in the North'],
    },
    'mostly figures': {
      breaks: ['Percent 25 20 15 10', 'Boats 12 14'],
      holds: ['The 12 Boats of 1904'],
    },
    'ends with a word that wants another': {
      breaks: ['Boats and Piers of the'],
      holds: ['The World We Live In'],
    },
    'a label before what it names': {
      breaks: ['Source: the Harbour Board', 'To: All Pilots'],
      holds: ['Sources of the River'],
    },
    'an address or a long number': {
      breaks: ['Boats at www.lund.example', 'Lund NW 20548'],
      holds: ['Boats @ Lund', 'Boats of 1904'],
    },
  },
}
