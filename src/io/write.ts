import type { Writable } from "node:stream";

/** Writes, and waits where the reader is slower than we are. Waits no longer when nobody reads any more. */
export const writeTo = async (stream: Writable, text: string | Uint8Array, closed?: AbortSignal): Promise<void> => {
  if (text.length === 0 || stream.write(text) || closed?.aborted === true) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      for (const name of ["drain", "close"]) stream.off(name, done);
      closed?.removeEventListener("abort", done);
      resolve();
    };
    for (const name of ["drain", "close"]) stream.once(name, done);
    closed?.addEventListener("abort", done);
  });
};
