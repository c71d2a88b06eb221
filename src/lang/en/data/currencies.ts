/** Signs, by the code they mean where nothing says otherwise. "¥" is Japan's; China's is named or written CN¥. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["＄", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["￥", "JPY"],
  ["元", "CNY"],
  ["₹", "INR"],
  ["₨", "INR"],
  ["ரூ", "LKR"],
  ["₩", "KRW"],
  ["₽", "RUB"],
  ["₺", "TRY"],
  ["₪", "ILS"],
  ["฿", "THB"],
  ["₫", "VND"],
  ["₴", "UAH"],
  ["₦", "NGN"],
  ["₱", "PHP"],
  ["₡", "CRC"],
  ["₾", "GEL"],
  ["₭", "LAK"],
  ["₵", "GHS"],
  ["₸", "KZT"],
  ["₲", "PYG"],
  ["₿", "XBT"],
]);

/** Letters joined to a dollar or yen sign, before it ("HK$", "US $") or behind it ("$A"). */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["US", "USD"],
  ["U.S", "USD"],
  ["U.S.", "USD"],
  ["USD", "USD"],
  ["A", "AUD"],
  ["AU", "AUD"],
  ["AUD", "AUD"],
  ["C", "CAD"],
  ["CA", "CAD"],
  ["CAN", "CAD"],
  ["Can", "CAD"],
  ["CAD", "CAD"],
  ["HK", "HKD"],
  ["HKD", "HKD"],
  ["NZ", "NZD"],
  ["NZD", "NZD"],
  ["S", "SGD"],
  ["SG", "SGD"],
  ["SGD", "SGD"],
  ["NT", "TWD"],
  ["TWD", "TWD"],
  ["R", "BRL"],
  ["BRL", "BRL"],
  ["Mex", "MXN"],
  ["MX", "MXN"],
  ["MXN", "MXN"],
  ["CLP", "CLP"],
  ["COP", "COP"],
  ["AR", "ARS"],
  ["ARS", "ARS"],
  ["J", "JMD"],
  ["TT", "TTD"],
  ["N", "NAD"],
  ["Z", "ZWL"],
  ["CN", "CNY"],
  ["JP", "JPY"],
  ["RMB", "CNY"],
]);

/**
 * Letters that stand right before digits without a sign: "RM23.50", "Rs 500", "Y=590". The last two are how wire
 * services write ¥ and £; "PS" needs a decimal or a magnitude behind it, lest "PS5" be five pounds.
 */
export const CURRENCY_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["RM", "MYR"],
  ["Rs", "INR"],
  ["Rs.", "INR"],
  ["Rp", "IDR"],
  ["Kč", "CZK"],
  ["kr", "SEK"],
  ["Y=", "JPY"],
  ["PS", "GBP"],
  ["KSh", "KES"],
  ["KSh.", "KES"],
  ["KShs", "KES"],
  ["Ksh", "KES"],
  ["Ksh.", "KES"],
  ["Kshs", "KES"],
  ["USh", "UGX"],
  ["UShs", "UGX"],
  ["Ush", "UGX"],
  ["Ushs", "UGX"],
  ["TSh", "TZS"],
  ["TShs", "TZS"],
  ["Tsh", "TZS"],
  ["Tshs", "TZS"],
  ["Tk", "BDT"],
  ["Tk.", "BDT"],
  ["GHc", "GHS"],
]);

/** The same where several countries share the letters: what the article is about says whose, under this name. */
export const SHARED_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["Sh", "shilling"],
  ["Sh.", "shilling"],
  ["Shs", "shilling"],
  ["Shs.", "shilling"],
]);

/**
 * Lone letters, "N500 million", "R1.2bn": money only with a magnitude or a separator, and only in an article that is
 * about a country that writes it so. Anywhere else such a figure is a road's or a model's.
 */
export const LETTER_PREFIXES: ReadonlySet<string> = new Set(["N", "R", "P"]);

/**
 * ISO 4217 codes that are read beside a figure. Left out are those that are also words in capitals
 * (ALL, TRY, TOP, MAD, CUP, PEN, SOS, GEL, BAM, ANG): headlines are full of them.
 */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...(
    "USD EUR GBP JPY CNY CHF AUD CAD NZD HKD SGD TWD INR KRW BRL MXN ZAR RUB SEK NOK DKK PLN CZK HUF RON BGN HRK ISK " +
    "ILS SAR AED QAR KWD EGP NGN KES GHS THB MYR IDR PHP VND PKR BDT LKR NPR ARS CLP COP UYU UAH KZT GEL XAF XOF TND JOD " +
    "DEM FRF ITL ESP NLG FIM"
  )
    .split(" ")
    .filter((code) => code !== "GEL")
    .map((code): [string, string] => [code, code]),
  ["RMB", "CNY"],
  ["CNH", "CNY"],
  ["BTC", "XBT"],
  ["XBT", "XBT"],
]);

