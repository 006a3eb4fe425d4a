/**
 * The harder half of the facts table: forms that tempt a reader or a rule to a wrong answer. Written before the code;
 * the document's date is 25 April 2014. In a date's value `qualifier` holds what bounds or narrows it ("since mid").
 */
import { date, type FactRow, money, quantity, rank, row } from './facts.expected.ts'

const expansion = (words: string) => ({ kind: 'expansion', expansion: words })

const moneyRows: readonly FactRow[] = [
  row('The line would cost $3-5 billion.', [['money', '$3-5 billion', money(3e9, 'USD', { upper: 5e9 })]]),
  row('The line would cost $3 to $5 billion.', [
    ['money', '$3 to $5 billion', money(3e9, 'USD', { upper: 5e9 })],
  ]),
  row('Losses of €2bn–€3bn are feared.', [['money', '€2bn–€3bn', money(2e9, 'EUR', { upper: 3e9 })]]),
  row('The bank lent ¥1.2 trillion.', [['money', '¥1.2 trillion', money(1.2e12, 'JPY')]]),
  row('The bank lent 380 million euros.', [['money', '380 million euros', money(380e6, 'EUR')]]),
  row('The town got half a million dollars.', [['money', 'half a million dollars', money(5e5, 'USD')]]),
  row('India set aside ₹1,60,153 crore for it.', [['money', '₹1,60,153 crore', money(160_153e7, 'INR')]]),
  row('The state spent ₹4,800 crore on shade.', [['money', '₹4,800 crore', money(4800e7, 'INR')]]),
  row('Each family got ₹2.5 lakh.', [['money', '₹2.5 lakh', money(2.5e5, 'INR')]]),
  row('The scheme reached 12,50,000 farmers.', [
    ['quantity', '12,50,000 farmers', quantity(1_250_000, 'farmers')],
  ]),
  row('The town got a billion dollars.', [['money', 'a billion dollars', money(1e9, 'USD')]]),
  row('The town spent billions of dollars on it.', [['money', 'billions of dollars', null]]),
  row('Tens of millions of euros were lost.', [['money', 'Tens of millions of euros', null]]),
  row('Grants of up to US$ 25 million are open.', [
    ['money', 'up to US$ 25 million', money(25e6, 'USD', { qualifier: 'up to' })],
  ]),
  row('The yard won a $100-million loan.', [['money', '$100-million', money(1e8, 'USD')]]),
  row('It raised 5 million Swiss francs.', [['money', '5 million Swiss francs', money(5e6, 'CHF')]]),
  row('It raised 5 million Canadian dollars.', [['money', '5 million Canadian dollars', money(5e6, 'CAD')]]),
  row('Sweden gave SEK 200 million.', [['money', 'SEK 200 million', money(2e8, 'SEK')]]),
  row('The loan was RMB 20 billion.', [['money', 'RMB 20 billion', money(20e9, 'CNY')]]),
  row('It costs at least £3.4m a year.', [
    ['money', 'at least £3.4m', money(3.4e6, 'GBP', { qualifier: 'at least' })],
  ]),
  row('A ticket costs five euros.', [['money', 'five euros', money(5, 'EUR')]]),
  row('The fee is $1,250.50 per berth.', [['money', '$1,250.50', money(1250.5, 'USD')]], ['quantity']),
  row('Farmers sold 12 million pounds of rice.', [['quantity', '12 million pounds']], ['money']),
  row('Of 30 candidates, 12 won their seats.', [['quantity', '30 candidates']], ['money']),
  row('The dollar fell against the euro.', [], ['money']),
  row(
    'Half a million people fled.',
    [['quantity', 'Half a million people', quantity(5e5, 'people')]],
    ['money'],
  ),
  row('Fans watched Euro 2016 at home.', [], ['money']),
  row(
    'The Franc Zone has fourteen members.',
    [['quantity', 'fourteen members', quantity(14, 'members')]],
    ['money'],
  ),
]

