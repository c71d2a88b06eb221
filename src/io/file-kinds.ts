/** A format that is no plain text, by the bytes it begins with. */
interface FileKind {
  readonly name: string;
  readonly magic: readonly number[];
}

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

const KINDS: readonly FileKind[] = [
  { name: "a PDF document", magic: ascii("%PDF-") },
  { name: "an RTF document", magic: ascii("{\\rtf") },
  // Word, LibreOffice and EPUB files are ZIP archives.
  { name: "a ZIP archive (Word, LibreOffice and EPUB files are such)", magic: [0x50, 0x4b, 0x03, 0x04] },
  { name: "an old Word document", magic: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: "a PNG image", magic: [0x89, 0x50, 0x4e, 0x47] },
  { name: "a JPEG image", magic: [0xff, 0xd8, 0xff] },
  { name: "a GIF image", magic: ascii("GIF8") },
  { name: "a gzip archive", magic: [0x1f, 0x8b] },
  { name: "a program", magic: [0x7f, 0x45, 0x4c, 0x46] },
  { name: "an SQLite database", magic: ascii("SQLite format 3") },
];

/** What a file is, when its first bytes say that it is no plain text: "a PDF document". */
export const fileKind = (bytes: Uint8Array): string | undefined =>
  KINDS.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte))?.name;
