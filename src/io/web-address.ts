/** Whether an argument names something on a network rather than a file: it begins with a scheme and `//`. */
export const isWebAddress = (path: string): boolean => /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(path);
