import type { DocumentsOf } from "./document.ts";

export const WEB: DocumentsOf<"bad-address" | "private-address" | "not-fetched"> = {
  "bad-address": {
    what: "An address that is to be fetched is one of the web, http: or https:, without a name or password in it.",
    why: "The address is written into the ledger, which others read; and other kinds of address lead to other things than articles.",
    example: `Refused: ftp://example.org/a.txt, file:///home/ana/a.txt, https://ana:secret@example.org/a
Right:   https://example.org/news/mill-fire; a file by its path; behind a login, the page as saved from a browser.`,
  },
  "private-address": {
    what: "What is fetched is on the public internet, at every redirect and whatever its name says.",
    why: "An address can come from anywhere: a list of links, a redirect. One that leads to this machine or its network could bring what only you can see, a router's page or a cloud's keys, into a ledger that others read.",
    example: `Refused: http://localhost:8080/draft, http://192.168.1.10/, http://169.254.169.254/, and names that stand for these
Right:   if you trust the address: ledger extract http://localhost:8080/draft --allow-private`,
  },
  "not-fetched": {
    what: "The server sends the page, whole and in time, and proves who it is where it says https.",
    why: "A page that did not come, or came by half, has no claims that could be recorded.",
    example: `Refused: 404 Not Found; no answer for 15 seconds; redirects that go in a circle or from https to http; a certificate
         that is expired or for another name
Right:   check the address and try again later. What only a browser is shown (logins, consent, scripts), save from there
         and extract the file; give its address with --url.`,
  },
};
