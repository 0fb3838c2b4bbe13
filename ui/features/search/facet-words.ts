/** How each facet of a search is asked for, in the order of the screen. A facet that the API adds later stands under its own label. */
export const facetWords: Readonly<Record<string, string>> = {
  pattern: 'What shape does it have?',
  contributor: 'What contributed?',
  saturation: 'What reached its limit?',
  'safety-mechanism': 'Which safety mechanisms figured?',
  detection: 'How was it noticed?',
  difficulty: 'What made it hard?',
  adaptation: 'What did people do?',
  organisation: 'Whose incident?',
  origin: 'Where is the report from?',
};

/** A name for an id whose bucket is not at hand: `safety-mechanism/health-check` -> `health check`. */
export const nameOf = (id: string): string => (id.split('/').at(-1) ?? id).replaceAll('-', ' ');
