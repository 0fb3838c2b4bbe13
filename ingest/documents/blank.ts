/** Replaces every match by spaces of the same length, line ends kept, so that offsets stay. */
export function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => match.replace(/[^\r\n]/g, ' '));
}
