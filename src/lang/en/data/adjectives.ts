/**
 * Adjectives that no ending gives away. `+` marks one that is a noun too ("official"), `~` one that is an adverb too
 * ("early"), `-` one that is a verb too ("open").
 */
export const adjectives =
  "second+ third+ fourth+ fifth+ sixth+ seventh+ eighth+ ninth+ tenth+ solar lunar polar circular secular inferior superior exterior+ buzzy abrupt absent absurd abundant abstract acute adept adequate adverse afraid aged alien+ alike alive ample angry apt armed arrogant asleep average+- " +
  "awake aware awful awkward bad baffled bald bare bearish big bitter bizarre black+ blank blind blond blue+ blunt bold bored brave brief bright brilliant " +
  "broad broken brown+ bright bulk busy calm- careful certain cheap chief+ chronic civil civilian+ classic+ clean- clear- clever close~- coastal cold+ colonial comfortable " +
  "common compact complete- complex+ concrete+ confident constant content+ contemporary conservative+ convenient cool- core+ correct- corrupt costly covert crazy crisp crucial crude+ cruel " +
  "current cute daily~ damp dark dead deaf dear decent deep~ defunct deluxe dense desperate different difficult direct- dire dirty distant distinct diverse divine domestic double- down~ downtown+ drastic " +
  "drunk dry- dual due dull dumb eager early~ east~+ eastern easy elder elderly elite+ empty- enough~ entire equal- equivalent+ erratic evident evil+ exact excellent excess+ exempt- " +
  "exotic expert+ explicit extra~ extreme faint fair fake+ false familiar fancy far~ fast~ fat fatal favorite+ favourite+ federal few fierce final+ financial fine first~ fiscal fit flat+~ flexible " +
  "fluent fond foreign formal former forthcoming fragile frail frank free~- frequent fresh friendly front+ frozen full fun+ funny further~- future+ gay general+ generic gentle genuine giant+ glad global gold+ golden good grand grave+ gray " +
  "great greedy green+ grey grim gross- guilty half+ handsome handy happy hard~ harsh healthy heavy hidden high+~ holy honest hostile hot huge human+ humble hungry ideal+ idle ill immediate immense imminent immune imperfect independent+ indoor " +
  "inner innocent insane instant+ intact intense intent+ interim intermediate inverse joint junior+ just key+ keen kind+ large last~- late~ latter lavish lazy lead- lean- left~+ legal legitimate lesser level+ liable liberal+ light+ likely~ limited little~ live- lively local+ lone lonely " +
  "long~ loose loud low+~ lower- loyal lucky mad main major+ male+ female+ mandatory many marine+ mass+ massive mature- maximum+ mean- mere mid middle+ mighty mild military+ minimum+ minor+ minute missing mixed mobile moderate- modern modest monthly~ moral multiple mutual mute " +
  "naked narrow- nasty native+ neat necessary negative net+ neutral new next~ nice noble normal north~+ northern notable novel+ nuclear numb numerous obese obvious odd official+ ok old only~ open- opposite+ ordinary organic original+ other outdoor outer outright~ overall~ overseas~ overt own- pale " +
  "parallel+ part+ partial particular past+ patient+ perfect permanent petty pink plain plural polite poor pop popular positive possible post potent potential+ pregnant premature premium+ present-+ pretty~ previous primary+ prime prior private prompt- prone proper proud public+ pure purple quarterly~ quick quiet radical+ random rapid rare raw " +
  "ready real recent red+ regular relevant reluctant remote rich rigid right+~ ripe robust rotten rough round+ royal rude rural sacred sad safe same sane scarce secret+ secure- select- selfish senior+ separate- serious set severe shallow sharp sheer short~+ shy sick significant silent silly silver+ similar simple " +
  "single sincere skilled sleepy slight slim slow-~ small smart smooth- sober social soft sole solid sorry south~+ southern spare special specific square+ stable stark steady- steep sterile stiff still~ straight~ strange strict strong stubborn stupid sturdy subsequent subtle succinct such sudden sufficient super superb sure sweet " +
  "swift tall tame- tender+ tense terrible thick thin thirsty thorough tidy tight tiny tired top+ total+ tough toxic trivial true twin+ ugly ultimate uncertain unclear unemployed unfair unfit uniform+ unique universal unknown unlikely unpopular unprecedented unusual upcoming upper upset- urban urgent usual vague vacant valid vast verbal very~ veteran+ viable " +
  "vicious vigilant violent virtual visible vital vocal void+ vulnerable warm- wary weak wealthy weekly~ weird west~+ western wet whole+ wide~ wild willing wise worth worthy wrong~ yearly~ yellow young " +
  "alleged so-called would-be well-known long-term short-term high-profile full-time part-time top-level old-fashioned state-of-the-art real-time third-party front-line all-time year-round long-standing high-tech low-income middle-class " +
  "anti-government pro-democracy pre-war post-war non-profit pandemic+ upstream~ downstream~ elderly deadly costly timely ugly unruly orderly scholarly friendly lively lonely likely hourly~ nightly~ " +
  "aggregate+ alternate- animate approximate articulate bankrupt bilateral corporate delicate desolate deliberate- elaborate- illegitimate inadequate inappropriate inanimate intimate- intricate literate obstinate " +
  "ultimate unfortunate appropriate accurate fortunate passionate affectionate considerate compassionate climate-neutral prospective collective+ executive+ representative+ alternative+ native+ relative+ " +
  "individual+ professional+ criminal+ intellectual+ animal+ manual+ musical+ chemical+ principal+ radical+ personal unchanged unhurt uninjured";

