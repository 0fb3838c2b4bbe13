/** A half-open range of UTF-16 code units. */
export type Mark = { readonly start: number; readonly end: number };
