import { existsSync, statSync } from "node:fs";

/** Whether a path is a folder, or a link to one. */
export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Whether there is anything at a path. */
export const exists = (path: string): boolean => existsSync(path);
