import type { TextRow } from '../engine.ts';
import { tokens } from './tokens.ts';

/** What both engines index of a row: words and stems separated by single spaces, so that no engine's own tokeniser has a say. */
export type Columns = { titleWords: string; titleStems: string; bodyWords: string; bodyStems: string };

/** The indexed form of a row. */
export function columns(row: TextRow): Columns {
  const title = tokens(row.title);
  const body = tokens(row.body);
  return {
    titleWords: title.map((token) => token.word).join(' '),
    titleStems: title.map((token) => token.stem).join(' '),
    bodyWords: body.map((token) => token.word).join(' '),
    bodyStems: body.map((token) => token.stem).join(' '),
  };
}
