import type { Gender } from "../entities/entity.ts";

const words = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Singular nouns for persons that introduce a name ("founder of Proem", "economist") or stand for a speaker.
 * Nouns that the news uses of companies at least as often ("maker", "lender", "regulator") are in
 * `organisation-words.ts` only.
 */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  words(`
academic accountant activist actor actress adjutant administrator admiral adviser advisor advocate agent aide alderman ally alumnus ambassador counterpart namesake successor predecessor opponent analyst anchor anchorman anchorwoman
anthropologist apprentice archaeologist archbishop archeologist architect archivist arbitrator artist assemblyman assemblywoman assistant associate astronaut astronomer athlete attorney auditor aunt author ayatollah
babysitter baker banker barber baron barrister bartender bassist batsman beekeeper billionaire biochemist biologist biographer bishop blacksmith blogger boss botanist bowler boxer boy boyfriend bricklayer brigadier broker brother brother-in-law builder
businessman businessperson trooper umpire provost jockey consul businesswoman butcher buyer campaigner candidate captain cardiologist caretaker carpenter cartographer cartoonist cashier caller celebrity ceo cfo chair chairman chairperson chairwoman champion chancellor chaplain chef chemist chief chief-of-staff
child choreographer citizen clergyman cleric clerk climatologist clinician coach co-author co-chair co-chairman co-creator co-director co-founder co-host co-leader co-owner co-president co-worker cofounder coauthor collaborator colleague collector colonel columnist comedian commander commentator commissioner
composer conductor congressman congresswoman conservationist constable constituent consultant contractor contributor cook coordinator coroner correspondent councillor councilman councilwoman councilmember councilor counsel counselor counsellor countess cousin cricketer critic criminologist
curator customer cyclist dad dancer daughter dean defendant defender delegate demographer dentist deputy dermatologist designer detective dictator dietitian diplomat director dissident diver doctor donor driver drummer duchess duke
ecologist economist editor editor-in-chief educator electrician emir emperor employee engineer entomologist entrepreneur envoy epidemiologist ex-husband ex-president ex-wife executive expert explorer eyewitness farmer father fiance fiancee fiancé fiancée fighter filmmaker
financier firefighter fisherman fisher florist footballer forecaster forester founder friend fundraiser gardener general geneticist geographer geologist girl girlfriend goalkeeper golfer governor grandfather grandmother grandson granddaughter guard guitarist gunman gymnast gynecologist
youtuber vlogger streamer tiktoker hotelier publican barman barmaid pensioner gran granny nan grandad lady bloke lad schoolboy schoolgirl substitute winger forward fullback skipper gaffer captain backbencher frontbencher bystander onlooker churchgoer
commuter motorist holidaymaker carer caregiver stallholder fishmonger greengrocer undertaker flatmate housemate roommate classmate schoolmate whistleblower whistle-blower cellist bassist flautist soprano tenor baritone librettist organist
cameraman camerawoman newsreader proofreader rower signatory smallholder toddler penpal understudy weaver
hacker hairdresser hairstylist head headmaster headmistress headteacher hero historian homeowner host hostage housewife hunter husband hydrologist illustrator imam immigrant immunologist industrialist influencer informant inmate inspector instructor interpreter interviewer intern inventor investigator investor
janitor jeweller journalist judge juror jurist justice king landlord landowner landlady lawmaker lawyer leader lecturer legislator librarian lieutenant linguist lobbyist lyricist machinist magistrate magnate major man manager mathematician mayor mechanic mediator member mentor merchant meteorologist
microbiologist midfielder midwife migrant miner millionaire minister missionary mobster model moderator mogul monarch mother mother-in-law mp mountaineer mum mom musician naturalist negotiator neighbor neighbour nephew neurologist neuroscientist neurosurgeon newcomer newscaster niece nominee novelist nun nurse nutritionist observer oceanographer
officer official oligarch oncologist operative opponent organiser organizer ornithologist orthodontist owner painter paleontologist palaeontologist paramedic parent participant partner passenger passer-by pastor patient patriarch pediatrician paediatrician peer performer pharmacist philanthropist philosopher photographer photojournalist physician physicist physiologist
physiotherapist pianist pilot pioneer pitcher plaintiff planner player playwright plumber podcaster poet policeman policewoman politician pollster pontiff pope postdoc potter preacher premier presenter president president-elect priest primatologist prime-minister prince princess principal prisoner producer professor programmer prosecutor protester protestor psychiatrist
psychologist psychotherapist publicist pundit pupil quarterback queen rabbi racer radiologist rancher ranger rapper realtor rebel receptionist recruiter referee refugee registrar reporter representative researcher resident responder restaurateur retiree reverend reviewer rider ringleader rival rower ruler runner
sailor salesman saleswoman saxophonist scholar scientist screenwriter sculptor secretary secretary-general seismologist selectman seller senator sergeant shareholder shepherd sheriff shopkeeper shopper sibling singer sister sister-in-law skater skier skipper socialist sociologist soldier solicitor son songwriter spectator spokesman spokesperson spokeswoman
sprinter spouse staffer statesman statistician stepfather stepmother steward stewardess storyteller strategist striker student sultan superintendent supervisor supporter surgeon surveyor survivor suspect swimmer tailor taoiseach teacher teammate technician technologist teenager tenant theologian theorist therapist toxicologist tourist trader
trainee trainer translator traveler traveller treasurer trucker trustee tutor tycoon uncle undersecretary user veteran vet veterinarian vicar vice-chair vice-chairman vice-president victim vintner violinist virologist visitor volcanologist volunteer waiter waitress warden wife widow widower winemaker winner witness woman worker writer youth zoologist
`),
);

