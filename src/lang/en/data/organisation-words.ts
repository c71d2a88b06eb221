const words = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Families of common nouns for organizations: the article may call a member by any noun of a family that it belongs to
 * ("the startup" is later "the company"). A noun in two families belongs to both.
 */
export const ORGANISATION_FAMILIES: readonly ReadonlySet<string>[] = [
  words(`company firm business corporation startup start-up giant group maker carmaker automaker chipmaker drugmaker planemaker retailer manufacturer conglomerate multinational
developer operator provider supplier producer distributor airline carrier insurer lender bank broker brokerage consultancy contractor builder housebuilder supermarket chain store
studio label publisher broadcaster network employer subsidiary affiliate unit parent offshoot spin-off spinoff unicorn monopoly utility miner refiner shipper shipbuilder brewer distiller
fund hedge-fund investor agency lab laboratory platform website app outfit enterprise franchise brand vendor restaurant hotel hotelier hospital clinic dealer dealership shareholder`),
  words("bank lender institution brokerage fund regulator group"),
  words("fund investor manager company firm group"),
  words(
    "agency regulator watchdog bureau authority department body administration office service organization organisation",
  ),
  words("ministry department government office"),
  words("department agency office ministry"),
  words("government administration state regime authorities cabinet"),
  words("administration government campaign"),
  words("university school college institution academy"),
  words("school university college academy"),
  words("institute institution center centre think-tank thinktank organization organisation group lab laboratory"),
  words("newspaper paper daily weekly tabloid magazine journal publication outlet site website broadsheet"),
  words("broadcaster network channel station outlet"),
  words("agency outlet wire"),
  words("party"),
  words("campaign"),
  words("court tribunal panel"),
  words("team club side franchise"),
  words("league association federation body"),
  words("union association organization organisation federation group guild"),
  words("charity nonprofit non-profit foundation trust group organization organisation ngo"),
  words("committee panel subcommittee body board commission"),
  words("commission panel agency body regulator watchdog"),
  words("council body authority board"),
  words("board panel council body"),
  words("group organization organisation body alliance coalition association network movement lobby society club"),
  words("church diocese denomination"),
  words("hospital clinic facility center centre"),
  words("museum gallery institution"),
  words("police force department agency"),
  words("army military force"),
  words("parliament legislature assembly chamber house congress senate"),
  words("embassy mission consulate"),
  words("bloc union organization organisation alliance"),
  words("exchange market operator company"),
].map((family) => new Set(family));

/** Every common noun that may stand for an organization. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  ORGANISATION_FAMILIES.flatMap((family) => [...family]).filter(
    // Of things, people or services at least as often.
    (noun) =>
      ![
        "app",
        "investor",
        "miner",
        "manager",
        "service",
        "side",
        "state",
        "unit",
        "parent",
        "table",
        "market",
        "network",
        "authorities",
        "developer",
        "contractor",
        "dealer",
        "broker",
        "producer",
        "shareholder",
        "builder",
      ].includes(noun),
  ),
);

/**
 * Words inside a capitalised name that make it an organization's, in lower case without full stops, each with the noun
 * that the text may use for it. They decide when they stand last, or first before "of"/"for".
 */
export const ORGANISATION_NAME_WORDS: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        "company",
        `inc incorporated corp corporation co company companies ltd limited llc llp lp plc gmbh ag sa nv bv spa ab asa oyj kk pty holding holdings motors motor airlines airways air aviation aerospace technologies technology tech
pharmaceuticals pharmaceutical pharma therapeutics biotech biosciences industries industrial systems labs laboratories software solutions energy media entertainment pictures studios records stores foods electric electronics semiconductor semiconductors
petroleum oil gas railways railway rail logistics robotics telecom telecommunications wireless communications mobile networks interactive games gaming health healthcare insurance assurance realty properties resorts hotels steel chemical chemicals
mining minerals resources enterprises brands products services consulting consultants consultancy advisory analytics research securities advisors advisers associates partners ventures supermarkets breweries brewery restaurants publishing press pizza burger coffee cosmetics automotive autos cars trucks shipping lines cruises marketing outfitters studio`,
      ],
      ["fund", "capital investments investment management asset fund funds equity"],
      ["bank", "bank bancorp bankshares banking"],
      ["exchange", "exchange"],
      [
        "newspaper",
        "times post journal tribune herald guardian gazette telegraph chronicle courier examiner inquirer mail observer independent globe sentinel dispatch bulletin ledger register star",
      ],
      ["magazine", "magazine review weekly"],
      ["broadcaster", "news broadcasting television tv radio channel"],
      ["agency", "agency administration bureau service services authority patrol"],
      ["ministry", "ministry"],
      ["department", "department dept treasury"],
      ["office", "office secretariat directorate"],
      ["university", "university college polytechnic school academy institute"],
      ["institute", "institute institution center centre laboratory observatory"],
      ["government", "government cabinet"],
      ["administration", "administration presidency"],
      ["campaign", "campaign"],
      ["party", "party"],
      ["court", "court tribunal"],
      ["committee", "committee subcommittee caucus conference"],
      ["commission", "commission inquiry"],
      ["council", "council"],
      ["board", "board"],
      ["parliament", "parliament congress senate assembly bundestag knesset duma legislature"],
      ["union", "union brotherhood guild workers teamsters"],
      ["charity", "foundation trust charity fund relief rescue"],
      [
        "group",
        "group association federation confederation alliance coalition network society league organization organisation movement forum initiative project club consortium partnership task-force",
      ],
      ["team", "united city rovers athletic fc afc cf wanderers hotspur"],
      ["church", "church diocese archdiocese cathedral"],
      ["hospital", "hospital infirmary clinic"],
      ["museum", "museum gallery library"],
      ["police", "police constabulary"],
      ["army", "army navy marines force forces military guard pentagon corps command"],
      ["embassy", "embassy consulate"],
    ] as const
  ).flatMap(([noun, list]) => words(list).map((word) => [word, noun] as const)),
);

