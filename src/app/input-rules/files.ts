import type { DocumentsOf } from "./document.ts";

export const FILES: DocumentsOf<
  | "not-found"
  | "no-articles"
  | "system-refused"
  | "too-large"
  | "empty-article"
  | "not-text"
  | "not-utf8"
  | "unknown-charset"
  | "unknown-format"
  | "broken-document"
  | "protected"
  | "no-article"
  | "not-english"
> = {
  "not-found": {
    what: "What is named is there: the file, the folder, the ledger.",
    why: "A typing mistake must not pass for an article without claims.",
    example: `Refused: ledger extract artcle.txt
Right:   ledger extract article.txt      (names are looked up from the folder you are in)`,
  },
  "no-articles": {
    what: "A folder or pattern that is named holds at least one article that can be read.",
    why: "Whoever names a folder expects claims from it. Silence would look like success.",
    example: `Refused: ledger extract photos/
Right:   ledger extract articles/, ledger extract 'archive/**/*.html', or the files by name, whatever they are called.
         A folder is searched for .txt, .text, .md, .markdown, .html, .htm, .xhtml, .docx, .pdf and .eml files,
         less what .ledgerignore names; links to folders are not followed.`,
  },
  "system-refused": {
    what: "The operating system lets the file be read, or written.",
    why: "Nothing was read or written, and only you can change that. The rest of the run goes on.",
    example: `Refused: could not read it: permission denied (EACCES)
Right:   look at who may read it (ls -l), at the room on the disk (df -h), at where its links lead, and run it again.`,
  },
  "too-large": {
    what: "An input is of a size that an article can have: bytes, elements of a page, pages of a PDF, parts of a Word document once unpacked.",
    why: "A small file can unpack to something that fills the memory, and takes every other article of the run with it.",
    example: `Refused: the text is 50 MB, and the limit is 20 MB
Right:   ledger extract book.txt --max-size 60MB, or one file for each chapter. Of a page or document that is large for
         other reasons, save the article's text as a .txt file.`,
  },
  "empty-article": {
    what: "There is text in the article.",
    why: "An article without a word is mostly one that was saved wrongly, or scanned: a picture of text is no text.",
    example: `Refused: a file of no bytes, or a PDF document that holds only pictures
Right:   save the article's text in it; read scanned pages with an OCR program first (ocrmypdf scan.pdf text.pdf).`,
  },
  "not-text": {
    what: "The file is an article, not a picture, a program or an archive.",
    why: "Bytes of something else, taken for words, would give claims that nobody made.",
    example: `Refused: ledger extract photo.txt, where photo.txt is a PNG image
Right:   the article itself: plain text, Markdown, HTML, Word (.docx) or PDF. Unpack archives first.`,
  },
  "not-utf8": {
    what: "Text is in UTF-8.",
    why: "Read in the wrong charset, quotation marks and currency signs turn into other letters, and every claim with them. Which charset is meant, the bytes do not say.",
    example: `Refused: a .txt file that Windows saved as windows-1252 or UTF-16
Right:   iconv -f WINDOWS-1252 -t UTF-8 old.txt > article.txt, or “Save as … UTF-8” in an editor. Web pages need not be
         converted when they declare their charset.`,
  },
  "unknown-charset": {
    what: "A page declares a charset that browsers know.",
    why: "Guessing would alter words and figures without anybody noticing.",
    example: `Refused: <meta charset="klingon-8">
Right:   <meta charset="utf-8">, as what it is saved in; or copy the article's text from a browser into a .txt file.`,
  },
  "unknown-format": {
    what: "The file is in a format that can be read: plain text, Markdown, HTML, Word (.docx), PDF, e-mail (.eml).",
    why: "Read as plain text, the mark-up of another format would end up in the claims.",
    example: `Refused: article.odt, article.rtf, article.epub; a web address that sends a picture, JSON or a feed
Right:   save it as .docx, .pdf or plain text: soffice --headless --convert-to docx article.odt`,
  },
  "broken-document": {
    what: "A Word or PDF document is whole, and is what it says it is.",
    why: "Half an article has half of its claims, and nothing shows which half.",
    example: `Refused: a download that broke off; a .docx whose parts are not those that it lists
Right:   fetch it again. If Word, LibreOffice or a browser opens it, save it from there, or print it into a new PDF.`,
  },
  protected: {
    what: "A document opens without a password.",
    why: "Its text is encrypted. ledger asks for no passwords: they would end up in histories and logs.",
    example: `Refused: report.pdf, which asks for a password
Right:   open it with the password and save it without one: qpdf --decrypt --password=… report.pdf open.pdf`,
  },
  "no-article": {
    what: "A web page holds an article.",
    why: "A notice that asks for consent, a subscription or a login is often saved in the article's place. Its words are nobody's claims.",
    example: `Refused: “We value your privacy. Accept all cookies to continue.”
Right:   open the page in a browser, go past the notice, and save the page from there; or copy the article's text into a
         .txt file.`,
  },
  "not-english": {
    what: "The article is in English.",
    why: "Claims are found by English words and grammar. In another language hardly any would be found, and most of those wrong.",
    example: `Refused: Die Zahl der Beschäftigten stieg auf 1,2 Millionen, sagte der Minister.
Right:   leave it out (.ledgerignore). If it is English all the same, a list of names perhaps: --force`,
  },
};