const quantityRows: readonly FactRow[] = [
  row('Output rose 12 per cent.', [['quantity', '12 per cent', quantity(12, 'percent')]]),
  row('The rate fell by 3 percentage points.', [
    ['quantity', '3 percentage points', quantity(3, 'percentage points')],
  ]),
  row('Some 1,200 delegates came.', [
    ['quantity', 'Some 1,200 delegates', quantity(1200, 'delegates', { qualifier: 'some' })],
  ]),
  row('Nearly two-thirds of the seats are filled.', [
    ['quantity', 'Nearly two-thirds', quantity(66.67, 'percent', { qualifier: 'nearly' })],
  ]),
  row('More than half of the fleet is old.', [
    ['quantity', 'More than half', quantity(50, 'percent', { qualifier: 'more than' })],
  ]),
  row('A third of all harbours are closed.', [['quantity', 'A third', quantity(33.33, 'percent')]]),
  row('One in five children goes hungry.', [['quantity', 'One in five', quantity(20, 'percent')]]),
  row('The port stored hundreds of kilograms of mercury.', [['quantity', 'hundreds of kilograms', null]]),
  row('A dozen ships sank.', [['quantity', 'A dozen ships', quantity(12, 'ships')]]),
  row('Two hundred and fifty ships sank.', [
    ['quantity', 'Two hundred and fifty ships', quantity(250, 'ships')],
  ]),
  row('The permit lasts three to five years.', [
    ['quantity', 'three to five years', quantity(3, 'years', { upper: 5 })],
  ]),
  row('More than 120 countries signed it.', [
    ['quantity', 'More than 120 countries', quantity(120, 'countries', { qualifier: 'more than' })],
  ]),
  row('They built a 1,200-kilometer pipeline.', [
    ['quantity', '1,200-kilometer', quantity(1200, 'kilometer')],
  ]),
  row('Warming must stay under 1.5°C.', [
    ['quantity', 'under 1.5°C', quantity(1.5, '°C', { qualifier: 'under' })],
  ]),
  row('Warming must stay under 2 degrees Celsius.', [
    ['quantity', 'under 2 degrees Celsius', quantity(2, 'degrees Celsius', { qualifier: 'under' })],
  ]),
  row('The dam yields 500 MW.', [['quantity', '500 MW', quantity(500, 'MW')]]),
  row('Chile is the third-largest trading partner of Peru.', [
    ['rank', 'third-largest trading partner', rank(3, 'largest')],
  ]),
  row('It ranks as the 10th most visited park.', [
    ['rank', '10th most visited park', rank(10, 'most visited')],
  ]),
  row('Fewer than 300 whales remain.', [
    ['quantity', 'Fewer than 300 whales', quantity(300, 'whales', { qualifier: 'fewer than' })],
  ]),
  row('About 1.4 billion people lack power.', [
    ['quantity', 'About 1.4 billion people', quantity(1.4e9, 'people', { qualifier: 'about' })],
  ]),
  row('Between 5% and 10% of nets are lost.', [
    ['quantity', 'Between 5% and 10%', quantity(5, 'percent', { upper: 10 })],
  ]),
  row('Shares rose from 5% to 10%.', [
    ['quantity', '5%'],
    ['quantity', '10%'],
  ]),
  row('Read the Second paragraph of the letter.', [], ['quantity'], ['date']),
  row('It was the second time that month.', [], ['quantity']),
  row('They meet on the third Monday.', [], ['quantity']),
  row('One of the islands is bare.', [], ['quantity']),
  row('The desk is open 24 hours a day.', [], ['quantity']),
  row('The desk is open 24 hours a day, seven days a week.', [], ['quantity']),
  row('Call (202) 555-0143 for more.', [], ['quantity'], ['date']),
  row('Call +47 22 33 44 55 for more.', [], ['quantity'], ['date']),
  row('Under Section 3.2 and Article 5 members vote.', [], ['quantity']),
  row('Executive Order 13693 members vote.', [], ['quantity']),
  row('See Public Law 107 members for it.', [], ['quantity']),
  row('Paragraphs 12 and 13 describe ships.', [], ['quantity']),
  row('They flew in a Boeing 747 jet.', [], ['quantity']),
  row('He has type 2 diabetes.', [], ['quantity']),
  row('A Category 5 storm came.', [], ['quantity']),
  row('Resolution 1540 committees met.', [], ['quantity'], ['date']),
  row('The gates open at 9 a.m. sharp.', [], ['quantity']),
  row('The gates open at 10:30 each day.', [], ['quantity']),
  row('Wash it at a ratio of 1:4 parts.', [], ['quantity']),
  row('COVID-19 cases fell.', [], ['quantity'], ['date']),
  row(
    'Six F-35 fighters landed.',
    [['quantity', 'Six F-35 fighters', quantity(6, 'F-35 fighters')]],
    ['quantity', '35 fighters'],
  ),
  row('The Group of 20 leaders met.', [], ['quantity']),
  row('Chapter Two describes ports.', [], ['quantity']),
  row('Write to 10 Downing Street for it.', [], ['quantity']),
  row('Our two nations are close.', [], ['quantity']),
  row('On the one hand ships are slow.', [], ['quantity']),
]

