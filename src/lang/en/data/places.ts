const list = (text: string): string[] => text.split("|").map((name) => name.trim());

/**
 * Countries, American states, and cities that the news names without telling what they are. As a speaker such a place is
 * its government ("Beijing said"). Left out: Georgia's and Jordan's namesakes are told apart by given names around them.
 */
export const PLACES: ReadonlySet<string> = new Set(
  list(
    `Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh|Belarus|Belgium|Benin|Bolivia|Bosnia|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Chad|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|
Czech Republic|Denmark|Djibouti|Dominican Republic|Ecuador|Egypt|El Salvador|England|Eritrea|Estonia|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Greenland|Guatemala|Guinea|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|
Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Lithuania|Luxembourg|Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|
New Zealand|Nicaragua|Niger|Nigeria|North Korea|Northern Ireland|Norway|Oman|Pakistan|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Samoa|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|
South Korea|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Tibet|Togo|Tonga|Trinidad|Tunisia|Turkey|Turkmenistan|Uganda|Ukraine|United Arab Emirates|UAE|United Kingdom|UK|U.K.|Britain|United States|US|U.S.|USA|America|Uruguay|Uzbekistan|Vanuatu|Venezuela|Vietnam|
Wales|Yemen|Zambia|Zimbabwe|Africa|Asia|Europe|North America|South America|Latin America|Middle East|Central America|Antarctica|Arctic|Scandinavia|Balkans|Caribbean|Crimea|Donbas|Gaza|West Bank|Gaza Strip|Kashmir|Xinjiang|Catalonia|Silicon Valley|Bay Area|Midwest|New England|
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|
South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|D.C.|Washington D.C.|Puerto Rico|Ontario|Quebec|British Columbia|Alberta|Queensland|Victoria|New South Wales|Tasmania|
Abu Dhabi|Accra|Addis Ababa|Algiers|Amman|Amsterdam|Ankara|Antwerp|Athens|Atlanta|Auckland|Austin|Baghdad|Baltimore|Bangalore|Bangkok|Barcelona|Beijing|Beirut|Belfast|Belgrade|Berlin|Birmingham|Bogota|Bonn|Bordeaux|Boston|Brasilia|Bratislava|Brisbane|Bristol|Brooklyn|Brussels|Bucharest|Budapest|Buenos Aires|Buffalo|Cairo|Calgary|Canberra|
Cape Town|Caracas|Cardiff|Casablanca|Charlotte|Chengdu|Chennai|Chicago|Cincinnati|Cleveland|Cologne|Columbus|Copenhagen|Cork|Dakar|Dallas|Damascus|Davos|Delhi|Denver|Detroit|Dhaka|Doha|Dubai|Dublin|Durban|Edinburgh|Florence|Frankfurt|Geneva|Glasgow|Guangzhou|Hamburg|Hangzhou|Hanoi|Harare|Havana|Helsinki|Hiroshima|Hong Kong|Honolulu|Houston|Indianapolis|
Istanbul|Jakarta|Jerusalem|Johannesburg|Kabul|Kampala|Kansas City|Karachi|Kathmandu|Khartoum|Kiev|Kyiv|Kigali|Kingston|Kinshasa|Kolkata|Krakow|Kuala Lumpur|Kyoto|Lagos|Lahore|Las Vegas|Leeds|Leicester|Lima|Lisbon|Liverpool|Ljubljana|London|Los Angeles|Louisville|Lyon|Madrid|Managua|Manchester|Manhattan|Manila|Marseille|Melbourne|Memphis|Mexico City|Miami|Milan|
Milwaukee|Minneapolis|Minsk|Mogadishu|Montreal|Moscow|Mosul|Mumbai|Munich|Nairobi|Nanjing|Naples|Nashville|New Delhi|New Haven|New Orleans|New York City|Newark|Newcastle|Nottingham|Oakland|Odesa|Orlando|Osaka|Oslo|Ottawa|Palo Alto|Paris|Perth|Philadelphia|Phoenix|Pittsburgh|Portland|Prague|Pretoria|Pyongyang|Raleigh|Raqqa|Reykjavik|Riga|Rio de Janeiro|Riyadh|
Rome|Rotterdam|Sacramento|Salt Lake City|San Antonio|San Bernardino|San Diego|San Francisco|San Jose|San Juan|Santiago|Sao Paulo|São Paulo|Sarajevo|Seattle|Seoul|Shanghai|Sheffield|Shenzhen|Sofia|St. Louis|Stockholm|Stuttgart|Sydney|Taipei|Tallinn|Tampa|Tashkent|Tbilisi|Tehran|Tel Aviv|Tokyo|Toronto|Tripoli|Tucson|Tulsa|Tunis|Turin|Valencia|Vancouver|Venice|
Vienna|Vilnius|Virginia Beach|Warsaw|Wellington|Winnipeg|Wuhan|Yangon|York|Zagreb|Zurich`.replaceAll("\n", ""),
  ),
);

/** Capitals and seats whose name alone stands for a government. */
export const METONYMS: ReadonlySet<string> = new Set(
  list(
    "Ankara|Athens|Baghdad|Beijing|Berlin|Brussels|Budapest|Cairo|Canberra|Damascus|Delhi|New Delhi|Doha|Dublin|Havana|Islamabad|Jakarta|Jerusalem|Kabul|Kiev|Kyiv|London|Madrid|Minsk|Moscow|Ottawa|Paris|Pyongyang|Riyadh|Rome|Seoul|Taipei|Tehran|Tokyo|Vienna|Warsaw|Washington",
  ),
);

/**
 * Last words of the names of places that nobody bears as a surname as often ("Hill", "Park", "Lake" and "Rivers" many
 * people do), and first words of such names.
 */
export const PLACE_ENDINGS: ReadonlySet<string> = new Set(
  "bay beach canyon cove creek desert falls fjord glacier gulf harbor harbour island islands isle mountain mountains ocean peninsula plateau river sea shore strait valley avenue boulevard county highway street airport".split(
    " ",
  ),
);
export const PLACE_OPENINGS: ReadonlySet<string> = new Set("cape fort lake mount port".split(" "));
