import { statSync } from "node:fs";

/** Whether a path is a folder, or a link to one. */
export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
