/** Confidence has two decimals, and goes into rows as a whole number: a column of rows must hold integers only (see schema/model.ts). */
export const hundredths = (confidence: number): number => Math.round(confidence * 100);
