import { memo } from 'react';
import { count } from '../../../components/count.ts';
import type { Block } from './blocks.ts';
import styles from './BlockView.module.css';
import type { Quoted } from './pieces.ts';
import { Stretch } from './Stretch.tsx';

/** A block with the quotes that touch it; `until` is where the next block begins. */
export type Laid = { block: Block; quotes: Quoted[]; until: number };
type Props = Laid & { source: string };

/** One block of a report. Memoised: a long report is drawn again only where its findings changed. */
export const BlockView = memo(({ source, block, quotes, until }: Props) => {
  const words = (cell = 0) => <Stretch source={source} leaves={block.cells[cell] ?? []} quotes={quotes} until={until} />;
  switch (block.kind) {
    case 'heading':
      // The page has the h1, "The report" the h2.
      return block.level <= 2 ? <h3 className={styles['heading']}>{words()}</h3> : <h4 className={styles['small']}>{words()}</h4>;
    case 'bullet':
    case 'number':
      return (
        <li className={styles['item']} data-level={block.level} value={block.value}>
          {words()}
        </li>
      );
    case 'quote':
      return <p>{words()}</p>;
    case 'code':
      return <pre className={styles['code']}>{words()}</pre>;
    case 'rule':
      return <hr className={styles['rule']} />;
    case 'matter':
      return (
        <details className={styles['matter']}>
          <summary>
            Front matter of the file{quotes.length > 0 && `, with ${count(new Set(quotes.map(({ n }) => n)).size, 'finding')} marked in it`}
          </summary>
          <pre>{words()}</pre>
        </details>
      );
    case 'row':
      return (
        <tr>
          {block.cells.map((cell, index) => (
            <td key={cell[0]?.start ?? index}>{words(index)}</td>
          ))}
        </tr>
      );
    default:
      return <p className={styles['paragraph']}>{words()}</p>;
  }
});
BlockView.displayName = 'BlockView';
