/** What both engines must do alike: one suite, as a function of the engine. */
import { afterEach, beforeEach, describe } from 'vitest';
import { benchOver } from './bench.ts';
import { components } from './components.ts';
import { currency } from './currency.ts';
import type { Graph } from './engines.ts';
import { joining } from './joining.ts';
import { loading } from './loading.ts';
import { merging } from './merging.ts';
import { motifsOn } from './motifs.ts';
import { removal } from './removal.ts';
import { reviews } from './reviews.ts';
import { textSearch } from './text-search.ts';
import { timelines } from './timeline.ts';
import { visibility } from './visibility.ts';

const topics = [loading, joining, removal, reviews, visibility, currency, textSearch, components, merging, timelines, motifsOn];

/** Runs the contract on graphs that `fresh` opens, each empty. */
export function contract(name: string, fresh: () => Promise<Graph>): void {
  describe(name, () => {
    const bench = benchOver(fresh);
    beforeEach(() => bench.open());
    afterEach(() => bench.close());
    for (const topic of topics) topic(bench);
  });
}