/**
 * Name words that make an organization only as the head of a phrase with "of"/"for"/"on" or with another modifier of
 * that kind; as the last of two words they are as often a surname, a place or a thing ("Star", "City", "Post").
 */
export const WEAK_NAME_WORDS: ReadonlySet<string> = new Set(
  words(
    "post star mail city united guard air gas oil electric mobile cars lines press review globe independent observer register ledger bulletin projects project products services service research health health force forces command coffee pizza burger steel trust fund church club court conference union house center centre school academy",
  ),
);

/** Organizations of one or two words whose names do not say what they are. Only such as the news names without telling. */
export const KNOWN_ORGANISATIONS: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        "company",
        `Adobe|Airbnb|Airbus|Alibaba|Alphabet|Amazon|AMD|Anthropic|Apple|ASML|AstraZeneca|AT&T|Aviva|BASF|Bayer|BHP|BlackBerry|BMW|Boeing|BP|Broadcom|BYD|ByteDance|Cargill|Caterpillar|Chevron|Chrysler|Cisco|Coca-Cola|ConocoPhillips|Costco|Daimler|DeepMind|DeepSeek|Dell|Deloitte|DHL|Disney|DoorDash|Dropbox|DuPont|easyJet|eBay|Ericsson|Etsy|Evergrande|Exxon|ExxonMobil|Facebook|FedEx|Ferrari|Fiat|Foxconn|Gazprom|Genentech|GlaxoSmithKline|Glencore|Google|GSK|Heineken|Hitachi|Honda|Huawei|Hyundai|IBM|Ikea|Infosys|Instagram|Intel|JetBlue|KPMG|Lenovo|LinkedIn|Lockheed|Lyft|Maersk|Mastercard|Mattel|McDonald's|McKinsey|Meta|Microsoft|Moderna|Monsanto|Morrisons|Motorola|Nestle|Nestlé|Netflix|Nike|Nintendo|Nissan|Nokia|Novartis|Nvidia|OpenAI|Oracle|Panasonic|PayPal|PepsiCo|Pfizer|Philips|Pinterest|Porsche|PwC|Qantas|Qualcomm|Reddit|Renault|Roche|Rolls-Royce|Rosneft|Ryanair|Sainsbury's|Samsung|Sanofi|SAP|Shein|Shell|Siemens|Snapchat|SoftBank|SpaceX|Spotify|Starbucks|Stellantis|Stripe|Tencent|Tesco|Tesla|TikTok|TotalEnergies|Toshiba|Toyota|TSMC|Twitter|Uber|Unilever|UPS|Verizon|Visa|Vodafone|Volkswagen|Volvo|Walmart|Waymo|WeChat|WhatsApp|X Corp|Xiaomi|Yahoo|YouTube|Zoom`,
      ],
      [
        "bank",
        "Barclays|BNP Paribas|Citi|Citigroup|Credit Suisse|Goldman Sachs|HSBC|JPMorgan|JPMorgan Chase|Lloyds|Morgan Stanley|Santander|UBS|UniCredit|Wells Fargo|BlackRock|Fed|ECB",
      ],
      ["broadcaster", "ABC|Al Jazeera|BBC|Bloomberg|CBS|CNBC|CNN|Fox|Fox News|HBO|ITV|MSNBC|NBC|NPR|PBS|Sky"],
      ["newspaper", "Axios|BuzzFeed|Breitbart|HuffPost|Le Monde|Politico|ProPublica|Der Spiegel|El Pais|Vox"],
      [
        "agency",
        "Reuters|AFP|AP|TASS|Xinhua|CIA|FBI|NSA|DEA|EPA|FAA|FCC|FDA|FEMA|FTC|IRS|NASA|SEC|CDC|NHS|Interpol|Europol|Eurostat|Ofcom|Ofgem",
      ],
      [
        "government",
        "White House|Kremlin|Downing Street|Whitehall|Capitol Hill|Elysee|Élysée|Vatican|Holy See|Pentagon|Foggy Bottom|Westminster|Holyrood|Wall Street",
      ],
      [
        "organization",
        "EU|UN|NATO|OPEC|OECD|IMF|WHO|WTO|UNESCO|UNICEF|Hamas|Hezbollah|Hizbollah|Taliban|ISIS|Oxfam|Greenpeace|NAACP|ACLU|NRA|FIFA|UEFA|AARP|Amnesty International|Human Rights Watch|Planned Parenthood|Red Cross",
      ],
      ["party", "GOP|Labour|Tories|DNC|RNC|Sinn Fein|Likud|Fidesz|Syriza|Podemos|SNP|CDU|SPD"],
      ["league", "NFL|NBA|MLB|NHL|NCAA"],
      [
        "university",
        "Harvard|Yale|Princeton|Stanford|MIT|Oxford|Cambridge|UCLA|Caltech|Duke|Cornell|Georgetown|Columbia",
      ],
      ["parliament", "Congress|Senate|House|Parliament|Supreme Court"],
    ] as const
  ).flatMap(([noun, list]) => list.split("|").map((name) => [name, noun] as const)),
);

/** Abstract or inanimate heads of "X's …" and "… of X" that act for X: "Ruiz's office", "the Clinton campaign". */
export const ACTING_NOUNS: ReadonlySet<string> = new Set(
  words(
    "office team campaign camp government administration department ministry lawyers staff company firm embassy party spokesperson press-office cabinet side",
  ),
);
