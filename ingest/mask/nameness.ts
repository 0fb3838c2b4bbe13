/** How much a word is spelt like names and unlike words: learned, whenever it is first asked for, from the tables of names and of words beside it. */
import { emptyNouns, namedThings, technologies } from '../find/named-things.ts';
import { functionWords } from '../find/function-words.ts';
import { ambiguousNames } from './ambiguous-names.ts';
import { familyNames } from './family-names.ts';
import { folded } from './folded.ts';
import { givenNames } from './given-names.ts';
import { namingAfter, namingBefore, notHandles, notSpeakers, notSurnames } from './not-people.ts';
import { organisations } from './organisations.ts';
import { humanVerbs } from './people-words.ts';

type Table = { counts: Map<string, number>; total: number };
const usable = (word: string): boolean => /^[a-z]{3,}$/.test(word);

/** Runs of two to four letters, with the word's begin and end as letters. */
function runs(word: string): string[] {
  const marked = `^${word}$`;
  return [2, 3, 4].flatMap((length) =>
    Array.from({ length: Math.max(0, marked.length - length + 1) }, (_, at) => marked.slice(at, at + length)),
  );
}

function counted(words: Iterable<string>): Table {
  const counts = new Map<string, number>();
  let total = 0;
  for (const word of words)
    for (const run of runs(word)) {
      counts.set(run, (counts.get(run) ?? 0) + 1);
      total += 1;
    }
  return { counts, total };
}

let learned: { names: Table; others: Table } | null = null;
function tables(): { names: Table; others: Table } {
  if (learned !== null) return learned;
  const names = new Set([...givenNames, ...[...familyNames].map(folded)].filter((name) => usable(name) && !ambiguousNames.has(name)));
  const others = [
    ambiguousNames,
    organisations,
    namingAfter,
    namingBefore,
    notSurnames,
    notSpeakers,
    notHandles,
    namedThings,
    technologies,
    emptyNouns,
    functionWords,
    humanVerbs,
  ]
    .flatMap((table) => [...table].map(folded))
    .filter((word) => usable(word) && !names.has(word));
  learned = { names: counted(names), others: counted(new Set(others)) };
  return learned;
}

/** Above 0 for what is likelier a name than a word; most names lie between -2 and 4, most words and products below 0. Pure. */
export function nameness(word: string): number {
  const { names, others } = tables();
  const all = runs(folded(word).replaceAll(/[^a-z]/g, ''));
  const odds = ({ counts, total }: Table, run: string): number => Math.log(((counts.get(run) ?? 0) + 0.5) / total);
  return all.reduce((sum, run) => sum + odds(names, run) - odds(others, run), 0) / Math.sqrt(all.length || 1);
}
