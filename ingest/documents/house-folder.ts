import type { Sentence } from '../document.ts';
import { spelling } from './spelling.ts';

/** Folders that say what lies in them, when, or in what form: never whose it is. */
const generic =
  /^(?:.{0,2}|\d+|docs?|documents?|texts?|files?|data|corpus|content|posts?|blogs?|articles?|pages?|notes?|news|archives?|old|new|misc|others?|all|src|main|master|public|private|internal|external|shared|tmp|temp|test|tests|samples?|examples?|raw|export|exports|imports?|downloads?|backups?|incidents?|outages?|events?|failures?|postmortems?|post|mortems?|mortem|pir|pirs|rca|rcas|coe|reviews?|investigations?|retrospectives?|retros?|reports?|issues?|status|history|lists?|feeds?|html|md|markdown|txt|pdf|json|wiki|infra|infrastructure|ops|sre|oncall|engineering|eng|dev|devops|platform|service|services|team|teams|network|security|production|prod|staging|cloud|web|home|user|users|root|work|mnt|var|the|and|our|january|february|march|april|may|june|july|august|september|october|november|december|[qh][1-4])$/;

/** A folder that holds other people's reports together. */
const collection = /^(?:lists?|links?|feeds?|collections?|.*stories|templates?|negatives?|examples?|samples?|mixed|various)$/;

type Folder = { name: string; parts: string[] };

/** The innermost folder on the way to a file that does not only say what lies in it; null where there is none. */
function tellingFolder(path: string): Folder | null {
  const folders = path.split('/').slice(0, -1).toReversed();
  const parted = folders.map((name): Folder => ({ name, parts: name.split(/[^\p{L}\p{N}]+/u) }));
  const telling = ({ parts }: Folder) => !parts.every((part) => says(generic, part)) && !parts.some((part) => says(collection, part));
  return parted.find(telling) ?? null;
}

const says = (pattern: RegExp, part: string): boolean => pattern.test(part.toLowerCase());

/** What a folder is called that reports lie in, where nothing else tells whose they are: "acme" for acme/2021/report.md; null where no folder tells. */
export const folderName = (place: string): string | null => tellingFolder(place)?.name ?? null;

/**
 * The house that the folder of a report is named after, where the text speaks for it too: in the words of the prose where it has them ("Open Food Facts" in
 * openfoodfacts/2021/…), of a compound name those parts that the text holds. Null where it holds none.
 */
export function houseFolder(place: string, text: string, said: readonly Sentence[]): string | null {
  const folder = tellingFolder(place);
  if (folder === null) return null;
  const held = (parts: readonly string[]): string[] =>
    parts.filter((part) => !says(generic, part) && text.toLowerCase().includes(part.toLowerCase()));
  const spelt = longestSpelt(folder.parts, said);
  if (spelt !== null) return [...held(folder.parts.slice(0, spelt.from)), spelt.name, ...held(folder.parts.slice(spelt.to))].join(' ');
  return held(folder.parts).length > 0 ? folder.name : null;
}

/** The longest run of parts that the prose spells as a name. */
function longestSpelt(parts: readonly string[], said: readonly Sentence[]): { name: string; from: number; to: number } | null {
  for (let length = parts.length; length > 0; length--)
    for (let from = 0; from + length <= parts.length; from++) {
      const run = parts.slice(from, from + length);
      const name = run.every((part) => says(generic, part)) ? null : spelling(run.join(''), said);
      if (name !== null) return { name, from, to: from + length };
    }
  return null;
}
