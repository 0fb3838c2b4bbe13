/**
 * The exact 95 % interval (Garwood 1936) of the mean of a Poisson count: divided by the expected support it is the interval of a lift, as epidemiologists
 * give it for observed over expected deaths. It takes incidents as independent and the expected support as known.
 */
export function poissonInterval(count: number): { low: number; high: number } {
  const high = solve((mean) => below(count + 1, mean) - 0.025, count, count + 10 + 6 * Math.sqrt(count + 1));
  const low = count === 0 ? 0 : solve((mean) => 0.025 - (1 - below(count, mean)), 0, count);
  return { low, high };
}

/** The chance of fewer than `count` at this mean. */
function below(count: number, mean: number): number {
  if (mean === 0) return 1;
  let [sum, logTerm] = [0, -mean];
  for (let k = 0; k < count; k += 1) {
    sum += Math.exp(logTerm);
    logTerm += Math.log(mean) - Math.log(k + 1);
  }
  return Math.min(1, sum);
}

/** Where a falling function crosses 0. */
function solve(falling: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let n = 0; n < 60; n += 1) {
    const middle = (low + high) / 2;
    if (falling(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