const dateRows: readonly FactRow[] = [
  row('Aid rose in the mid-1990s.', [
    ['date', 'mid-1990s', date('1990', { until: '1999', qualifier: 'mid' })],
  ]),
  row('Aid rose since the mid-1990s.', [
    ['date', 'since the mid-1990s', date('1990', { until: '1999', qualifier: 'since mid' })],
  ]),
  row('In the early 2000s aid fell.', [
    ['date', 'early 2000s', date('2000', { until: '2009', qualifier: 'early' })],
  ]),
  row('The bridge opened in late 2019.', [['date', 'late 2019', date('2019', { qualifier: 'late' })]]),
  row('It must be done by the end of 2025.', [
    ['date', 'by the end of 2025', date('2025', { qualifier: 'by the end of' })],
  ]),
  row('Spending for FY 2024 fell.', [['date', 'FY 2024', date('2024', { qualifier: 'fiscal year' })]]),
  row('Spending for FY2024 fell.', [['date', 'FY2024', date('2024', { qualifier: 'fiscal year' })]]),
  row('Sales grew in Q3 2025.', [['date', 'Q3 2025', date('2025-07', { until: '2025-09' })]]),
  row('Sales grew in the third quarter of 2025.', [
    ['date', 'third quarter of 2025', date('2025-07', { until: '2025-09' })],
  ]),
  row(
    'Sales grew in the first half of 2025.',
    [['date', 'first half of 2025', date('2025-01', { until: '2025-06' })]],
    ['quantity'],
  ),
  row('The talks resume in spring 2024.', [['date', 'spring 2024', date('2024', { qualifier: 'spring' })]]),
  row('The talks resumed in the fall of 2012.', [
    ['date', 'fall of 2012', date('2012', { qualifier: 'fall' })],
  ]),
  row(
    'The school was built in 1961 and 1996.',
    [
      ['date', '1961', date('1961')],
      ['date', '1996', date('1996')],
    ],
    ['date', '1961 and 1996'],
  ),
  row('Between 1961 and 1996 the school grew.', [
    ['date', 'Between 1961 and 1996', date('1961', { until: '1996' })],
  ]),
  row('From May 2013 to July 2014 it was shut.', [
    ['date', 'From May 2013 to July 2014', date('2013-05', { until: '2014-07' })],
  ]),
  row('It ran from May to July 2013.', [
    ['date', 'from May to July 2013', date('2013-05', { until: '2013-07' })],
  ]),
  row('It ran 28 April–2 May 2013.', [
    ['date', '28 April–2 May 2013', date('2013-04-28', { until: '2013-05-02' })],
  ]),
  row('It was signed on the 5th of May, 2013.', [['date', '5th of May, 2013', date('2013-05-05')]]),
  row('It was signed on Friday, May 3, 2013.', [['date', 'Friday, May 3, 2013', date('2013-05-03')]]),
  row('It was signed on 2013-05-03.', [['date', '2013-05-03', date('2013-05-03')]]),
  row('Output doubled in 2010-14.', [['date', '2010-14', date('2010', { until: '2014' })]]),
  row('They met three years ago.', [['date', 'three years ago', null]], ['quantity']),
  row('They met yesterday.', [['date', 'yesterday', date('2014-04-24')]]),
  row('They will meet next month.', [['date', 'next month', date('2014-05')]]),
  row('They met last week.', [['date', 'last week', null]]),
  row('They met last Friday.', [['date', 'last Friday', null]]),
  row('They met last spring.', [['date', 'last spring', null]]),
  row('They met last May.', [['date', 'last May', null]]),
  row('The council meets in October.', [['date', 'October', null]]),
  row(
    'In May, Norway signed it.',
    [
      ['date', 'May', null],
      ['place', 'Norway'],
    ],
    ['place', 'May, Norway'],
  ),
  row('No later than 1 July 2015 it must close.', [
    ['date', 'No later than 1 July 2015', date('2015-07-01', { qualifier: 'no later than' })],
  ]),
  row('Fish stocks may 2013 times recover.', [], ['date']),
  row('May they recover soon.', [], ['date']),
  row('March toward the goal with us.', [], ['date']),
  row('Crowds march in 30 towns.', [['quantity', '30 towns']], ['date']),
  row('Dr. April Jones spoke.', [['person', 'Dr. April Jones']], ['date']),
  row('The peak is 1995 meters high.', [], ['date']),
  row('Prices fall 2014 points.', [], ['date']),
  row('They adopted Agenda 2030 there.', [], ['date']),
  row('Meet us in Room 2014 at noon.', [], ['date']),
  row('They read page 1999 aloud.', [], ['date']),
  row('The Spring Street office moved.', [], ['date']),
  row('Yields fall in winter.', [], ['date']),
  row('Some 1,995 boats were lost.', [['quantity', 'Some 1,995 boats']], ['date']),
  row('The model 2015-B is sold out.', [], ['date']),
  row('Sept. was the name of the firm.', [], ['date', 'Sept. was']),
]

