import { InvalidArgumentError } from 'commander';

/** An option's parser: the name of an organisation, white space tidied, or a clear refusal. */
export function organisationName(value: string): string {
  const name = value.trim().replaceAll(/ +/g, ' ');
  if (!/\p{L}/u.test(name) || /\p{Cc}/u.test(name) || name.length > 80)
    throw new InvalidArgumentError('wants the name of an organisation: one line with a letter in it, 80 characters at most.');
  return name;
}
