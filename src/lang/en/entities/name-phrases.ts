import type { Article, Sentence } from "../../../text/article.ts";
import type { Word } from "../../../text/words.ts";
import { withSharedSurnames } from "./couples.ts";
import type { NamePhrase } from "./entity.ts";
import { withoutModels } from "./models.ts";
import { type NameDraft, type NamePlace, wordsOf } from "./name-draft.ts";
import { withoutPostNominals } from "./name-ends.ts";
import { readName } from "./name-evidence.ts";
import { readFollowing } from "./name-followers.ts";
import { keyOf } from "./name-keys.ts";
import { readLead, readTitles } from "./name-leads.ts";
import type { Speakers } from "./openings.ts";
import { type ProperRun, properRuns } from "./proper-runs.ts";
import type { Survey } from "./survey.ts";

const NO_WORDS: readonly Word[] = [];

const parse = (article: Article, run: ProperRun): NamePhrase => {
  const { tokens } = article;
  const sentence = article.sentences[article.sentenceOf(run.first)] as Sentence;
  const last = withoutPostNominals(tokens, run);
  const place: NamePlace = {
    article,
    tokens,
    runFirst: run.first,
    runLast: run.last,
    last,
    floor: sentence.first,
    limit: sentence.last,
  };
  const draft: NameDraft = {
    first: run.first,
    last: run.last,
    from: run.first,
    words: NO_WORDS,
    key: "",
    gender: undefined,
    roles: [],
    descriptions: [],
    title: undefined,
    age: undefined,
    evidence: { person: 0, organization: 0, place: 0 },
    definite: false,
    possessive: false,
    abbreviation: undefined,
  };
  readName(draft, place);
  const titled = draft.first > run.first;
  if (titled) readTitles(draft, place);
  // "its chairman, Dr Ana Ruiz,"
  if (!titled || tokens[run.first - 1]?.text === ",") readLead(draft, place);
  if (draft.from === draft.first && draft.from > sentence.first && tokens[draft.from - 1]?.lower === "the") {
    draft.definite = true;
    draft.evidence.organization += 2;
  }
  readFollowing(draft, place);
  draft.words = wordsOf(tokens, draft.first, last);
  draft.key = keyOf(draft.words);
  return draft;
};

/** Every proper name of an article, in text order, with what its surroundings tell of the bearer. */
export const namePhrases = (article: Article, survey: Survey, speakers: Speakers): readonly NamePhrase[] => {
  const phrases: NamePhrase[] = [];
  for (const run of withoutModels(article.tokens, properRuns(article, survey, speakers)))
    phrases.push(parse(article, run));
  return withSharedSurnames(article.tokens, phrases);
};