const organizationRows: readonly FactRow[] = [
  row('The Norwegian Agency for Development Cooperation funded it.', [
    ['organization', 'Norwegian Agency for Development Cooperation'],
  ]),
  row(
    'The U.S.-Peru Harbour Council met.',
    [['organization', 'U.S.-Peru Harbour Council']],
    ['place', 'Peru'],
  ),
  row('The U.S. Agency for International Development paid.', [
    ['organization', 'U.S. Agency for International Development'],
  ]),
  row('The Food and Agriculture Organization of the United Nations warned of it.', [
    ['organization', 'Food and Agriculture Organization of the United Nations'],
  ]),
  row('The Export-Import Bank of Korea lent money.', [['organization', 'Export-Import Bank of Korea']]),
  row('The Department of Health and Human Services and the Department of Labor agreed.', [
    ['organization', 'Department of Health and Human Services'],
    ['organization', 'Department of Labor'],
  ]),
  row(
    'The Coast Guard and Oslo University agreed.',
    [
      ['organization', 'Coast Guard'],
      ['organization', 'Oslo University'],
    ],
    ['organization', 'Coast Guard and Oslo University'],
  ),
  row('The Task Force on Ports reported.', [['organization', 'Task Force on Ports']]),
  row('The United Nations sent food.', [['organization', 'United Nations']]),
  row('Congress approved it in 2012.', [['organization', 'Congress']]),
  row('Nordlys Energy Ltd bought it.', [['organization', 'Nordlys Energy Ltd']]),
  row('Bergen Shipping, Inc. bought it.', [['organization', 'Bergen Shipping, Inc.']]),
  row(
    'The European Union and NATO agreed.',
    [
      ['organization', 'European Union'],
      ['organization', 'NATO'],
    ],
    ['organization', 'European Union and NATO'],
  ),
  row("Norway's Ministry of Trade and Chile's Central Bank agreed.", [
    ['organization', 'Ministry of Trade'],
    ['organization', 'Central Bank'],
  ]),
  row('The International Committee of the Red Cross helped.', [
    ['organization', 'International Committee of the Red Cross'],
  ]),
  row('Apple trees grow in the valley.', [], ['organization'], ['place']),
  row('JOIN US TODAY', [], ['organization'], ['acronym'], ['place']),
  row('HOW THE US AND JAPAN WORK TOGETHER', [], ['organization'], ['acronym']),
  row('Office hours are from nine to five.', [], ['organization']),
  row('The Board approved it.', [], ['organization']),
  row('The Press Release named nobody.', [], ['organization']),
  row('Police officers came.', [], ['organization']),
  row('The Secretary of State resigned.', [], ['organization'], ['person']),
  row('The Bank and the Council agreed.', [], ['organization']),
  row('Bank holidays are fixed by law.', [], ['organization']),
  row('The FAQ and the PDF are online.', [], ['organization'], ['acronym']),
  row('It is OK to ask.', [], ['organization'], ['acronym']),
  row('Their Center for example was shut.', [], ['organization']),
]