/** Nouns whose ending looks like another class. */
export const nounsLikeOthers =
  "family supply reply ally rally assembly monopoly anomaly bully jelly belly fly italy july homily butterfly melancholy " +
  "thing something nothing king ring wing spring string evening morning ceiling wedding building meeting spending training trading funding housing " +
  "hearing feeling finding filing briefing rating listing opening ruling shooting killing beginning ending warning stabbing bombing earning holding offering " +
  "lending banking marketing advertising engineering manufacturing farming fishing shipping mining drilling gambling parking painting drawing writing reading " +
  "setting clothing lighting heating cooling bearing standing understanding upbringing undertaking proceeding gathering sibling darling ruling dealing lifting planning " +
  "bed hotbed flatbed red seed weed feed breed hundred shed sled speed greed creed watershed bloodshed newsfeed " +
  "news politics economics mathematics physics athletics ethics statistics gas bus lens chaos bias corps series species means headquarters " +
  "interest forest protest request guest conquest harvest chest nest priest breast west midwest manifest quest contest test " +
  "officer number member leader order paper power water weather winter summer center centre computer customer consumer worker lawyer player " +
  "offer matter chapter quarter computer dinner river corner answer danger anger cancer career monster master minister minster prisoner partner letter " +
  "public critic topic music traffic clinic fabric panic republic logic magic mechanic statistic tactic epidemic pandemic rhetoric academic graphic arctic plastic comic mosaic " +
  "table cable vehicle article title battle bottle cattle people couple example principle struggle obstacle cycle particle " +
  "variable syllable vegetable constable debacle timetable roundtable bible rouble ruble double trouble bubble " +
  "tenant merchant giant infant restaurant grant plant elephant descendant accountant assistant consultant defendant participant immigrant migrant warrant servant lieutenant " +
  "president resident student agent incident accident parent patient client percent cent event content moment department government parliament statement agreement " +
  "secretary boundary salary library summary anniversary commentary documentary itinerary judiciary diary dictionary missionary mercenary subsidiary beneficiary century " +
  "army city country county economy energy industry company story study body party policy agency body duty history military treasury jury injury inquiry enquiry victory territory " +
  "factory category directory laboratory memory theory story strategy tragedy comedy remedy currency emergency frequency presidency " +
  "rate state climate candidate debate estate private mandate senate magistrate certificate delegate advocate electorate chocolate plate date gate pirate template syndicate " +
  "exercise enterprise merchandise franchise premise promise paradise surprise expertise noise disguise " +
  "olive drive hive live five dive wife archive adhesive explosive missive";

/** Adverbs that do not end in -ly, beside those of the closed classes. */
export const adverbs =
  "abroad afterwards alike apart aside away backward backwards downhill elsewhere else forth halfway hence henceforth hitherto inside inland instead midway " +
  "nowadays offshore onstage outdoors indoors overboard overhead overnight seldom sideways aback someday sometime somewhat straightaway thereby therefore together underground underway " +
  "uphill whatsoever yet apiece ashore aloft aloud anew anyhow awhile behind";
