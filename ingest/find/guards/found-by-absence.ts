/** Mechanisms and difficulties are often found by what was missing, so a `no` before them is the finding itself. */
export const foundByAbsence =
  /^(?:safety-mechanism|difficulty)\/|(?:missing-bound|single-point|procedure-gap|knowledge-gap|hidden-limit|undersized|untested|swallowed|known-unfixed|legacy|misread|environment|unexpected-use|all-worked|stale|performance|resource-leak|hidden-dependency|excess|version-skew|production-pressure|dependency-update)/;
