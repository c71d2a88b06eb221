const UNITS: Readonly<Record<string, number>> = { "": 1e6, b: 1, kb: 1e3, mb: 1e6, gb: 1e9 };

/** Bytes of "50", "50MB", "512 kB"; a bare number counts megabytes. Undefined when it is no size. */
export const parseSize = (text: string): number | undefined => {
  const match = /^(\d{1,12}(?:\.\d{1,6})?) ?([a-z]{0,2})$/i.exec(text.trim());
  const unit = UNITS[match?.[2]?.toLowerCase() ?? "?"];
  const bytes = unit === undefined ? 0 : Math.floor(Number(match?.[1]) * unit);
  return bytes > 0 ? bytes : undefined;
};

/** 52_428_800 → "52.4 MB". */
export const formatSize = (bytes: number): string => {
  if (bytes < 1e3) return `${bytes} bytes`;
  const [amount, unit] = bytes < 1e6 ? [bytes / 1e3, "kB"] : bytes < 1e9 ? [bytes / 1e6, "MB"] : [bytes / 1e9, "GB"];
  return `${Number(amount.toFixed(1))} ${unit}`;
};
