import { type Claim, extract, type NumberClaim, openLedger } from "fact-ledger";

// What somebody who has only the package may write. `.ci/run` compiles and runs it where the package is installed.
const claims: Claim[] = extract({ id: "bridge", text: "The bridge cost $4 million.", published: "2026-11-23" });
const isNumber = (claim: Claim): claim is NumberClaim => claim.kind === "number";
const [cost] = claims.filter(isNumber);
if (cost?.value !== 4e6 || cost.unit?.code !== "USD") throw new Error(`read as ${JSON.stringify(cost)}`);

const article = await openLedger("ledger").read("consumer");
if (!article.ok || article.value.latest?.revision !== 1) throw new Error(`read as ${JSON.stringify(article)}`);
