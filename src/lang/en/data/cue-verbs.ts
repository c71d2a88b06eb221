/**
 * What a verb of saying, thinking or showing can report, and how:
 * - `quote`: words in marks ("…," she **says**)
 * - `that`: a clause with "that"; `clause`: one without it too (he **thinks** it works)
 * - `question`: a clause with "whether", "if", "how", "why", "what"
 * - `infinitive`: what its subject will do (they **vowed** to appeal)
 * - `told`: a person, then one of the clauses above (she **told** them that …)
 * - `urged`: a person and what that person is to do (he **urged** them to leave)
 * - `raised`: a clause whose subject is the verb's object (they **expect** prices to fall)
 * - `passive`: only in the passive is an infinitive its content (rates are **forecast** to rise)
 * - `gerund`: a clause with "-ing" (he **denied** taking money)
 * - `shown`: a noun phrase, when a document is the subject (the polls **show** her ahead)
 * - `noun`: a noun phrase that stands for a clause (they **predict** a recession)
 * - `named`: a person or thing and a name for it (she **called** it a mistake)
 * - `as`: the same with "as" (he **described** it as a mistake)
 * - `of`, `against`, `for`, `about`, `with`, `to`, `at`, `on`: a person or nothing, then this preposition (**accused** them of lying, **warned** of war)
 * - `fragment`: a noun phrase, after "of", "for" or "about" too, when part of it stands in marks (he **hailed** their “steady hand”)
 * - `charges`: a noun for what others say (he **denied** the claims), `deeds`: one for what he did (he **admitted** fraud)
 * - `figures`: a noun phrase of figures or of a change (they **expect** growth of 3%)
 * - `aside`: may stand in commas inside what it reports (It was, she **noted**, too late)
 */
export type Frame =
  | "quote"
  | "that"
  | "clause"
  | "question"
  | "infinitive"
  | "told"
  | "urged"
  | "raised"
  | "passive"
  | "gerund"
  | "shown"
  | "noun"
  | "named"
  | "as"
  | "of"
  | "against"
  | "for"
  | "about"
  | "with"
  | "to"
  | "at"
  | "on"
  | "fragment"
  | "aside"
  | "charges"
  | "deeds"
  | "figures";

export interface CueVerbs {
  readonly frames: readonly Frame[];
  /** Base forms; a particle follows its verb after an underscore. */
  readonly verbs: string;
}

/**
 * A verb may stand in several groups: its frames are those of all of them.
 * Absent on purpose: "provide", "address", "support", "oppose", "want", "plan", "seem", "appear" (attitudes and looks,
 * no statements); "praise", "criticize", "slam" without a content of their own stand only in `quote`.
 */
