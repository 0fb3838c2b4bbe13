import { emptyNouns, isIn, namedThings, technologies } from '../find/named-things.ts';
import { functionWords } from '../find/function-words.ts';
import { familyNames } from './family-names.ts';
import { isFamilyLike } from './name-shapes.ts';
import { isGiven } from './names.ts';
import { namingAfter, namingBefore, notSpeakers, notSurnames } from './not-people.ts';
import { organisations } from './organisations.ts';

/** Whether a capitalised word has another meaning that is likelier than a name's; `small` are the words that the text has in small letters. */
export const isOtherWord = (word: string, small: ReadonlySet<string>): boolean => {
  const lower = word.toLowerCase();
  const given = isGiven(word);
  if (organisations.has(word) || technologies.has(lower) || notSurnames.has(word) || functionWords.has(lower) || groups.has(lower))
    return true;
  if (given || familyNames.has(word)) return false;
  if (namingBefore.has(word)) return true;
  if (isFamilyLike(word)) return false;
  return (
    /.{3}ly$/.test(word) ||
    namingAfter.has(word) ||
    notSpeakers.has(lower) ||
    isIn(namedThings, word) ||
    isIn(emptyNouns, word) ||
    [...technologies].some((one) => one.length > 4 && (lower.endsWith(one) || lower.startsWith(one))) ||
    small.has(lower) ||
    small.has(lower.replace(/s$/, ''))
  );
};

/** Who acts in reports without being a person by name; they open sentences with a capital. */
const groups: ReadonlySet<string> = new Set(
  `administrators admins affected africa african america american americans asia asian australian australia canada canadian chinese europe european french france german germany indian japan japanese russia russian british spain italy brazil agents alarms analysis analysts applications auditors authorities automation both browsers callers clients coders colleagues community contributors controllers crew critical customer customers debugging developers dispatchers downstream drivers editors employees engineer engineering engineers everyone examiners experts external firefighters few financial folks further games guests had hackers initially inspectors internal investigation investigations investigators it journalists later logs maintainers management managers many members merchants mission monitoring most nobody observers officials on-call oncall one operations operator operators organisers others owners participants partners passengers people pilots players police product programmers readers regulators reporters researchers residents responders reviewers scientists security several shoppers site sites some somebody someone staff students subscribers support sysadmins systems teachers team teams technicians testers testing they third-party those traders two users vendors viewers visitors volunteers we who witnesses workers writers`.split(
    ' ',
  ),
);
