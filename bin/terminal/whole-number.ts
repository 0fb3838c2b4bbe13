import { InvalidArgumentError } from 'commander';

/** An option's parser: a whole number within bounds, or a clear refusal. */
export const wholeNumber = (least: number, most: number) => (value: string) => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new InvalidArgumentError(`wants a whole number from ${least} to ${most}.`);
  return number;
};
