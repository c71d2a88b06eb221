const REASONS: Readonly<Record<string, string>> = {
  "text-changed": "the article's text changed",
  "extractor-changed": "a newer ledger reads it otherwise",
  "metadata-changed": "the article's date changed",
};

/** Why a claim was withdrawn, for people. */
export const withdrawalWords = (reason: string): string => REASONS[reason] ?? reason;
