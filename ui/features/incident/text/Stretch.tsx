import { Fragment } from 'react';
import type { ReactNode } from 'react';
import facets from '../../../components/facet.module.css';
import { facetClass } from '../../../components/groups.ts';
import type { Leaf } from './inline.ts';
import { pieces } from './pieces.ts';
import type { Piece, Quoted } from './pieces.ts';
import styles from './Stretch.module.css';

type Props = { source: string; leaves: readonly Leaf[]; quotes: readonly Quoted[]; until: number };

/** Leaves of a report with the findings marked: a line in the facet's colour, a tint where a person looked, and the finding's number where its quote ends. */
export const Stretch = ({ source, leaves, quotes, until }: Props) =>
  leaves.map((leaf, index) => {
    if (leaf.style.br) return <br key={leaf.start} />;
    const next = leaves.slice(index + 1).find(({ style }) => !style.br);
    if (quotes.length === 0)
      return (
        <Styled key={leaf.start} leaf={leaf}>
          {leaf.shown ?? source.slice(leaf.start, leaf.end)}
        </Styled>
      );
    // A number is a link: where one falls inside linked words, they become two links with it between.
    return runs(pieces(leaf, quotes, next?.start ?? until)).map((run) => (
      <Fragment key={run[0]?.start}>
        <Styled leaf={leaf}>
          {run.map((piece) => (
            <Marked key={piece.start} piece={piece} text={leaf.shown ?? source.slice(piece.start, piece.end)} />
          ))}
        </Styled>
        <Numbers ends={run.at(-1)?.ends ?? []} />
      </Fragment>
    ));
  });

/** Pieces up to each at which a finding's quote ends, and the rest. */
function runs(all: readonly Piece[]): Piece[][] {
  const made: Piece[][] = [[]];
  for (const [at, piece] of all.entries()) {
    made.at(-1)?.push(piece);
    if (piece.ends.some(({ facet }) => facet !== null) && at < all.length - 1) made.push([]);
  }
  return made;
}

const Styled = ({ leaf: { style }, children }: { leaf: Leaf; children: ReactNode }) => {
  let shown = children;
  if (style.code) shown = <code className={styles['code']}>{shown}</code>;
  if (style.em) shown = <em>{shown}</em>;
  if (style.strong) shown = <strong>{shown}</strong>;
  if (style.struck) shown = <s>{shown}</s>;
  return style.href ? (
    <a href={style.href} rel="noreferrer">
      {shown}
    </a>
  ) : (
    shown
  );
};

const Marked = ({ piece, text }: { piece: Piece; text: string }) => {
  if (piece.on.length === 0) return text;
  // One line however many findings lie here: the numbers tell them apart, each in its own colour. The surest finding gives the line.
  const lead = piece.on.find(({ reviewed }) => reviewed) ?? piece.on.find(({ likely }) => likely) ?? piece.on[0];
  const numbers = piece.on.map(({ n }) => n).join(' ');
  return (
    <mark
      className={`${styles['mark']} ${facets[lead?.facet ? facetClass(lead.facet) : 'spot']}`}
      data-n={numbers}
      data-start={piece.start}
      data-end={piece.end}
      data-tint={lead?.reviewed === true}
      data-less={lead?.likely === false}
    >
      {text}
    </mark>
  );
};

const Numbers = ({ ends }: { ends: readonly Quoted[] }) =>
  ends
    .filter(({ facet }) => facet !== null)
    .map(({ n, facet, likely }) => (
      <a
        key={n}
        href={`#finding-${n}`}
        className={`${styles['number']} ${facet && facets[facetClass(facet)]}`}
        data-n={n}
        data-less={!likely}
        aria-label={`Finding ${n}`}
      >
        {n}
      </a>
    ));
