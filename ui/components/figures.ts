/** `72 %` for a share of 0 to 1. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** A ratio as people read it: `3.9`, from 10 on `26`. */
export const ratio = (n: number): string => (n < 9.95 ? n.toFixed(1) : n.toFixed(0));

/** A mean of counts: `0.2`, from 10 on without the fraction; `under 0.1` for what would read as nothing. */
export const mean = (n: number): string => (n < 0.05 ? 'under 0.1' : n < 9.95 ? n.toFixed(1) : n.toFixed(0));