const namedRows: readonly FactRow[] = [
  // Agreements
  row('They ratified the United Nations Framework Convention on Climate Change.', [
    ['agreement', 'United Nations Framework Convention on Climate Change'],
  ]),
  row('The Convention on the Rights of the Child binds them.', [
    ['agreement', 'Convention on the Rights of the Child'],
  ]),
  row('The Clinger-Cohen Act of 1996 created the post.', [['agreement', 'Clinger-Cohen Act of 1996']]),
  row('The African Growth and Opportunity Act lapsed.', [
    ['agreement', 'African Growth and Opportunity Act'],
  ]),
  row('The Treaty of Lisbon was signed.', [['agreement', 'Treaty of Lisbon']]),
  row('The Paris Agreement and the Kyoto Protocol differ.', [
    ['agreement', 'Paris Agreement'],
    ['agreement', 'Kyoto Protocol'],
  ]),
  row('They signed a Memorandum of Understanding on Fisheries Research.', [
    ['agreement', 'Memorandum of Understanding on Fisheries Research'],
  ]),
  row(
    'The Hague Convention on the Civil Aspects of International Child Abduction took effect. The Hague Convention binds Chile.',
    [['agreement', 'Hague Convention on the Civil Aspects of International Child Abduction']],
    ['agreement', 'Hague Convention'],
  ),
  row(
    'The Hague Convention binds Chile. The Hague Convention on the Civil Aspects of International Child Abduction took effect.',
    [['agreement', 'Hague Convention on the Civil Aspects of International Child Abduction']],
    ['agreement', 'Hague Convention'],
  ),
  row('The Bergen Convention on Fish, the Bergen Convention on Oil and the old Bergen Convention differ.', [
    ['agreement', 'Bergen Convention on Fish'],
    ['agreement', 'Bergen Convention on Oil'],
    ['agreement', 'Bergen Convention'],
  ]),
  row('Plan B was ready.', [], ['agreement']),
  row('Protocol officers met.', [], ['agreement']),
  row('The Act was read aloud.', [], ['agreement']),
  row('Charter flights were sold out.', [], ['agreement']),
  row('Act now on ports.', [], ['agreement']),
  // Events
  row('The Third International Conference on Financing for Development closed.', [
    ['event', 'Third International Conference on Financing for Development'],
  ]),
  row('World War II ended there.', [['event', 'World War II']]),
  row('Hurricane Maren broke the pier.', [['event', 'Hurricane Maren']]),
  row('The 2015 Bergen Climate Conference was full.', [['event', 'Bergen Climate Conference']]),
  row('The U.S.-Peru Energy Dialogue began.', [['event', 'U.S.-Peru Energy Dialogue']], ['place', 'Peru']),
  row('Conference rooms were full.', [], ['event']),
  row('Exchange rates fell.', [], ['event']),
  row('Session 3 begins at noon.', [], ['event'], ['quantity']),
  row('Forum members met at noon.', [], ['event']),
  // Acronyms
  row('IRF, the International Reef Fund, met.', [['acronym', 'IRF', expansion('International Reef Fund')]]),
  row('The International Reef Fund, known as IRF, met.', [
    ['acronym', 'IRF', expansion('International Reef Fund')],
  ]),
  row('GDP (gross domestic product) fell.', [['acronym', 'GDP', expansion('gross domestic product')]]),
  row('They signed free trade agreements (FTAs).', [['acronym', 'FTA', expansion('free trade agreements')]]),
  row('The International Reef Fund (the “IRF”) met.', [
    ['acronym', 'IRF', expansion('International Reef Fund')],
  ]),
  row('The International Reef Fund (hereinafter “IRF”) met.', [
    ['acronym', 'IRF', expansion('International Reef Fund')],
  ]),
  row('The U.S. International Development Finance Corporation (DFC) lent it.', [
    ['acronym', 'DFC', expansion('U.S. International Development Finance Corporation')],
  ]),
  row('The U.S. Department of Agriculture (USDA) lent it.', [
    ['acronym', 'USDA', expansion('U.S. Department of Agriculture')],
  ]),
  row('The Centers for Disease Control and Prevention (CDC) warned.', [
    ['acronym', 'CDC', expansion('Centers for Disease Control and Prevention')],
  ]),
  row('Firms doubled research and development (R&D) there.', [
    ['acronym', 'R&D', expansion('research and development')],
  ]),
  row('They trade in sub-Saharan Africa (SSA) now.', [['acronym', 'SSA', expansion('sub-Saharan Africa')]]),
  row('The Group of Seven (G7) met.', [['acronym', 'G7', expansion('Group of Seven')]]),
  row("Norway's Reef Care Fund (RCF) paid.", [['acronym', 'RCF', expansion('Reef Care Fund')]]),
  row('Read the whole report (PDF) here.', [], ['acronym']),
  row('They met in Oslo (see NHC) again.', [], ['acronym']),
  row('The hall opens at noon (CET) daily.', [], ['acronym']),
  row('Senator Jens Berg (D-OR) spoke.', [['person', 'Senator Jens Berg']], ['acronym']),
  row('Fees are listed in dollars (USD).', [], ['acronym']),
  // Persons
  row("Jens Berg, Norway's prime minister, spoke.", [['person', 'Jens Berg']]),
  row('Ana Ruiz, Minister of Mines, spoke.', [['person', 'Ana Ruiz']]),
  row('Ana Ruiz, the chief executive of Nordlys, spoke.', [['person', 'Ana Ruiz']]),
  row('Foreign Minister Ana Ruiz spoke.', [['person', 'Foreign Minister Ana Ruiz']]),
  row('First Lady Ana Berg spoke.', [['person', 'First Lady Ana Berg']]),
  row('CEO Ana Ruiz spoke.', [['person', 'CEO Ana Ruiz']]),
  row(
    'Prime Minister Jens Berg spoke. Then Prime Minister Berg left.',
    [['person', 'Prime Minister Jens Berg']],
    ['person', 'Prime Minister Berg'],
  ),
  row('The Prime Minister of Norway spoke.', [], ['person']),
  row('King Crab season began.', [], ['person']),
  row('A Representative Office opened.', [], ['person']),
  row('General Motors Corporation built it.', [['organization', 'General Motors Corporation']], ['person']),
  row('The Attorney General Act passed.', [], ['person']),
  row('They sailed to Prince Edward Island.', [['place', 'Prince Edward Island']], ['person']),
  row('The Director of National Intelligence spoke.', [], ['person']),
  // Places
  row('Ships left the Strait of Hormuz.', [['place', 'Strait of Hormuz']]),
  row('Fishing fell in the Gulf of Guinea.', [['place', 'Gulf of Guinea']], ['place', 'Guinea']),
  row('The Democratic Republic of the Congo joined.', [['place', 'Democratic Republic of the Congo']]),
  row('The Republic of Korea joined.', [['place', 'Republic of Korea']]),
  row('Aid went to Northern Ireland.', [['place', 'Northern Ireland']], ['place', 'Ireland']),
  row('Aid went to New Mexico.', [['place', 'New Mexico']], ['place', 'Mexico']),
  row(
    'Ports in Southeast Asia and West Africa grew.',
    [
      ['place', 'Southeast Asia'],
      ['place', 'West Africa'],
    ],
    ['place', 'Asia'],
    ['place', 'Africa'],
  ),
  row('The talks were held in Lyon, France, in May 2013.', [['place', 'Lyon, France']]),
  row('Chile gave to them. Moreover, Norway paid.', [['place', 'Norway']], ['place', 'Moreover, Norway']),
  row('Dr. Jordan Berg led it.', [['person', 'Dr. Jordan Berg']], ['place']),
  row('Guinea pigs were fed.', [], ['place']),
  row('The Bank of China lent it.', [['organization', 'Bank of China']], ['place']),
  row('They met in Congress and in English.', [], ['place']),
  row('The firm succeeded in Agriculture.', [], ['place']),
]

