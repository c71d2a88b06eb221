/** Surnames that the news uses without a given name because everybody knows whose they are. They tell a person, no more. */
export const KNOWN_SURNAMES: ReadonlySet<string> = new Set(
  `Obama Trump Biden Clinton Putin Merkel Macron Zelensky Zelenskyy Zelenskiy Netanyahu Erdogan Modi Assad Bush Reagan Thatcher Blair Cameron Sarkozy Hollande Berlusconi Trudeau Starmer Sunak Corbyn Farage Sanders Romney McConnell Pelosi Ryan Rubio Cruz Kasich Bezos Musk Zuckerberg Buffett
Kissinger Gorbachev Yeltsin Castro Chavez Maduro Bolsonaro Lula Mandela Zuma Ramaphosa Gaddafi Mubarak Sisi Khamenei Rouhani Abbas Arafat Sharon Shakespeare Einstein Freud Darwin Marx Stalin Lenin Hitler Churchill Roosevelt Lincoln Kennedy Nixon Carter Powell Yellen Bernanke Greenspan Draghi Lagarde Fauci Mueller Comey`.split(
    /\s+/,
  ),
);

/** What businesses and economies are measured by. */
export const MEASURES: ReadonlySet<string> = new Set(
  "Ebitda EBITDA Ebit EBIT EPS CPI PPI PMI GDP GNP GNI ROE ROI ROCE YoY QoQ MoM NPA AUM ARR ARPU LNG LPG CO2".split(
    " ",
  ),
);

/** Capitals that name a thing, a field or an office, and nobody who could speak. */
export const THING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `AI AIs IT TV TVs GDP CEO CEOs CFO COO CTO EV EVs IPO IPOs LLM LLMs PC PCs PhD DNA RNA HIV AIDS COVID VC PE IP PR HR IQ ID IDs ATM USB GPS SUV SUVs VAT MBA MBAs MP MPs MEP MEPs PM AM PMs Q&A R&D CV DVD CD GMO GMOs PTSD PPE ER ICU Covid Covid-19 COVID-19 Brexit Bible Koran Quran
Internet Web Twitterverse Earth Moon Mars God Jesus Christ Allah Islam Christianity Judaism Republicans Democrats Americans Christians Muslims Jews Europeans Britons Russians Germans Mexicans Israelis Palestinians Ukrainians Syrians Iraqis Iranians Canadians Australians Conservatives Liberals Tories`.split(
    /\s+/,
  ),
);