/** Role nouns whose bearer's gender is plain. "Chairman" and "spokesman" are men in nearly all of today's news. */
export const ROLE_GENDER: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...words(
    `actress anchorwoman assemblywoman aunt baroness businesswoman chairwoman congresswoman councilwoman countess daughter daughter-in-law duchess empress ex-wife fiancee fiancée girl girlfriend goddaughter
granddaughter grandma grandmother headmistress heiress heroine housewife landlady matriarch mom mother mother-in-law mum niece noblewoman nun policewoman princess queen saleswoman servicewoman sister sister-in-law spokeswoman stepdaughter
stepmother stewardess waitress widow wife woman gran granny nan lady barmaid schoolgirl selectwoman camerawoman soprano alderwoman`,
  ).map((noun) => [noun, "female"] as const),
  ...words(
    `anchorman assemblyman boy boyfriend brother brother-in-law businessman chairman clergyman congressman councilman craftsman dad duke emperor ex-husband father father-in-law fiance fiancé fisherman frontman godfather grandad
grandfather grandpa grandson gunman headmaster husband king man nephew nobleman policeman pontiff pope prince priest salesman serviceman son son-in-law spokesman statesman stepfather stepson uncle widower grandad bloke lad barman schoolboy tenor baritone`,
  ).map((noun) => [noun, "male"] as const),
]);

/** Relational nouns: the bearer is somebody's. "his wife", "Ruiz's lawyer". */
export const KIN_NOUNS: ReadonlySet<string> = new Set(
  words(
    `aunt boyfriend brother brother-in-law cousin dad daughter ex-husband ex-wife father father-in-law fiance fiancee fiancé fiancée girlfriend granddaughter grandfather grandmother grandson husband mom mother mother-in-law mum nephew niece parent partner
sister sister-in-law son son-in-law spouse stepdaughter stepfather stepmother stepson uncle widow widower wife`,
  ),
);

/** Nouns that name many people by themselves: singular in form, or plurals without a singular in `ROLE_NOUNS`. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  words(`
people police crowd majority minority public others some many most few several both half all everyone everybody nobody anyone electorate staff crew personnel clergy opposition audience folks folk men women children
authorities officials experts analysts critics supporters opponents republicans democrats conservatives liberals progressives labour tories lawmakers leaders executives economists scientists researchers doctors residents voters
observers sources insiders locals americans europeans britons parents colleagues aides advisers advisors detectives cops troops forces rebels militants islamists protesters demonstrators workers investors traders consumers users viewers readers
companies firms businesses banks agencies governments countries nations states organizations organisations groups unions charities universities schools hospitals newspapers media press outlets networks parties teams
clubs startups start-ups regulators watchdogs lenders retailers insurers manufacturers airlines makers carmakers automakers chipmakers drugmakers brokers ministers ministries campaigners activists skeptics sceptics pundits wags detractors
jurors ceos mps meps neighbors neighbours relatives relations family couple duo families couples siblings
`),
);

/** Singular and plural nouns for writings, data and the like, which "say", "show" and "find". */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  words(`
account ad ads advert adverts advertisement commercial advisory affidavit agenda agreement analysis analyses announcement appeal article assessment audit bill biography blog book brief briefing brochure budget breakdown bulletin cable calculation calculations census chapter charter chart communique communiqué complaint constitution
contract data database declaration decision decree directive document documentary dossier draft editorial email e-mail essay estimate evidence experiment figures filing filings findings forecast form guidance guide guideline guidelines handbook headline
inscription instruction instructions caption placard plaque sign banner
indictment inquiry investigation journal law laws lawsuit leaflet letter list literature manifesto manual memo memoir memorandum message minutes motion narrative newsletter note notice novel obituary opinion order outlook
page pamphlet paper paperwork passage petition platform poem poll polling polls post poster profile projection projections proposal prospectus questionnaire readout record records release report reporting research
resolution results review rule ruling rules screenplay section script slogan speech statement statistics statute story study submission subpoena suit summary summons survey syllabus telegram testimony trial thesis transcript treaty tweet
verdict video warrant webpage website
`),
);
