import type { ValidateFunction } from "ajv";

export const sourceEntry: ValidateFunction;
export const numberEntry: ValidateFunction;
export const quoteEntry: ValidateFunction;
export const attributionEntry: ValidateFunction;
export const withdrawalEntry: ValidateFunction;
export const reviewEntry: ValidateFunction;
export const config: ValidateFunction;
