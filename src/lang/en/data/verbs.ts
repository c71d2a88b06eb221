/**
 * Base forms of regular verbs. `+` marks one that is a noun too ("plan"), `*` one that is a noun far more often
 * ("price", "share"). Absent on purpose: verbs so rare beside their noun that they would only mislead ("water", "table").
 */
export const regularVerbs =
  "believe abound penetrate irrigate tire* accrue sprout erect inflate deflate evaporate circle* coat* conceive congregate crackle dissent encircle engulf enliven evict exhale inhale fluctuate glow+ graze hatch heed hoist huddle incubate inundate invert lobby* loiter mingle narrow obscure outpace pedal perch pester plead ponder pounce prod ransack recede replenish reroute resuscitate revert rinse rupture+ salvage seep shiver shrug simmer sizzle skid slacken smear snag soak splash+ splinter spout sprawl sprint+ squat stall+ stitch stow submerge swarm swerve swirl tally* thaw tinker topple trample transplant+ trespass tug unfurl uproot vouch waver whirl abandon abide abolish abort absorb abuse+ accelerate accept access* accommodate accompany accomplish account+ accrue accumulate " +
  "accuse achieve acknowledge acquire act+ activate adapt add address* adhere adjourn adjust administer admire admit adopt adore " +
  "advance+ advertise advise advocate* affect affirm afford age* aggravate agree aid* aim+ air* alarm+ alert+ align allay allege alleviate " +
  "allocate allow alter amass amaze amend amount+ amplify analyse analyze anchor* anger+ announce annoy answer+ anticipate apologise " +
  "apologize appeal+ appear applaud apply appoint appreciate apprehend approach+ approve argue arm* arouse arrange arrest+ arrive ascend " +
  "ascertain ask assail assassinate assault+ assemble assert assess assign assist assume assure astonish attach attack+ attain attempt+ attend " +
  "attract attribute auction+ audit+ author* authorise authorize average* avert avoid await award+ axe+ back+ backfire bail* balance+ balk ban+ bank* " +
  "bankroll bar* bargain* barricade base* bash bask battle+ beckon behave belong benefit+ besiege bestow betray bill* blame+ blast+ blend+ " +
  "bless block+ bloom blow* blunt board* boast+ bolster bomb+ boost+ border* borrow bother bounce+ bow brace brand* breach+ brief* brighten broaden " +
  "brush budget* bulge bully bump+ burden* burgle burn+ burnish bury buoy bypass calculate call+ calm camp* campaign* cancel cap+ " +
  "capitalise capitalize capture+ care* carry carve cast+ categorise categorize cater cause+ caution+ cease celebrate cement* censor censure centre* " +
  "center* certify chair* challenge+ champion* change+ channel* chant+ characterise characterize charge+ chart* charter* chase+ chat* " +
  "cheat check+ cheer chide circulate circumvent cite claim+ clarify clash+ classify clean clear climb+ clinch cloak clock* close cloud* coach* " +
  "coax code* coin* coincide collaborate collapse+ collect collide combat+ combine comfort* command+ commemorate commence commend " +
  "comment+ commission* commit communicate commute+ compare compel compensate compete compile complain complement+ complete complicate " +
  "comply compose compound* comprise compromise+ conceal concede conceive concentrate concern+ conclude condemn condition* condone conduct+ confer confess " +
  "confide confine confirm confiscate conflict* conform confront confuse congratulate connect conquer consent+ conserve consider consist " +
  "console consolidate conspire constitute constrain construct consult consume contact+ contain contaminate contemplate contend contest+ continue contract* contradict " +
  "contrast+ contribute control+ convene converge convert convey convict convince cook+ cool cooperate coordinate cope copy* correct " +
  "correspond corroborate cost+ counsel* count+ counter couple* cover+ craft+ crash+ crave create credit* creep cripple criticise " +
  "criticize cross+ crowd* crown* cruise* crumble crush cry+ culminate cultivate curb+ cure+ curtail cushion+ cycle* dampen dance* dangle " +
  "dare darken dash+ date* debate+ debut+ decide declare decline+ decorate decrease+ decry dedicate deem deepen default* defeat+ defect* defend defer " +
  "defile define deflect defraud defuse defy degrade delay+ delegate* delete deliberate delight+ deliver demand+ demolish demonstrate demote denounce deny " +
  "depart depend depict deplete deploy deport deposit* deprive derail deride derive descend describe desert* deserve design+ designate desire+ " +
  "destroy detail* detain detect deter deteriorate determine detonate devalue devastate develop deviate devise devote diagnose dictate die differ " +
  "differentiate digest diminish dine dip+ direct disagree disappear disappoint disapprove discard discharge+ discipline* disclose discontinue " +
  "discount* discourage discover discriminate discuss dismantle dismay* dismiss dispatch+ displace display+ dispose dispute+ disqualify " +
  "disregard disrupt dissolve distance* distinguish distort distract distribute disturb dive+ diversify divert divest divide+ divorce+ document* " +
  "dodge dominate donate double doubt+ downgrade+ downplay draft* drag drain+ dread dream* dress* drift+ drop+ drown dry dub dump duplicate dwarf dwindle earmark " +
  "earn ease echo+ eclipse edge+ edit educate elaborate elect elevate elicit eliminate embark embarrass embed embody embrace emerge emigrate emit " +
  "emphasise emphasize employ empower empty enable enact encounter+ encourage end+ endanger endeavour endorse endure enforce engage engineer* enhance " +
  "enjoy enlarge enlist enrage enrich enrol enroll ensue ensure entail enter entertain entice entitle envisage envision equal equip eradicate erase erect " +
  "erode erupt escalate escape+ escort* establish estimate+ evacuate evade evaluate evolve examine exceed excel exchange* excite exclude " +
  "excuse+ execute exempt exercise+ exert exhaust exhibit+ exist exit+ expand expect expel experience* experiment* expire explain explode exploit " +
  "explore export+ expose express extend extort extract extradite face+ facilitate fade fail falter fan* fare* fashion* fast favor+ favour+ fear+ feature+ " +
  "fend ferry* field* figure* file+ fill film* finalise finalize finance* fine* finish+ fire+ fix+ flag* flank flare flash* flatten flaunt flee flip float* " +
  "flock flood+ flounder flourish flow+ flush focus+ foil fold follow fool* force* forecast+ foresee forge form* formulate foster found* fracture+ frame* free " +
  "frighten frown frustrate fuel* fulfil fulfill function* fund* funnel furlough further gain+ gamble+ garner gather gauge+ gaze generate glance+ gleam " +
  "glorify govern grab grace* grade* graduate* grant+ grapple grasp+ greet grill+ grip+ groom gross ground* group* guarantee+ guard* guess+ guide+ halt+ halve hamper hand* " +
  "handle hang happen harass harbor* harbour* harden harm+ harness harvest+ hasten hate+ haul+ haunt head* heal heap heat* hedge* heighten help+ herald highlight+ hijack hike+ hinder hinge " +
  "hint+ hire+ hoard+ hobble hoist honor+ honour+ hope+ host+ hound house* hover howl hug+ hunt+ hurry hurtle identify idle ignite ignore illustrate imagine imitate immerse " +
  "immigrate impact* impair impeach impede imperil implement* implicate imply import+ impose impress imprison improve incite include incorporate increase+ " +
  "incur index* indicate indict induce indulge infect infer infiltrate inflate inflict influence+ inform infringe infuriate inherit inhibit initiate inject injure innovate inquire insert " +
  "insist inspect inspire install instigate institute* instruct insulate insult+ insure integrate intend intensify interact intercept interest* " +
  "interfere interpret interrogate interrupt intervene interview+ intimidate introduce invade invent invest investigate invite invoke involve " +
  "iron* isolate issue* iterate jail+ jeopardise jeopardize join joke+ jolt+ judge+ jump+ justify kick+ kidnap kill kiss+ knock label+ labor* labour* " +
  "lack+ lag lament land* languish lapse+ lash last laud laugh+ launch+ lavish layer* leak+ lean+ leap+ learn lease* lecture* legalise legalize " +
  "legislate lessen level* leverage* levy+ liberate license* lift+ light* like limit+ line* linger link+ liquidate list+ listen litigate live load+ loan* lobby* locate lock+ " +
  "lodge long look+ loom loosen loot lose love+ lower lunge lure+ mail* maintain malign manage mandate* manifest manipulate manoeuvre+ manufacture march+ mark+ market* " +
  "marry marshal* mask* massacre* master* match+ materialise materialize matter* mature maximise maximize measure* meddle mediate melt mend mention+ merge merit* migrate " +
  "mimic mine* minimise minimize mirror* mislead miss misuse+ mitigate mix* mobilise mobilize mock moderate modernise modernize modify monitor+ mortgage* motivate mount mourn move+ mull multiply murder+ muse " +
  "muster mutate name* narrate narrow nationalise nationalize near necessitate need+ neglect+ negotiate nod+ nominate note+ notch notice+ notify nudge number* nurse* nurture obey object* " +
  "oblige obscure observe obsess obstruct obtain occupy occur offend offer+ officiate offset omit open operate oppose opt order+ organise organize orient originate " +
  "oust outline+ outlaw outnumber outpace outperform outrage* outsource outstrip outweigh overhaul+ overlap overlook overshadow overstate overturn " +
  "overwhelm owe own pace* pack* package* page* paint* pair* panic+ parade+ paralyse paralyze pardon+ park* part* participate pass+ patent* patrol+ pause+ pave peak+ peddle peer* penalise penalize perceive perform " +
  "perish permit+ perpetrate perpetuate persist persuade pertain phase* phone* photograph* pick+ picket piece* pile pilot* pin pioneer* pitch+ place* plague plan+ plant* play+ plead please pledge+ " +
  "plot+ plough plow pluck plug+ plummet plunder plunge+ point* police* poison* polish poll+ pollute ponder pool* populate portray pose position* possess post+ postpone " +
  "pound* pour practice* practise praise+ pray preach precede precipitate preclude predict prefer prepare prescribe present preserve preside press* pressure* presume pretend prevail " +
  "prevent price* pride* print* prioritise prioritize privatise privatize probe+ proceed process* proclaim procure produce+ profess profile* profit* program* progress* prohibit " +
  "project* prolong promise+ promote prompt pronounce propel propose prosecute prosper protect protest+ prove provide provoke prune publicise publicize " +
  "publish pull pump* punch+ punish purchase+ purge+ pursue push+ quadruple qualify quarrel* quash quell query* question+ queue* quip+ quiz quote+ race* raid+ rail* rain* raise+ rally+ ram ramp range* rank+ rap* rape+ rate* ratify " +
  "rattle ravage reach+ react reaffirm realise realize reap rear reason* reassess reassure rebel* rebound+ rebuff rebuke+ recall+ recede receive recognise recognize recommend " +
  "reconcile reconsider reconvene record+ recount recoup recover recruit+ rectify recur recycle redeem redirect reduce reel refer referee* refine reflect reform+ refrain refuel refuge* refund+ refuse refute regain " +
  "regard+ register+ regret+ regulate rehabilitate reign+ reignite reimburse reinforce reinstate reiterate reject rejoin relate relax release+ relent relinquish " +
  "relish relocate rely remain remark+ remedy+ remember remind remove rename render renew renounce renovate rent* reopen reorganise reorganize repair+ repatriate repay repeal+ repeat replace " +
  "replicate reply+ report+ represent reprimand request+ require rescue+ research* resemble resent reserve* reside resign resist resolve+ resort* respect+ respond rest* restart restore restrain " +
  "restrict restructure result+ resume retain retaliate rethink retire retreat+ retrieve return+ reunite reveal revel reverse review+ revise revisit revive revoke revolt+ revolutionise revolutionize " +
  "revolve reward+ ridicule rig rival* roam roar+ rob rock* roll+ round root* rot rotate route* row* ruin rule+ rumble rush+ sabotage* sack+ sacrifice+ safeguard+ sag sail sample* sanction+ satisfy save savor " +
  "savour scale* scan+ scandalise scare scatter schedule+ school* score+ scorn scour scramble+ scrap scratch scream+ screen* scrutinise scrutinize sculpt seal* search+ season* " +
  "seat* secure seem seize select sense* sentence* separate serve+ service* settle shape+ share* sharpen shatter shelter* shelve shield* shift+ ship* shock* shop* shore shorten shout+ shove " +
  "shovel shower* shun shuffle shuttle* sideline sign+ signal+ signify silence* simplify simulate ski* skip slam slap slash slate* slice slip+ slow slump+ smash smell* smile+ smoke* smooth " +
  "smuggle snap snatch snub soar sob soften solicit solidify solve soothe sort* sound* source* span spar spark+ specialise specialize specify speculate spell spike+ spill+ split+ spoil sponsor* spot* spray* spur+ spurn " +
  "spy+ squander squash squeeze+ stab+ stabilise stabilize staff* stage* stagger stagnate stain stake* stall+ stamp* star* stare start+ startle starve state* station* stay+ steady stem step* stiffen stifle stimulate stipulate " +
  "stir stock* stoke stop+ store* storm* strain+ strand strap stream* strengthen stress+ stretch+ strip* stroll structure* struggle+ study+ stumble stun style* subdue subject* submerge submit subscribe subside subsidise subsidize " +
  "substitute* succeed succumb sue suffer suffice suggest suit* sum* summarise summarize summon supervise supplement+ supply+ support+ suppose suppress surface* surge+ surmise surpass surprise+ surrender+ surround survey+ survive suspect+ " +
  "suspend sustain swallow swamp sway swap+ switch+ symbolise symbolize sympathise sympathize tackle+ tail* talk+ tally* tame tap* target+ tarnish taste* taunt tax* team* tease telephone* televise tempt tend " +
  "term* terminate terrify terrorise terrorize test+ testify text* thank* thrash threaten thrill+ thrive thwart tick tie+ tighten tilt time* tip* title* tolerate top torch* torment torture+ toss total* touch+ tour+ tout tow " +
  "trace+ track+ trade+ trail* train* transcend transfer+ transform translate transmit transpire transport* trap+ travel+ traverse treat+ treble trek+ tremble trend* trickle trigger+ trim triple triumph* trouble* trust* try+ tumble+ tune* turn+ " +
  "tweak tweet+ twist+ type* uncover underestimate underline undermine underpin underscore unfold unify unite unleash unload unlock unravel unveil update+ upgrade+ urge+ use+ usher " +
  "utilise utilize vacate validate value* vanish vary veer vent venture* verify vest veto+ victimise victimize view+ violate visit+ visualise visualize voice* volunteer* vote+ vow+ voyage* wage* wait+ waive walk+ wander wane want warm warn " +
  "warrant* wash waste* watch+ water* wave* waver weaken weather* weigh welcome whip whisper+ widen wield wipe wish+ witness* wonder+ work+ worry+ worsen worship wound* wrap wreck* wrestle yell yield+ zoom halve " +
  "mobilise back-pedal co-found mishandle misinterpret misrepresent mistreat overcharge overestimate overrule overstep outlast outsell pre-empt re-elect reassemble rebrand redesign reevaluate refinance reimpose " +
  "relaunch relive remodel rephrase reposition reshape reshuffle resurface retool reuse rework tweet retweet google text blog stream livestream crowdfund fundraise download+ upload+ hack+ crack+ chip* click+ post email* " +
  "jog wink shrug sigh+ grin groan grumble mumble murmur mutter nag scold scoff sneer snort sniff stammer whine yawn bark bellow blurt chuckle concur contextualise counter deadpan enthuse exclaim gasp gush hail harp " +
  "interject intimate intone lambast lambaste moan opine posit postulate purr quip+ rage rant rave reckon relay remonstrate retort+ surmise swoon theorise theorize thunder vent volunteer ";

