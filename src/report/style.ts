/** Marks a text for a terminal. */
export type Paint = (text: string) => string;

/** How a report marks its parts. Off a terminal every mark leaves the text as it is. */
export interface Style {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly heading: Paint;
  readonly figure: Paint;
  readonly person: Paint;
  readonly good: Paint;
  readonly warning: Paint;
  readonly error: Paint;
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
