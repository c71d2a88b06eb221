const words = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Capitalised words that are neither part of a person's name nor one by themselves: peoples, faiths, parties as
 * adjectives or plurals. Before a title or role noun they belong to the description ("Republican Sen. …").
 */
export const PROPER_ADJECTIVES: ReadonlySet<string> = new Set(
  words(`
Afghan African African-American Albanian Algerian American Anglican Arab Arabic Argentine Argentinian Armenian Asian Asian-American Australian Austrian Azerbaijani Baptist Bangladeshi Basque Belarusian Belgian Black Bolivian Bosnian Brazilian British Buddhist Bulgarian Burmese Cambodian Cameroonian Canadian Catalan Catholic Chilean Chinese Christian
Colombian Communist Congolese Conservative Croatian Cuban Cypriot Czech Danish Democratic Democrat Dutch Ecuadorian Egyptian Emirati English Eritrean Estonian Ethiopian European Evangelical Filipino Finnish French Georgian German Ghanaian Greek Guatemalan Haitian Hindu Hispanic Honduran Hungarian Icelandic Indian Indonesian
Iranian Iraqi Irish Islamic Islamist Israeli Italian Jamaican Japanese Jewish Jordanian Kazakh Kenyan Korean Kosovar Kurdish Kuwaiti Latin Latina Latino Latvian Lebanese Liberal Liberian Libertarian Libyan Lithuanian Lutheran Malaysian Maltese Maoist Marxist Methodist Mexican Mexican-American Moldovan Mongolian Mormon Moroccan Mozambican Muslim Namibian Nazi Nepalese Nicaraguan Nigerian
Nordic Norwegian Orthodox Ottoman Pakistani Palestinian Panamanian Paraguayan Peruvian Polish Portuguese Presbyterian Protestant Qatari Republican Romanian Russian Rwandan Saudi Scandinavian Scottish Senegalese Serbian Shia Shiite Sikh Singaporean Slovak Slovenian Socialist Somali Soviet Spanish Sudanese Sunni Swedish Swiss Syrian Taiwanese Tanzanian Thai Tibetan Tory Tunisian
Turkish Ugandan Ukrainian Uruguayan Uyghur Uzbek Venezuelan Victorian Vietnamese Welsh Western Eastern Northern Southern Yemeni Zambian Zimbabwean Zionist Former Deputy Senior Acting Then Late Ex Veteran Democratic-controlled Republican-led Jewish-American Anglo-American Trumpian
`),
);

/** Days, months, feasts and the like: capitalised, and no speaker. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  words(`
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
Christmas Easter Thanksgiving Ramadan Hanukkah Passover Halloween Mon Tue Tues Wed Thu Thurs Fri Sat Sun GMT EST EDT ET PT UTC
`),
);

/** Nouns for one who comes from a country, where it is no adjective too: "the Spaniard". */
export const NATIONALS: ReadonlySet<string> = new Set(
  words(`
Spaniard Briton Dane Swede Finn Pole Turk Scot Croat Serb Icelander Dutchman Dutchwoman Englishman Englishwoman Frenchman Frenchwoman Irishman Irishwoman Scotsman Scotswoman Welshman Welshwoman
Luxembourger Montenegrin New-Zealander Aussie Kiwi Filipina Netherlander Ulsterman Cornishman Yorkshireman Texan Californian Londoner Parisian
`),
);