/** A code with a magnitude before it, as banks write: "30 MUSD", "120 MEUR". */
export const MAGNITUDE_CODES: ReadonlyMap<string, readonly [string, number]> = new Map(
  ["USD", "EUR", "GBP", "AUD", "CAD", "CHF", "SEK", "NOK", "DKK", "JPY", "INR"].flatMap(
    (code): [string, readonly [string, number]][] => [
      [`M${code}`, [code, 6]],
      [`K${code}`, [code, 3]],
    ],
  ),
);

export interface CurrencyWord {
  /** Absent where the name alone does not say which country's. */
  readonly code?: string;
  /** Singular. */
  readonly name: string;
}

const named = (name: string, code: string | undefined, ...forms: string[]): [string, CurrencyWord][] =>
  [name, ...forms].map((form) => [form, code === undefined ? { name } : { name, code }]);

/**
 * Names, singular and plural. "pound" is in the table of weights too: the reader of units decides. "won", "real",
 * "mark", "crown" and "rand" are words of other senses and are read only behind a figure.
 */
export const CURRENCY_NAMES: ReadonlyMap<string, CurrencyWord> = new Map([
  ...named("dollar", "USD", "dollars", "greenbacks", "buck", "bucks"),
  ...named("euro", "EUR", "euros"),
  ...named("pound", "GBP", "pounds", "quid"),
  ...named("yen", "JPY"),
  ...named("yuan", "CNY", "renminbi", "kuai"),
  ...named("rupee", "INR", "rupees"),
  ...named("won", "KRW"),
  ...named("ringgit", "MYR", "ringgits"),
  ...named("shekel", "ILS", "shekels", "sheqels"),
  ...named("franc", "CHF", "francs"),
  ...named("ruble", "RUB", "rubles", "rouble", "roubles"),
  ...named("rand", "ZAR", "rands"),
  ...named("real", "BRL", "reais", "reals"),
  ...named("lira", "TRY", "liras"),
  ...named("baht", "THB"),
  ...named("dong", "VND"),
  ...named("rupiah", "IDR", "rupiahs"),
  ...named("zloty", "PLN", "zlotys", "zloties"),
  ...named("forint", "HUF", "forints"),
  ...named("koruna", "CZK", "korunas"),
  ...named("hryvnia", "UAH", "hryvnias"),
  ...named("naira", "NGN", "nairas"),
  ...named("cedi", "GHS", "cedis"),
  ...named("kwacha", "ZMW", "kwachas"),
  ...named("pula", "BWP", "pulas"),
  ...named("taka", "BDT", "takas"),
  ...named("lari", "GEL"),
  ...named("kip", "LAK", "kips"),
  ...named("kuna", "HRK", "kunas"),
  ...named("guilder", "NLG", "guilders"),
  ...named("markka", "FIM", "markkas", "markkaa"),
  ...named("peseta", "ESP", "pesetas"),
  ...named("deutschmark", "DEM", "deutschmarks", "marks"),
  ...named("krona", "SEK", "kronor"),
  ...named("krone", undefined, "kroner", "crown", "crowns"),
  ...named("peso", undefined, "pesos"),
  ...named("dinar", undefined, "dinars"),
  ...named("dirham", "AED", "dirhams"),
  ...named("riyal", "SAR", "riyals"),
  ...named("shilling", undefined, "shillings"),
  ...named("bitcoin", "XBT", "bitcoins"),
]);

/** Parts of a currency and how many make the whole; the code is known from the name or from the amounts around. */
export const CURRENCY_PARTS: ReadonlyMap<string, { name: string; per: number; code?: string }> = new Map([
  ["cent", { name: "cent", per: 100 }],
  ["cents", { name: "cent", per: 100 }],
  ["¢", { name: "cent", per: 100 }],
  ["pence", { name: "penny", per: 100, code: "GBP" }],
  ["penny", { name: "penny", per: 100, code: "GBP" }],
  ["p", { name: "penny", per: 100, code: "GBP" }],
  ["sen", { name: "sen", per: 100, code: "MYR" }],
  ["paise", { name: "paisa", per: 100, code: "INR" }],
  ["kopecks", { name: "kopeck", per: 100, code: "RUB" }],
  ["mao", { name: "mao", per: 10, code: "CNY" }],
  ["satoshi", { name: "satoshi", per: 100_000_000, code: "XBT" }],
  ["satoshis", { name: "satoshi", per: 100_000_000, code: "XBT" }],
]);

