import type { Direction } from "../../../model/vocabulary.ts";

const table = (up: string, down: string): ReadonlyMap<string, Direction> =>
  new Map<string, Direction>([
    ...up.split(" ").map((word): [string, Direction] => [word, "up"]),
    ...down.split(" ").map((word): [string, Direction] => [word, "down"]),
  ]);

/**
 * Verbs of change, in every form. What follows one directly or after "by" is the amount of the change; what follows
 * "to" is a level. "cost", "set", "put" and "beat" are absent: they change nothing.
 */
export const CHANGE_VERBS: ReadonlyMap<string, Direction> = table(
  "rise rises rose risen rising raise raises raised raising increase increases increased increasing gain gains gained gaining " +
    "climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring " +
    "grow grows grew grown growing advance advances advanced advancing add adds added adding rally rallies rallied rallying " +
    "leap leaps leaped leapt leaping spike spikes spiked spiking boost boosts boosted boosting expand expands expanded expanding " +
    "swell swelled swelling skyrocket skyrocketed skyrocketing rebound rebounds rebounded rebounding recover recovers recovered " +
    "accelerate accelerates accelerated accelerating appreciate appreciates appreciated appreciating strengthen strengthens strengthened strengthening improve improves improved improving " +
    "warm warms warmed warming balloon ballooned hike hikes hiked hiking lift lifts lifted lifting rocket rocketed popped pop edged-up inched-up outperformed widen widens widened widening " +
    "uptick upped ups heightened bounced bounce bounces",
  "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing " +
    "lose loses lost losing slide slides slid sliding sink sinks sank sunk sinking slip slips slipped slipping plunge plunges plunged plunging " +
    "tumble tumbles tumbled tumbling plummet plummets plummeted plummeting shed sheds shedding cut cuts cutting slump slumps slumped slumping " +
    "shrink shrinks shrank shrunk shrinking contract contracts contracted contracting reduce reduces reduced reducing lower lowers lowered lowering " +
    "dip dips dipped dipping ease eases eased easing crash crashed crashing dive dived dove diving collapse collapsed collapsing " +
    "depreciate depreciates depreciated weaken weakens weakened weakening trim trims trimmed trimming slash slashes slashed slashing retreat retreated retreating " +
    "cool cools cooled cooling narrow narrows narrowed narrowing drain drained erase erased wiped wiping wipe diminish diminished dwindled tank tanked nosedived skidded halve thin thins thinned thinning shorten shortened slow slowed slows slowing",
);

/** Nouns of change: "a 15% increase", "a drop of 3 points". */
export const CHANGE_NOUNS: ReadonlyMap<string, Direction> = table(
  "increase rise gain jump surge climb growth hike advance rally leap spike boost uptick expansion improvement rebound raise " +
    "increases rises gains jumps surges climbs hikes advances boosts improvements raises appreciation upswing upturn",
  "decrease fall drop decline cut slide slump plunge tumble reduction dip contraction downturn decreases falls drops declines " +
    "cuts reductions depreciation retreat crash selloff sell-off",
);

/** Particles and comparatives beside a figure: "up 35%", "5% higher". */
export const CHANGE_PARTICLES: ReadonlyMap<string, Direction> = table("up +", "down -");
export const CHANGE_COMPARATIVES: ReadonlyMap<string, Direction> = table(
  "higher stronger upward upwards firmer dearer costlier pricier heavier warmer hotter larger bigger faster longer",
  "lower weaker downward downwards cheaper lighter colder cooler smaller slower shorter",
);
