const table = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Nouns for what others say, which somebody denies or rejects: the **charges**, **claims** that … */
export const CHARGES = table(
  "charge charges claim claims allegation allegations accusation accusations suggestion suggestions assertion assertions rumour rumours rumor rumors report reports criticism criticisms notion idea assumption contention speculation",
);

/** Nouns for what somebody did or is to answer for, which he denies or admits: any **role**, **wrongdoing**. */
export const DEEDS = table(
  "wrongdoing involvement role responsibility knowledge guilt liability fault blame link links tie ties contact contacts mistake mistakes error errors failing failings failure failures shortcomings negligence misconduct impropriety complicity offence offences offense offenses crime crimes murder manslaughter theft fraud assault robbery burglary arson bribery perjury harassment rape conspiracy corruption plagiarism doping existence count counts charge charges",
);
