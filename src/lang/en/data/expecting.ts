/** Who expects figures, and is not counted by them: "the 200,000 economists had forecast". */
export const EXPECTERS: ReadonlySet<string> = new Set(
  "economists analysts forecasters experts investors traders".split(" "),
);

/** What they do, in the forms that stand behind a figure. */
export const EXPECTING: ReadonlySet<string> = new Set(
  "expect expected forecast predict predicted project projected estimate estimated anticipated looking hoping".split(
    " ",
  ),
);
