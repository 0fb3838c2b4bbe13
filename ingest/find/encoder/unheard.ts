import type { Sentence } from '../../document.ts';

/** Is this a sentence that the encoder is not asked about? The gate refuses what such kinds say. */
export const unheard = ({ kind }: Pick<Sentence, 'kind'>): boolean => kind === 'boilerplate' || kind === 'template-prompt';