/** Base, past, participle of irregular verbs; one more past or participle after a slash. `+` and `*` as above. */
export const irregularVerbs =
  "arise arose arisen|awake awoke awoken|bear bore borne/born|beat+ beat beaten|become became become|begin began begun|bend+ bent bent|bet+ bet bet|" +
  "bid+ bid bid|bind bound bound|bite+ bit bitten|bleed bled bled|blow* blew blown|break+ broke broken|breed bred bred|bring brought brought|" +
  "broadcast+ broadcast broadcast|build built built|burst+ burst burst|buy+ bought bought|cast+ cast cast|catch+ caught caught|choose chose chosen|cling clung clung|" +
  "come came come|cost+ cost cost|creep crept crept|cut+ cut cut|deal+ dealt dealt|dig dug dug|draw+ drew drawn|drink* drank drunk|drive+ drove driven|" +
  "eat ate eaten|fall+ fell fallen|feed fed fed|feel felt felt|fight+ fought fought|find found found|fit fit/fitted fit/fitted|flee fled fled|fly flew flown|" +
  "forbid forbade forbidden|forecast+ forecast/forecasted forecast/forecasted|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|" +
  "freeze+ froze frozen|get got got/gotten|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit+ hit hit|" +
  "hold+ held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead+ led led|leave+ left left|lend lent lent|let let let|lie+ lay/lied lain/lied|" +
  "light* lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|misread misread misread|mistake* mistook mistaken|misunderstand misunderstood misunderstood|" +
  "offset offset offset|outdo outdid outdone|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|overthrow+ overthrew overthrown|override overrode overridden|overrun overran overrun|" +
  "pay+ paid paid|prove proved proven/proved|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|redo redid redone|remake remade remade|repay repaid repaid|rethink rethought rethought|retake retook retaken|rewrite rewrote rewritten|" +
  "rid rid rid|ride+ rode ridden|ring* rang rung|rise+ rose risen|run+ ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set+ set set|sew sewed sewn|" +
  "shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show+ showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep+ slept slept|" +
  "slide+ slid slid|slit slit slit|sow sowed sown|speak spoke spoken|speed* sped sped|spend spent spent|spin+ spun spun|split+ split split|spread+ spread spread|spring* sprang sprung|stand+ stood stood|steal stole stolen|stick stuck stuck|" +
  "sting stung stung|stink stank stunk|strike+ struck struck/stricken|string* strung strung|strive strove striven|swear swore sworn|sweep+ swept swept|swell swelled swollen|swim+ swam swum|swing+ swung swung|" +
  "take took taken|teach taught taught|tear+ tore torn|tell told told|think thought thought|throw+ threw thrown|thrust+ thrust thrust|tread trod trodden|undercut undercut undercut|undergo underwent undergone|" +
  "understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset|wake+ woke woken|wear+ wore worn|weave wove woven|weep wept wept|win+ won won|wind* wound wound|" +
  "withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written|swell swelled swollen|burn+ burnt burnt|learn learnt learnt|spell spelt spelt|spoil spoilt spoilt|dream* dreamt dreamt|leap+ leapt leapt|lean leant leant|kneel knelt knelt|mow mowed mown|saw* sawed sawn|outrun outran outrun|resell resold resold|reset reset reset|unwind unwound unwound|partake partook partaken|foretell foretold foretold|inlay inlaid inlaid|typeset typeset typeset|beset beset beset|befall befell befallen|behold beheld beheld|beget begot begotten|bid bade bidden|forsake forsook forsaken|shear sheared shorn|strew strewed strewn|sling slung slung|slink slunk slunk|spit spat spat|wed wed wed|sweat sweat sweat";