export const CUE_VERBS: readonly CueVerbs[] = [
  // Saying.
  { frames: ["quote", "that", "clause", "question", "aside"], verbs: "say" },
  {
    frames: ["quote", "that", "clause", "aside"],
    verbs:
      "write add tweet insist argue contend maintain claim assert declare announce state stress conclude reply respond note observe remark acknowledge admit concede warn predict joke quip suggest complain lament explain estimate report confirm allege reiterate caution counter opine reckon boast brag muse point_out text email blog post relate answer emphasize emphasise repeat agree testify vow pledge promise swear guarantee proclaim theorize theorise speculate volunteer interject clarify",
  },
  {
    frames: ["quote", "that"],
    verbs:
      "retort recall put_it make_clear continue shoot_back fire_back hit_back snap mutter murmur whisper shout yell scream exclaim cry chant sigh bellow thunder rail gush crow deadpan remember plead protest object rejoin go_on hasten intone marvel bemoan grumble sum_up chime_in sniff cable scoff elaborate rant vent fume",
  },
  {
    frames: ["quote"],
    verbs:
      "offer ask inquire enquire laugh smile begin start finish read praise criticize criticise slam blast mock demand order recite sing quote urge advise hail applaud joke_around respond_to thank smirk chuckle interrupt hiss roar growl conclude_with wisecrack sneer taunt apologise apologize",
  },
  {
    frames: ["that", "clause"],
    verbs:
      "charge stipulate certify attest profess avow intimate hint imply signal signify rule find decide determine disclose divulge reveal",
  },
  {
    frames: ["question"],
    verbs:
      "ask wonder question inquire enquire ponder debate explain predict reveal disclose describe discuss know_not recall remember",
  },
  { frames: ["told", "question"], verbs: "ask" },
  { frames: ["question"], verbs: "hear" },
  { frames: ["quote", "told", "urged"], verbs: "tell" },
  { frames: ["told", "question"], verbs: "tell" },
  {
    frames: ["quote", "told"],
    verbs: "assure reassure remind inform notify promise warn advise caution email text convince",
  },
  // Asking and bidding.
  {
    frames: ["quote", "urged"],
    verbs:
      "urge ask advise beg implore instruct order command exhort encourage warn remind invite entreat beseech counsel call_on caution challenge direct",
  },
  { frames: ["that", "gerund"], verbs: "propose recommend suggest" },
  { frames: ["that", "infinitive", "question"], verbs: "demand request" },
  { frames: ["quote", "that"], verbs: "recommend propose urge request" },
  // Binding oneself.
  { frames: ["infinitive"], verbs: "vow pledge promise threaten swear offer agree propose claim hope expect" },
  { frames: ["that"], verbs: "threaten" },
  // Thinking.
  {
    frames: ["that", "clause", "aside"],
    verbs: "think believe feel hope fear suspect guess suppose figure expect reckon",
  },
  {
    frames: ["that", "clause"],
    verbs:
      "assume presume imagine worry doubt anticipate forecast project calculate expect surmise infer conclude envision dream understand",
  },
  { frames: ["raised"], verbs: "expect forecast estimate believe project anticipate declare deem" },
  {
    frames: ["passive"],
    verbs:
      "forecast project estimate believe think say report anticipate predict expect rumor rumour allege understand tip assume suppose",
  },
  { frames: ["noun"], verbs: "predict forecast project anticipate foresee" },
  { frames: ["figures"], verbs: "expect" },
  { frames: ["quote"], verbs: "think wonder worry" },
  // Showing: what documents and figures do.
  { frames: ["that"], verbs: "hear dispute accept submit ask" },
  { frames: ["to"], verbs: "compare liken attribute ascribe" },
  { frames: ["that", "clause"], verbs: "show indicate find suggest reveal demonstrate confirm" },
  { frames: ["quote"], verbs: "show reveal" },
  { frames: ["shown"], verbs: "show find indicate reveal put give suggest list" },
  // Denying.
  { frames: ["that", "gerund"], verbs: "deny" },
  { frames: ["charges"], verbs: "deny reject dismiss dispute refute rebut rubbish" },
  { frames: ["deeds"], verbs: "deny admit acknowledge claim accept concede" },
  { frames: ["gerund"], verbs: "admit recall acknowledge describe" },
  // Naming and judging.
  { frames: ["named", "quote"], verbs: "call label dub brand deem declare pronounce" },
  {
    frames: ["as"],
    verbs:
      "describe portray characterize characterise depict dismiss denounce condemn hail tout decry deride paint cast brand label regard view see cite praise mock criticize criticise slam blast ridicule identify present frame refer_to point_to play_down brush_off write_off brush_aside wave_off",
  },
  { frames: ["named"], verbs: "consider" },
  {
    frames: ["fragment"],
    verbs:
      "praise thank chide scold fault salute hail laud applaud commend celebrate tout criticize criticise slam blast condemn denounce decry deplore lament bemoan deride mock ridicule attack blame cite promise pledge predict demand reject acknowledge admit lambast lambaste savage pan warn speak talk complain boast call point allege claim express voice suggest insist hint object welcome",
  },
  { frames: ["of"], verbs: "accuse warn" },
  { frames: ["about"], verbs: "warn" },
  { frames: ["against"], verbs: "warn caution advise argue" },
  {
    frames: ["for"],
    verbs: "blame criticize criticise credit chastise fault",
  },
  { frames: ["with"], verbs: "credit" },
  { frames: ["on"], verbs: "blame" },
  { frames: ["at"], verbs: "put estimate peg" },
];

/** Forms that do not follow from the base by rule: past, past participle (where it differs), present. */
export const IRREGULAR_CUE_FORMS: Readonly<Record<string, readonly string[]>> = {
  say: ["said", "says", "saying", "sez"],
  tell: ["told"],
  write: ["wrote", "written", "writing"],
  read: ["read"],
  think: ["thought"],
  feel: ["felt"],
  find: ["found"],
  make: ["made"],
  hear: ["heard"],
  hold: ["held"],
  know: ["knew", "known"],
  swear: ["swore", "sworn"],
  forecast: ["forecast", "forecasted"],
  foresee: ["foresaw", "foreseen"],
  speak: ["spoke", "spoken"],
  see: ["saw", "seen", "seeing"],
  understand: ["understood"],
  shoot: ["shot"],
  hit: ["hit", "hitting"],
  go: ["went", "gone", "goes"],
  sum: ["summed", "summing"],
  begin: ["began", "begun", "beginning"],
  sing: ["sang", "sung"],
  cast: ["cast"],
  show: ["showed", "shown"],
  snap: ["snapped", "snapping"],
  quip: ["quipped", "quipping"],
  beg: ["begged", "begging"],
  admit: ["admitted", "admitting"],
  brag: ["bragged", "bragging"],
  infer: ["inferred", "inferring"],
  refer: ["referred", "referring"],
  dub: ["dubbed", "dubbing"],
  tip: ["tipped", "tipping"],
  pen: ["penned", "penning"],
  chant: ["chanted"],
  reply: ["replied", "replies"],
  retweet: ["retweeted"],
};
