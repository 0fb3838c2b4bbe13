/** How names look whatever language they come from. */
import { familyNames } from './family-names.ts';

/** One word of a name: "Zinhle", "Jean-Luc", "O'Dowd", "McAvoy", "Sa’diya"; a pattern for flags `u`. */
export const nameWord = String.raw`(?:(?:Mc|Mac|O['’]|D['’]|N['’]|Al-|El-)\p{Lu}|\p{Lu})[\p{Ll}\p{M}]+(?:['’ʼʻ](?!s\b)\p{Ll}+)*(?:-\p{Lu}[\p{Ll}\p{M}]+)*`;

/** What may stand before or within a family name. */
const particle = String.raw`(?:\p{Lu}\.?|de|da|do|dos|das|del|della|di|du|van|von|der|den|de la|ter|ten|bin|bint|ibn|al|el|la|le|af|zu|y|Ó|Ní|Nic|Mac|Uí|Van|De|Da|Di|Du|Le|La|El|Al|St\.)`;

/** A given and a family name on one line, with initials, particles and one further name between; a pattern for flags `u`. */
export const fullName = String.raw`${nameWord}(?:[ ]${particle}){0,3}(?:[ ]${nameWord}){1,2}`;

/** Endings by which families of many languages are called, and words of hardly any language but of names. */
const endings =
  /(?:ovi[ćc]|evi[ćc]|i[ćč]|enko|chuk|czyk|[scz]ki|[sc]ka|escu|eanu|oiu|sson|sd[óo]ttir|sen|berg|strand|strom|ström|qvist|ov[áa]|ov|ova|ev|eva|[iy]n[áa]|yan|ian|idis|akis|opoulos|ou|dze|shvili|nen|wala|stra|sma|inga|uez|ez|eira|inho|aux|eau|elli|etti|ini|ucci|swamy|murthy|walla|oglu|oğlu|aitis|auskas|[iu]nas|ņa|ņš|iņš|mann|meyer|maier|hoff|feld|stein|hauser|bauer)$/u;

/** Whether a capitalised word is a family name as likely as anything: known, with letters that English has not, or with an ending of many families. */
export const isFamilyLike = (word: string): boolean =>
  familyNames.has(word) ||
  /^(?:Mc|Mac|O['’])\p{Lu}\p{Ll}/u.test(word) ||
  /[^A-Za-z'’ʼʻ-]/u.test(word) ||
  (word.length > 5 && endings.test(word));