/** Rows that planted faults and real texts asked for. */
const laterRows: readonly FactRow[] = [
  row('The third of the ships sank.', [], ['quantity']),
  row('Three in two ships sank.', [['quantity', 'two ships']], ['quantity', 'Three in two']),
  row(
    'It moved from 2013 to May 2014.',
    [['date', 'May 2014', date('2014-05')]],
    ['date', 'from 2013 to May 2014'],
  ),
  row('Years run from 2014 to 2010 in the list.', [], ['date', 'from 2014 to 2010']),
  row('The forum met in May and was held in March.', [], ['place']),
  row('Deaths fell from 89 per 1,000 births in 1990.', [
    ['quantity', '89 per 1,000 births', quantity(89, 'per 1,000 births')],
  ]),
  row('Growth slowed throughout 2018.', [['date', '2018', date('2018')]]),
  row('It has risen since the mid1980s.', [['date', 'since the mid1980s', date('1980', { until: '1989' })]]),
  row('They travel from October 10 to 15.', [['date', 'from October 10 to 15', null]]),
  row('Its 2012 share was small.', [['date', '2012', date('2012')]]),
  row('The 2012 workers were few.', [], ['date'], ['quantity']),
  row('Amounts are in 2000 dollars.', [], ['money'], ['date']),
  row('See Vol. 4, pp. 1797-1855.', [], ['date']),
  row('Minister of Justice Marat Berg spoke.', [['person', 'Minister of Justice Marat Berg']]),
  row('Minister for Foreign Affairs and Trade Ana Ruiz spoke.', [
    ['person', 'Minister for Foreign Affairs and Trade Ana Ruiz'],
  ]),
  row('Dr Abdul bin Karim spoke.', [['person', 'Dr Abdul bin Karim']]),
  row('President Jens R. Berg, Jr. spoke.', [['person', 'President Jens R. Berg, Jr.']]),
  row('General Revenue Financing was cut.', [], ['person']),
  row("They launched the Partnership for Workers' Rights.", [
    ['agreement', "Partnership for Workers' Rights"],
  ]),
  row("The Nordic Leaders' Summit began.", [['event', "Nordic Leaders' Summit"]]),
  row("The Federal Managers' Financial Integrity Act of 1982 holds.", [
    ['agreement', "Federal Managers' Financial Integrity Act of 1982"],
  ]),
  row("The Office of Management and Budget's rules hold.", [
    ['organization', 'Office of Management and Budget'],
  ]),
  row('The Reserve Bank of St. Louis agreed.', [['organization', 'Reserve Bank of St. Louis']]),
  row('The Oslo-Bergen Legal Exchange Programme began.', [
    ['agreement', 'Oslo-Bergen Legal Exchange Programme'],
  ]),
  row('See Oslo Reform Conference Proceedings for it.', [], ['event']),
  row('The Ukraine Facility was set up.', [], ['place', 'Ukraine Facility']),
  row('They proposed changes to Federal regulations.', [], ['place']),
  row('The speech links it to Saving, Investment and Growth.', [], ['place']),
  row('The balance was -$8.5 billion.', [['money', '-$8.5 billion', money(-8.5e9, 'USD')]]),
  row('They spoke of the 10 economy at length.', [], ['quantity']),
  row('It rose in 1999.15 Given this, it fell.', [], ['quantity']),
  row('Lena Brandt and Associates, Inc. made it.', [['organization', 'Lena Brandt and Associates, Inc.']]),
  row('See the Reserve Bank of St. Louis Review for it.', [['organization', 'Reserve Bank of St. Louis']]),
  row('The next 500 staff and 30 aircraft arrived.', [
    ['quantity', '500 staff'],
    ['quantity', '30 aircraft'],
  ]),
  row('A 1999 opinion survey asked them.', [['date', '1999', date('1999')]]),
  row('The plans cross into 2027.', [['date', '2027', date('2027')]]),
  row('They found US $1.7 trillion for it.', [['money', 'US $1.7 trillion', money(1.7e12, 'USD')]]),
  row('Growth fell by 6½ percentage points.', [
    ['quantity', '6½ percentage points', quantity(6.5, 'percentage points')],
  ]),
  row('Welcome to this NHC Press Briefing.', [], ['organization', 'NHC Press']),
  row('Deputy Managing Director Ana Ruiz spoke.', [['person', 'Deputy Managing Director Ana Ruiz']]),
  row(
    'They travel to Chile, Peru and Norway.',
    [
      ['place', 'Chile'],
      ['place', 'Peru'],
    ],
    ['place', 'Chile, Peru'],
  ),
  row('She spoke at the Annual Meeting of the New Harbours in Lyon, France.', [
    ['event', 'Annual Meeting of the New Harbours'],
  ]),
  row('The Convention on International Trade in Endangered Species binds them.', [
    ['agreement', 'Convention on International Trade in Endangered Species'],
  ]),
  row('On June 14 they will meet in Oslo.', [['date', 'June 14', date('2014-06-14')]]),
  row('On February 14 they will meet in Oslo.', [['date', 'February 14', null]]),
  row(
    'The two sides held talks on Science and Energy under the U.S.-Peru Science and Energy Agreement. The Science and Energy Agreement ends in 2016.',
    [['agreement', 'U.S.-Peru Science and Energy Agreement']],
    ['agreement', 'Science and Energy Agreement'],
  ),
  row('It has grown since the 1983 reform.', [['date', '1983', date('1983')]], ['date', 'since the 1983']),
  row("It will be tomorrow's harbour.", [], ['date']),
  row('The axis runs from 0 metres up.', [], ['quantity']),
  row('The World Food Programme sent rice.', [['organization', 'World Food Programme']], ['agreement']),
  row('Peru is the second and third largest exporter.', [['rank', 'second and third largest exporter']]),
]

export const hardFactRows: readonly FactRow[] = [
  ...moneyRows,
  ...quantityRows,
  ...dateRows,
  ...organizationRows,
  ...namedRows,
  ...laterRows,
]
