import facets from '../../components/facet.module.css';
import { facetClass } from '../../components/groups.ts';
import { orList } from '../../components/or-list.ts';
import type { Facet, Presence } from '../../generated/types.ts';
import styles from './Drawing.module.css';

/** A part as it is drawn: its names are alternatives; `facet` is null for a part of the system that is no finding. */
export type Box = { key: string; names: readonly string[]; facet: Facet | null; words: string | null; presence?: Presence };
/** `from` and `to` are keys of boxes, null for anything. */
export type Arrow = { from: string | null; to: string | null; words: string; presence?: Presence };
export type Shape = { boxes: readonly Box[]; arrows: readonly Arrow[] };

/** A shape as boxes and arrows, in the order of reading: each arrow is a row, what no arrow touches stands by itself. Alternatives follow each other. */
export const Drawing = ({ shapes }: { shapes: readonly Shape[] }) => (
  <ul className={styles['drawing']} data-alternatives={shapes.length > 1}>
    {shapes.map(({ boxes, arrows }, at) => {
      const box = (key: string | null) => boxes.find((one) => one.key === key) ?? null;
      const alone = boxes.filter(({ key }) => !arrows.some(({ from, to }) => from === key || to === key));
      return (
        // oxlint-disable-next-line react/no-array-index-key -- alternatives have no name and never move
        <li key={at}>
          {at > 0 && <span className={styles['or']}>or</span>}
          <ul className={styles['rows']} aria-label={shapes.length > 1 ? `Alternative ${at + 1}` : 'What it needs'}>
            {arrows.map(({ from, to, words, presence }) => (
              <li key={`${from} ${words} ${to}`} className={styles['row']} data-presence={presence}>
                <Part box={box(from)} />
                <span className={styles['arrow']}>
                  {note(presence)}
                  {words} <span aria-hidden="true">⟶</span>
                </span>
                <Part box={box(to)} />
              </li>
            ))}
            {alone.map((one) => (
              <li key={one.key} className={styles['row']}>
                <Part box={one} />
              </li>
            ))}
          </ul>
        </li>
      );
    })}
  </ul>
);

const Part = ({ box }: { box: Box | null }) =>
  box ? (
    <span className={`${styles['box']} ${box.facet ? facets[facetClass(box.facet)] : ''}`} data-presence={box.presence}>
      {note(box.presence)}
      <span className={styles['names']}>{orList(box.names)}</span> {box.words}
    </span>
  ) : (
    <span className={styles['anything']}>anything</span>
  );

const note = (presence: Presence | undefined) => {
  if (presence === 'OPTIONAL') return <em>may be there too: </em>;
  return presence === 'FORBIDDEN' ? <em>not there: </em> : null;
};
