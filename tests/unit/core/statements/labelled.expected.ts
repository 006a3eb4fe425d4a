/**
 * Documents in Markdown, and what their labels say: "kind: label = gloss". A list's items are parted by bars; of a label
 * that is a head, the head above it stands in brackets.
 */
export const labelled: readonly {
  readonly says: string
  readonly text: string
  readonly found: readonly string[]
}[] = [
  // Values
  {
    says: 'values with their units',
    text: '## Limits\n\n- Draught: 4.5 m\n- Speed in the basin: <6 knots\n- Stay: 3-5 days/month',
    found: ['value: Draught = 4.5 m', 'value: Speed in the basin = <6 knots', 'value: Stay = 3-5 days/month'],
  },
  {
    says: 'a value in bold labels',
    text: '## Fees\n\n- **Mooring fee:** $40 per night\n- **Pilotage** – 2% of the freight',
    found: ['value: Mooring fee = $40 per night', 'value: Pilotage = 2% of the freight'],
  },
  {
    says: 'a bare number counts nothing',
    text: '## Berths\n\n- North basin: 14\n- South basin: 9',
    found: [],
  },
  {
    says: 'numbers that name things',
    text: '## Berths\n\n- Room: 14 B\n- Phone: 555 0134\n- Version: 2.3\n- Form: HX 75',
    found: [],
  },
  {
    says: 'days and times',
    text: '## Gate\n\n- Monday: 9 hours\n- 08:00: 40 boats\n- 4 May 1904: 3 boats\n- 2031: 12 percent',
    found: [],
  },
  // Lists
  {
    says: 'a list in bold run-in labels',
    text: '## Cargo\n\n- **Dry**: grain, ore, coal\n- **Wet**: brine, whale oil, and tar',
    found: ['list: Dry = grain | ore | coal', 'list: Wet = brine | whale oil | tar'],
  },
  {
    says: 'two things',
    text: '## Cargo\n\n- **Live**: sheep, horned cattle',
    found: ['list: Live = sheep | horned cattle'],
  },
  {
    says: 'remarks in brackets belong to their things',
    text: '## Crews\n\n- **Deck**: mate (one, sworn in), two hands, cook',
    found: ['list: Deck = mate (one, sworn in) | two hands | cook'],
  },
  {
    says: 'things parted by semicolons',
    text: '## Crews\n\n- **Office**: clerk of the gate; keeper of the lamps, by night; two scribes',
    found: ['list: Office = clerk of the gate | keeper of the lamps, by night | two scribes'],
  },
  {
    says: 'more than five things, up to eight',
    text: '## Rope\n\n- **Fibres**: hemp, jute, sisal, cotton, flax, manila, coir',
    found: ['list: Fibres = hemp | jute | sisal | cotton | flax | manila | coir'],
  },
  {
    says: 'nine things are too many',
    text: '## Rope\n\n- **Fibres**: hemp, jute, sisal, cotton, flax, manila, coir, silk, wool',
    found: [],
  },
  {
    says: 'a list that goes on',
    text: '## Rope\n\n- **Fibres**: hemp, jute, sisal, etc.\n- **Knots**: bowline, hitch, and others',
    found: [],
  },
  {
    says: 'examples are no list',
    text: '## Rope\n\n- **Fibres**: e.g. hemp, jute, sisal\n- **Knots**: such as bowline, hitch',
    found: [],
  },
  {
    says: 'things that are unlike',
    text: '## Rot\n\n- **Causes**: damp wood, linked to salt, worms',
    found: [],
  },
  {
    says: 'a list under a run-in head, with the head above it',
    text: '## Causes of rot\n\n**Avoidable:** Damp wood, open seams, dirty bilges.\n\n**Unavoidable:** Great age, warm seas, shipworm.',
    found: [
      'list: Avoidable [Causes of rot] = Damp wood | open seams | dirty bilges',
      'list: Unavoidable [Causes of rot] = Great age | warm seas | shipworm',
    ],
  },
  {
    says: 'a head over a whole sentence',
    text: '## Causes of rot\n\n**Avoidable:** The damp wood rots, and the seams open.',
    found: [],
  },
  // Meanings
  {
    says: 'a term and what kind of thing it is',
    text: '## Words\n\n- **Bilge**: the lowest part of the hull\n- **Dead freight**: a charge for space that was booked and not used',
    found: [
      'meaning: Bilge = the lowest part of the hull',
      'meaning: Dead freight = a charge for space that was booked and not used',
    ],
  },
  {
    says: 'double dashes',
    text: '## Columns\n\n- **Berth mark** -- the number that is painted over a berth. See below for colours.',
    found: ['meaning: Berth mark = the number that is painted over a berth'],
  },
  {
    says: 'a term as a head over its meaning',
    text: '## Words\n\n### Lighter\n\nA flat barge that carries cargo from ship to shore. It has no engine.\n\n### Tally\n\nThe count of all goods that leave a hold.',
    found: [
      'meaning: Lighter [Words] = A flat barge that carries cargo from ship to shore',
      'meaning: Tally [Words] = The count of all goods that leave a hold',
    ],
  },
  {
    says: 'an act as a meaning',
    text: '## Words\n\n#### Careening\n\nTurning a ship on her side to clean the hull below the water.',
    found: ['meaning: Careening [Words] = Turning a ship on her side to clean the hull below the water'],
  },
  {
    says: 'the clause that the sentence ends with is left out where it is loose',
    text: '## Words\n\n### Lighter\n\nA flat barge that carries cargo from ship to shore, which keeps the quays free on market days and in the long weeks of the harvest.',
    found: ['meaning: Lighter [Words] = A flat barge that carries cargo from ship to shore'],
  },
  {
    says: 'too long to learn',
    text: '## Words\n\n- **Lighter**: a flat barge that the wardens of the outer and the inner harbour let to merchants of the old town by the day or by the week for carrying cargo from ship to shore',
    found: [],
  },
  {
    says: 'a section that tells a story under its head',
    text: '## The storm\n\nA ship came in at night. The pilots slept.',
    found: [],
  },
  {
    says: 'a head that is no term',
    text: '## Introduction\n\nA flat barge that carries cargo.\n\n## How to moor\n\nA line that is thrown ashore.\n\n## Why lighters?\n\nA cheap way to unload ships.',
    found: [],
  },
  {
    says: 'praise',
    text: '## Words\n\n### Lighter\n\nAn important tool for all who trade.\n\n### Tally\n\nA great way to keep count of goods.',
    found: [],
  },
  // Phrases
  {
    says: 'a phrase that says what is so of the label',
    text: '## Damage\n\nRot harms these parts:\n\n- **Eyes**: Blocked hawse holes\n- **Keel** – Cracks along the garboard strake',
    found: ['phrase: Eyes = Blocked hawse holes', 'phrase: Keel = Cracks along the garboard strake'],
  },
  {
    says: 'a clause in small letters tells what the label means',
    text: '## Marks\n\n- **Open** -- the berth takes ships of any draught.\n- **Shut** -- no ship may enter the berth.',
    found: [
      'phrase: Open = the berth takes ships of any draught',
      'phrase: Shut = no ship may enter the berth',
    ],
  },
  {
    says: 'a single common word',
    text: '## Marks\n\n- **Open**: yes\n- **Shut**: no\n- **Kind**: public',
    found: [],
  },
  // Sentences
  {
    says: 'whole sentences of the label',
    text: '## Gates\n\n- **North gate**: The keeper closes it at dusk. It opens again at six.\n- **South gate**: Salt water lifts the boats over the sill.',
    found: [
      'said: North gate = The keeper closes it at dusk. It opens again at six.',
      'said: South gate = Salt water lifts the boats over the sill.',
    ],
  },
  // Labels that are no subject
  {
    says: 'words of the page',
    text: '## Gate\n\n- **Note**: the lowest part of the hull\n- **Example**: a barge that carries cargo\n- **Tip**: a knot that holds\n- **Warning**: the sill of the lock\n- **See also**: the list of lights\n- **Source**: the Harbour Board',
    found: [],
  },
  {
    says: 'heads of letters and files',
    text: '## Letter\n\n- **To**: the keeper of the lamps\n- **From**: the clerk of the gate\n- **Subject**: the price of oil\n- **Date**: the first of May\n- **Name**: the keeper of lamps\n- **Author**: the clerk of works',
    found: [],
  },
  {
    says: 'steps and pictures',
    text: '## Mooring\n\n- **Step 1**: a line that is thrown ashore\n- **Figure 2**: the plan of the harbour\n- **Part B**: the rules of the quay',
    found: [],
  },
  {
    says: 'questions and answers',
    text: '## Questions\n\n- **Q**: the price of oil\n- **What is a lighter?**: a flat barge that carries cargo\n- **A**: a flat barge that carries cargo',
    found: [],
  },
  {
    says: 'who speaks',
    text: '## Hearing\n\n**Anna Lind:** The lamps, the oil, the wicks.\n\n**Ole Berg:** A lamp that smokes.\n\n**Anna Lind:** The keeper, the clerk.',
    found: [],
  },
  {
    says: 'a label that stands twice in a section',
    text: '## Boats\n\n- **Owner**: the clerk of the gate\n- **Hull**: pine, oak\n- **Owner**: the keeper of lamps\n- **Hull**: elm, teak',
    found: [],
  },
  {
    says: 'the same label in two sections',
    text: '## Sloop\n\n- **Planks**: pine, oak\n\n## Yawl\n\n- **Planks**: elm, teak',
    found: ['list: Planks = pine | oak', 'list: Planks = elm | teak'],
  },
  {
    says: 'orders are no labels',
    text: '## Mooring\n\n- **Throw the line**: the bowline, the hitch\n- **Check the depth**: the lead, the mark',
    found: [],
  },
  {
    says: 'sentences that lead to a list',
    text: '## Mooring\n\n- Ships need the following: lines, fenders, a pilot\n- The quay is for: grain, ore, coal\n- These carry salt: sloops, yawls',
    found: [],
  },
  {
    says: 'a long label',
    text: '## Mooring\n\n- Ships of more than nine hundred tons with a foreign flag and crew: lines, fenders, a pilot',
    found: [],
  },
  {
    says: 'addresses and links',
    text: '## Office\n\n- **Harbour office**: Quay 4, Old Town, 12345\n- **Tide tables**: https://example.org/tides\n- **Letters**: gate@example.org',
    found: [],
  },
  {
    says: 'a colon inside a paragraph',
    text: '## Mooring\n\nLines of the port: hemp, jute, sisal.\n\nThe port takes three things: grain, ore, coal.',
    found: [],
  },
  {
    says: 'what is not there yet',
    text: '## Plans\n\n- **New mole**: to be decided\n- **Dredger**: TBD\n- **Crane**: see the table below\n- **Gate**: none',
    found: [],
  },
  {
    says: 'who speaks of himself',
    text: '## Values\n\n- **Care**: We look after our boats\n- **Speed**: our fast boats, our short ways',
    found: [],
  },
  {
    says: 'questions as glosses',
    text: '## Checks\n\n- **Purpose**: What is the boat for?\n- **Use**: Is the boat in use, and by whom?',
    found: [],
  },
  {
    says: 'orders as glosses',
    text: '## Checks\n\n- **Lamps**: Light the lamps, trim the wicks\n- **Boats**: Add a second line to the bow',
    found: [],
  },
  {
    says: 'a gloss that says the label again',
    text: '## Checks\n\n- **Lamp oil**: Oil for the lamp\n- **Rope store**: The store of rope',
    found: [],
  },
  {
    says: 'a head over a sentence that opens like a meaning',
    text: '## The smith\n\nA blacksmith forged tools in his shop.\n\n## The girl\n\nA girl lived in a town by the sea.\n\n## The trade\n\nThe Salt Trade coincided with a wave of building.',
    found: [],
  },
  {
    says: 'a thing that opens with a quality and its preposition is no list',
    text: '## Diet\n\n- **Crew**: Rich in bread, cheese, dried fish',
    found: ['phrase: Crew = Rich in bread, cheese, dried fish'],
  },
  {
    says: 'who agreed to something',
    text: '## The mole\n\nThe five towns agreed to raise the mole by two metres before the winter.',
    found: [],
  },
  {
    says: 'a label in small letters that is not set apart',
    text: '## Fields\n\n- want: a list of all goods in a hold\n- need: grain, ore, coal',
    found: [],
  },
  {
    says: 'counting words',
    text: '## Rules\n\n- **First**: a lamp at the bow of each boat\n- **Finally**: a list of all goods in a hold',
    found: [],
  },
  // Links
  {
    says: 'what leads elsewhere is no meaning',
    text: '## Cases\n\n- Ferry Office: [Timetables that everybody can read](https://example.org/a)\n- **Port notes**: [a guide to moored hulls and their lines](https://example.org/b)',
    found: [],
  },
  {
    says: 'a label that leads elsewhere says what is found there',
    text: '## More\n\n- [Notice 89](https://example.org/c) - a guide to the hunt for unsigned hulls\n- [Charter of the port](https://example.org/d): rules of the old harbour with their reasons',
    found: [],
  },
  {
    says: 'a word in a meaning may be a link',
    text: '## Words\n\n- **Lighter**: a flat boat that unloads [ships](https://example.org/e) in the roads',
    found: ['meaning: Lighter = a flat boat that unloads ships in the roads'],
  },
]
