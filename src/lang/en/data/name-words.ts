/** Capitalised words after which "of" goes on with the same name: "Bank of England", "Secretary of State". */
export const namesWithOf: ReadonlySet<string> = new Set(
  (
    "bank university ministry minister department secretary house institute institutes college bureau court church federation republic kingdom chamber " +
    "board council center centre school office association society academy union city state states district port gulf bay cape isle duke prince lord " +
    "chairman governor mayor speaker attorney commissioner director army bill declaration game museum league organization organisation confederation congress " +
    "commission committee chief joint head king queen earl bishop archbishop isles province county town battle treaty rights sea mount tower " +
    "knights daughters sons friends doctors voice call medal order act strait horn ivory people dean president"
  ).split(" "),
);

/** Days and other time words that stand beside a noun phrase without belonging to it: "told reporters Friday". */
export const timeNames: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight yesterday mon. tue. tues. wed. thu. thurs. fri. sat. sun.".split(
    " ",
  ),
);

export const months: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.".split(
    " ",
  ),
);

/** Nouns that begin a time phrase's head: "last week", "this year". */
export const timeNouns: ReadonlySet<string> = new Set(
  "day days week weeks month months year years quarter decade morning afternoon evening night weekend century hour hours minute minutes summer winter spring autumn time".split(
    " ",
  ),
);

/** Adjectives that may stand between a name and its title: "Finance Ministry senior official". */
export const rankAdjectives: ReadonlySet<string> = new Set(
  "senior deputy assistant former chief executive vice associate regional general national foreign military managing junior acting interim economic financial federal".split(
    " ",
  ),
);

/** Adjectives of accounts that stand between a noun and the noun that it describes: "retail gross margins". */
export const reckoningAdjectives: ReadonlySet<string> = new Set("gross net median underlying".split(" "));

/** Nouns with a number after them: "page 3", "Flight 93". */
export const numberedNouns: ReadonlySet<string> = new Set(
  "page day number chapter section room flight type phase level grade act article no. channel route highway title group stage category".split(
    " ",
  ),
);

/** Verbs with a person and then a clause: what follows the person begins anew ("told lawmakers China would"). */
export const tellingVerbs: ReadonlySet<string> = new Set(
  "tell show warn assure inform remind convince persuade notify ask advise teach promise give offer send".split(" "),
);
