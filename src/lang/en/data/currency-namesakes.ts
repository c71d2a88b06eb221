/**
 * Currencies that share a name, by the words that name their countries; of two words the first is followed by the
 * second. Left out are the United States, whose dollar is meant where nothing says otherwise, places whose names are
 * borne by others too (Perth, Victoria, Wellington, Georgetown, Niger), and Taiwan, whose amounts are always marked.
 */
const COUNTRIES: Readonly<Record<string, readonly (readonly [code: string, words: string])[]>> = {
  dollar: [
    [
      "CAD",
      "canada canadian canadians toronto ottawa montreal montréal vancouver calgary edmonton winnipeg saskatoon halifax " +
        "ontario quebec québec alberta manitoba saskatchewan british-columbia nova-scotia new-brunswick newfoundland " +
        "nunavut yukon",
    ],
    [
      "AUD",
      "australia australian australians sydney canberra melbourne brisbane adelaide hobart geelong fremantle " +
        "queensland tasmania tasmanian tasmanians new-south-wales nsw",
    ],
    [
      "NZD",
      "new-zealand new-zealanders auckland aucklanders christchurch dunedin invercargill tauranga waikato otago " +
        "aotearoa",
    ],
    ["HKD", "hong-kong"],
    ["SGD", "singapore singaporean singaporeans"],
    ["JMD", "jamaica jamaican jamaicans"],
    ["TTD", "trinidad trinidadian"],
    ["GYD", "guyana guyanese"],
    ["BBD", "barbados barbadian"],
    ["BSD", "bahamas bahamian"],
    ["BZD", "belize belizean"],
    ["FJD", "fiji fijian"],
    ["NAD", "namibia namibian"],
  ],
  rupee: [
    ["INR", "india indian indians mumbai delhi"],
    ["PKR", "pakistan pakistani pakistanis karachi lahore islamabad"],
    ["LKR", "sri-lanka sri-lankan colombo"],
    ["NPR", "nepal nepali nepalese kathmandu"],
  ],
  peso: [
    ["MXN", "mexico mexican mexicans"],
    ["ARS", "argentina argentine argentines argentinian"],
    ["CLP", "chile chilean chileans"],
    ["COP", "colombia colombian colombians"],
    ["PHP", "philippines philippine filipino filipinos manila"],
    ["UYU", "uruguay uruguayan"],
    ["CUP", "cuba cuban cubans havana"],
  ],
  krone: [
    ["DKK", "denmark danish danes copenhagen"],
    ["NOK", "norway norwegian norwegians oslo"],
    ["SEK", "sweden swedish swedes stockholm"],
    ["ISK", "iceland icelandic icelanders"],
    ["CZK", "czech czechs prague"],
  ],
  krona: [
    ["SEK", "sweden swedish swedes stockholm"],
    ["ISK", "iceland icelandic icelanders reykjavik"],
  ],
  franc: [
    ["CHF", "switzerland swiss zurich geneva"],
    ["XOF", "senegal senegalese ivory-coast ivorian burkina-faso benin togo mali malian"],
    ["XAF", "cameroon cameroonian gabon gabonese"],
    ["RWF", "rwanda rwandan rwandans kigali"],
    ["CDF", "congo congolese kinshasa"],
  ],
  dinar: [
    ["KWD", "kuwait kuwaiti kuwaitis"],
    ["IQD", "iraq iraqi iraqis baghdad"],
    ["JOD", "jordanian jordanians amman"],
    ["RSD", "serbia serbian serbs belgrade"],
    ["TND", "tunisia tunisian tunisians tunis"],
    ["DZD", "algeria algerian algerians algiers"],
    ["BHD", "bahrain bahraini"],
    ["LYD", "libya libyan libyans tripoli"],
  ],
  dirham: [
    ["AED", "emirates emirati emiratis uae dubai abu-dhabi"],
    ["MAD", "morocco moroccan moroccans casablanca"],
  ],
  riyal: [
    ["SAR", "saudi saudis riyadh"],
    ["QAR", "qatar qatari qataris doha"],
  ],
  shilling: [
    ["KES", "kenya kenyan kenyans nairobi"],
    ["UGX", "uganda ugandan ugandans kampala"],
    ["TZS", "tanzania tanzanian tanzanians"],
  ],
  // Lone letters before a figure.
  N: [["NGN", "nigeria nigerian nigerians lagos abuja"]],
  R: [["ZAR", "south-africa south-african south-africans johannesburg pretoria cape-town durban"]],
  P: [
    ["PHP", "philippines philippine filipino filipinos manila"],
    ["BWP", "botswana motswana batswana gaborone"],
  ],
  pound: [
    ["GBP", "britain british uk england scotland wales london"],
    ["EGP", "egypt egyptian egyptians cairo"],
    ["LBP", "lebanon lebanese beirut"],
    ["SYP", "syria syrian syrians damascus"],
    ["SDG", "sudan sudanese khartoum"],
  ],
};

const byPlace = (countries: readonly (readonly [code: string, words: string])[]): ReadonlyMap<string, string> =>
  new Map(countries.flatMap(([code, words]) => words.split(" ").map((word): [string, string] => [word, code])));

/** Name of a currency → word that names a country, or two joined by a hyphen, in lower case → that country's code. */
export const CURRENCIES_AT_HOME: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(COUNTRIES).map(([name, countries]) => [name, byPlace(countries)]),
);

/** Codes of all dollars but that of the United States. */
export const OTHER_DOLLARS: ReadonlySet<string> = new Set([
  ...(CURRENCIES_AT_HOME.get("dollar")?.values() ?? []),
  "TWD",
  "ZWL",
]);

/** Dollars that the press of their country writes with a bare "$"; of other countries the world's press means American ones. */
export const UNMARKED_DOLLARS: ReadonlySet<string> = new Set(["CAD", "AUD", "NZD"]);

/** States, cities and institutions of the United States: where one is named, a bare "$" may be American. */
export const AMERICAN_PLACES: ReadonlySet<string> = new Set(
  (
    "united-states alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho " +
    "illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi " +
    "missouri montana nebraska nevada new-hampshire new-jersey new-mexico new-york north-carolina north-dakota ohio " +
    "oklahoma oregon pennsylvania rhode-island south-carolina south-dakota tennessee texas utah vermont virginia " +
    "washington west-virginia wisconsin wyoming puerto-rico los-angeles chicago houston philadelphia phoenix dallas " +
    "san-francisco san-diego boston seattle denver detroit atlanta miami las-vegas minneapolis manhattan brooklyn " +
    "wall-street silicon-valley hollywood white-house pentagon federal-reserve nasdaq nyse reuters ap afp bloomberg"
  ).split(" "),
);

/** What "all figures are in Canadian dollars" speaks of. */
export const DECLARED: ReadonlySet<string> = new Set(
  "figures amounts sums prices values costs numbers dollars currency".split(" "),
);

/** What may stand between those and the currency. */
export const DECLARING: ReadonlySet<string> = new Set(
  "are is in here below above given stated quoted listed expressed reported shown converted all currency dollar".split(
    " ",
  ),
);
