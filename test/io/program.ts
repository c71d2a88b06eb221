import { breakFiles } from "./break-at.ts";
import { type Change, changeLedger } from "./change-ledger.ts";

/** What the fault tests tell this program, which they start and kill. */
export interface Orders extends Change {
  readonly count: number;
  readonly breakAt: number;
  readonly how: string;
}

const orders = JSON.parse(process.argv[2] ?? "") as Orders;
const files = breakFiles({ at: orders.breakAt, how: orders.how });
for (let turn = 0; turn < orders.count; turn++) process.stdout.write(`${await changeLedger(orders, turn)}\n`);
process.stdout.write(`${files.changes().join(" ")}\n`);
