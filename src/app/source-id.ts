const LONGEST = 100;

/** A slug of a file name or title: "China's A.I. come-back.txt" → `china-s-a-i-come-back`. Empty when nothing is left. */
export const slug = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-|-$/g, "");
