/** A question that is answered when it is first asked, and never twice. */
export const once = <Found>(find: () => Found): (() => Found) => {
  let found: { readonly it: Found } | undefined;
  return () => {
    found ??= { it: find() };
    return found.it;
  };
};
