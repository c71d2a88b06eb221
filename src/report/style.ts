/** How a report marks its parts. Off a terminal every mark leaves the text as it is. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly figure: (text: string) => string;
  readonly person: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly error: (text: string) => string;
}

const asItIs = (text: string): string => text;

export const plainStyle: Style = {
  strong: asItIs,
  faint: asItIs,
  heading: asItIs,
  figure: asItIs,
  person: asItIs,
  good: asItIs,
  warning: asItIs,
  error: asItIs,
};