/** Currencies that have cents, for telling whose cents are meant. */
export const HAVE_CENTS: ReadonlySet<string> = new Set(["USD", "EUR", "AUD", "CAD", "NZD", "HKD", "SGD", "ZAR"]);

/** Words around "61c" that show a price, and those that show how warm something is. */
export const PRICE_WORDS: ReadonlySet<string> = new Set(
  (
    "pay pays paid paying price prices priced cost costs costing sell sells sold selling charge charges charged worth " +
    "fare fares toll tax duty levy wage wages dividend dividends share shares litre kilo fuel petrol diesel cheaper dearer"
  ).split(" "),
);
export const HEAT_WORDS: ReadonlySet<string> = new Set(
  (
    "heat hot warm cold temperature temperatures degree degrees celsius oven fever sun sunny shade weather forecast highs " +
    "lows heatwave thermometer"
  ).split(" "),
);

/** Adjective and name → code, where the adjective changes what the name alone would mean. */
const ADJECTIVES: readonly (readonly [adjectives: string, names: string, code: string])[] = [
  ["us u.s. u.s american", "dollar", "USD"],
  ["australian aussie", "dollar", "AUD"],
  ["canadian", "dollar", "CAD"],
  ["hong-kong", "dollar", "HKD"],
  ["new-zealand", "dollar", "NZD"],
  ["singapore singaporean", "dollar", "SGD"],
  ["taiwan taiwanese new-taiwan", "dollar", "TWD"],
  ["jamaican", "dollar", "JMD"],
  ["british sterling", "pound", "GBP"],
  ["egyptian", "pound", "EGP"],
  ["lebanese", "pound", "LBP"],
  ["syrian", "pound", "SYP"],
  ["sudanese", "pound", "SDG"],
  ["pakistani pakistan", "rupee", "PKR"],
  ["sri-lankan", "rupee", "LKR"],
  ["nepalese nepali", "rupee", "NPR"],
  ["danish", "krone", "DKK"],
  ["norwegian", "krone", "NOK"],
  ["swedish", "krona krone", "SEK"],
  ["icelandic", "krona krone", "ISK"],
  ["czech", "koruna krone", "CZK"],
  ["mexican", "peso", "MXN"],
  ["argentine argentinian", "peso", "ARS"],
  ["chilean", "peso", "CLP"],
  ["colombian", "peso", "COP"],
  ["philippine", "peso", "PHP"],
  ["uruguayan", "peso", "UYU"],
  ["cuban", "peso", "CUP"],
  ["cfa", "franc", "XOF"],
  ["french", "franc", "FRF"],
  ["belgian", "franc", "BEF"],
  ["rwandan", "franc", "RWF"],
  ["congolese", "franc", "CDF"],
  ["iraqi", "dinar", "IQD"],
  ["kuwaiti", "dinar", "KWD"],
  ["jordanian", "dinar", "JOD"],
  ["serbian", "dinar", "RSD"],
  ["tunisian", "dinar", "TND"],
  ["moroccan", "dirham", "MAD"],
  ["emirati uae", "dirham", "AED"],
  ["saudi", "riyal", "SAR"],
  ["qatari", "riyal", "QAR"],
  ["kenyan", "shilling", "KES"],
  ["ugandan", "shilling", "UGX"],
  ["tanzanian", "shilling", "TZS"],
  ["italian", "lira", "ITL"],
  ["south-korean korean", "won", "KRW"],
  ["north-korean", "won", "KPW"],
];

/** "australian dollar" → AUD. Keys have the name in the singular; adjectives of two words are joined by a hyphen. */
export const CURRENCY_BY_ADJECTIVE: ReadonlyMap<string, string> = new Map(
  ADJECTIVES.flatMap(([adjectives, names, code]) =>
    adjectives
      .split(" ")
      .flatMap((adjective) => names.split(" ").map((name): [string, string] => [`${adjective} ${name}`, code])),
  ),
);

/** Adjectives that a currency's name may have without changing its meaning: "Chinese yuan", "Japanese yen". */
export const CURRENCY_ADJECTIVES: ReadonlySet<string> = new Set([
  ...[...CURRENCY_BY_ADJECTIVE.keys()].map((key) => key.slice(0, key.indexOf(" "))),
  ..."chinese japanese indian malaysian israeli swiss turkish finnish dutch spanish german deutsche russian brazilian thai polish hungarian ukrainian nigerian south-african indonesian vietnamese croatian georgian lao costa-rican".split(
    " ",
  ),
]);
