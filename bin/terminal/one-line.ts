/** A sentence as it fits into a list: every run of white space, line ends too, is one space. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
