const words = (text: string): string[] => text.trim().split(/\s+/);

/** Common nouns for organizations of one sort: the article may call each `member` by any of the `general` nouns later. */
export interface OrganisationFamily {
  readonly general: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
}

const family = (general: string, members = ""): OrganisationFamily => {
  const heads = words(general);
  return { general: new Set(heads), members: new Set([...heads, ...words(members)].filter((word) => word !== "")) };
};

/**
 * A startup is later "the company", but "the airline" is no startup: only general nouns stand for another one. A noun
 * may belong to several families.
 */
export const ORGANISATION_FAMILIES: readonly OrganisationFamily[] = [
  family(
    "company firm business corporation group giant conglomerate",
    `startup start-up maker carmaker automaker chipmaker drugmaker planemaker retailer manufacturer multinational developer operator provider supplier producer distributor airline carrier
insurer lender bank broker brokerage consultancy contractor builder housebuilder supermarket chain store studio label publisher broadcaster network subsidiary affiliate unit offshoot spin-off spinoff unicorn utility miner
refiner shipper shipbuilder brewer distiller fund hedge-fund lab laboratory platform website outfit enterprise franchise brand vendor restaurant hotel dealer dealership railway`,
  ),
  family("carmaker automaker manufacturer maker"),
  family("chipmaker manufacturer maker"),
  family("drugmaker manufacturer maker"),
  family("airline carrier"),
  family("retailer chain", "supermarket store"),
  family("startup start-up"),
  family("bank lender institution", "brokerage"),
  family("fund investor manager"),
  family("agency regulator watchdog bureau body department office", "authority administration service board"),
  family("ministry department government"),
  family("department agency"),
  family("government administration", "state regime cabinet presidency"),
  family("university school college institution", "academy"),
  family("institute institution center centre think-tank thinktank", "laboratory lab"),
  family("newspaper paper publication outlet", "daily weekly tabloid broadsheet"),
  family("magazine publication outlet journal"),
  family("website site outlet"),
  family("broadcaster network channel station outlet"),
  family("agency outlet wire"),
  family("party"),
  family("campaign"),
  family("court tribunal"),
  family("team club side franchise"),
  family("league body", "association federation"),
  family("union group organization organisation", "association federation guild"),
  family("charity nonprofit non-profit group organization organisation ngo", "foundation trust"),
  family("committee panel", "subcommittee commission"),
  family("commission panel body regulator agency watchdog"),
  family("council body"),
  family("board panel"),
  family(
    "group organization organisation movement",
    "alliance coalition association network lobby society club body institute foundation",
  ),
  family("church"),
  family("hospital clinic facility center centre"),
  family("museum gallery institution"),
  family("police force department"),
  family("army military force"),
  family("parliament legislature assembly chamber", "house congress senate"),
  family("embassy mission consulate"),
  family("bloc union", "organization alliance"),
  family("exchange market operator"),
];

/** Every common noun that may stand for an organization. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  ORGANISATION_FAMILIES.flatMap(({ members }) => [...members]).filter(
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
        `inc incorporated corp corporation co company companies ltd limited llc llp lp plc gmbh ag sa nv bv spa ab asa oyj kk pty holding holdings aviation aerospace technologies technology tech
pharmaceuticals pharmaceutical pharma therapeutics biotech biosciences industries industrial systems labs laboratories software solutions energy media entertainment pictures studios records stores foods electric electronics semiconductor semiconductors
petroleum oil gas railways railway rail logistics robotics freight haulage farms mills wines textiles apparel toys instruments dynamics genomics telecom telecommunications wireless communications mobile networks line interactive games gaming health healthcare insurance assurance realty properties resorts hotels steel chemical chemicals
mining minerals resources enterprises brands products services consulting consultants consultancy advisory analytics research securities advisors advisers associates partners ventures supermarkets breweries brewery restaurants publishing press pizza burger coffee cosmetics automotive autos cars trucks shipping lines cruises marketing outfitters studio
devices sensors optics batteries chips materials metals copper aluminium aluminum lithium cement concrete timber lumber forestry plastics packaging printing paints carpets furniture interiors
beverages brewing dairies dairy snacks bakeries bakery kitchens grocers seafood poultry meats fisheries cannabis tobacco vineyards orchards nurseries agriculture fertilizers fertilisers sugar tea
appliances hardware computing computers cloud data microsystems photonics lasers imaging automation controls machinery machines equipment tools supplies supply turbines engines tyres tires bikes boats yachts
diagnostics oncology medical dental clinics wellness fitness care footwear jewellers jewelers films cinemas music books education learning training
construction builders housing homes property estates shipyard shipyards shipbuilding trucking cargo ferries terminals couriers delivery satellites rockets space pipelines refining power cables fiber fibre mines gold
travel tours holidays rentals leasing retail outlets markets security defence defense insights metrics ratings polling financial finance mutual international global worldwide sport sports online`,
      ],
      ["airline", "airlines airways air"],
      ["carmaker", "motors motor"],
      ["fund", "capital investments investment management asset fund funds equity"],
      ["bank", "bank bancorp bankshares banking"],
      ["exchange", "exchange"],
      [
        "newspaper",
        "times post journal tribune herald guardian gazette telegraph chronicle courier examiner inquirer mail observer independent globe sentinel dispatch bulletin ledger register star echo argus advertiser standard mirror",
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
        "group association federation confederation alliance coalition network society league organization organisation movement forum initiative project club consortium partnership pac pacs task-force",
      ],
      ["team", "united city rovers athletic fc afc cf wanderers hotspur"],
      ["church", "church diocese archdiocese cathedral"],
      ["hospital", "hospital infirmary clinic"],
      ["museum", "museum gallery library"],
      ["orchestra", "orchestra philharmonic symphony"],
      ["theatre", "theatre theater opera ballet"],
      ["zoo", "zoo aquarium"],
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
    "post star mail city united guard air gas oil electric mobile cars line lines press review globe independent observer register ledger bulletin projects project products services service research health health force forces command mills farms wines coffee pizza burger steel trust fund church club court conference union house center centre school academy dairy bakery kitchens metals copper gold tea sugar tobacco seafood meats homes housing property estates music books films space power mines markets retail tools machines supply supplies delivery care education learning training fitness security holidays tours travel boats bikes engines data cloud controls ratings finance financial mutual standard mirror echo opera theatre theater",
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