/** Verbs of more than one syllable whose last consonant doubles ("admitted"); those of one syllable need no list. */
export const doubling = new Set(
  (
    "abhor admit allot commit compel concur confer control defer deter dispel embed emit enrol enroll equip excel expel forget format " +
    "fulfil incur infer kidnap occur omit outfit patrol permit prefer program propel rebel rebut recur refer regret remit repel " +
    "submit transfer transmit unwrap upset worship cancel travel label level model signal total fuel counsel quarrel tunnel " +
    "channel rival dial marshal funnel shovel unravel parallel fulfill kidnap overlap handicap backpedal back-pedal"
  ).split(" "),
);

/** Verbs whose complement is a clause that may begin without "that": "said the bank would". */
export const clauseVerbs = new Set(
  (
    "say think believe claim argue know hope show find suggest note add warn insist admit announce acknowledge allege assert assume " +
    "concede conclude confirm contend decide declare deny disclose discover ensure estimate expect explain fear feel figure forecast guess " +
    "hear hint imagine imply indicate joke learn maintain mean pledge predict promise propose prove realise realize reckon recall recommend " +
    "report reveal see sense speculate state stress suspect swear tell testify tweet understand vow wish worry write remember remind " +
    "convince persuade assure inform notify complain boast caution reply respond reason rule agree determine emphasize emphasise doubt remark counter clarify reiterate recount " +
    "retort quip object protest lament muse opine volunteer"
  ).split(" "),
);
