import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { BlockView } from './BlockView.tsx';
import type { Laid } from './BlockView.tsx';
import { blocks } from './blocks.ts';
import type { Quoted } from './pieces.ts';
import styles from './ReportText.module.css';

const none: Quoted[] = [];
type Props = { text: string; format: string; quotes: readonly Quoted[] };

/** A report's stored text, laid out to be read, with its findings marked at their exact offsets. */
export const ReportText = ({ text, format, quotes }: Props) => {
  const parsed = useMemo(() => blocks(text, format), [text, format]);
  const laid = useMemo(
    () =>
      parsed.map((block, index): Laid => {
        const until = parsed[index + 1]?.start ?? text.length;
        const here = quotes.filter(({ start, end }) => start < block.end && end > block.start);
        return { block, until, quotes: here.length > 0 ? here : none };
      }),
    [parsed, quotes, text],
  );
  return (
    <div className={styles['text']} data-format={format}>
      {groups(laid).map((group) => (
        <Group key={group[0]?.block.start} laid={group} source={text} />
      ))}
    </div>
  );
};

/** Neighbours that stand in one list, table or quotation. */
const groups = (laid: readonly Laid[]): Laid[][] => {
  const out: Laid[][] = [];
  for (const one of laid) {
    const last = out.at(-1);
    const kind = one.block.kind;
    if (last && last[0]?.block.kind === kind && ['bullet', 'number', 'row', 'quote'].includes(kind)) last.push(one);
    else out.push([one]);
  }
  return out;
};

const Group = ({ laid, source }: { laid: readonly Laid[]; source: string }): ReactNode => {
  const views = laid.map((one) => <BlockView key={one.block.start} source={source} {...one} />);
  switch (laid[0]?.block.kind) {
    case 'bullet':
      return <ul className={styles['list']}>{views}</ul>;
    case 'number':
      return <ol className={styles['list']}>{views}</ol>;
    case 'quote':
      return <blockquote className={styles['quote']}>{views}</blockquote>;
    case 'row':
      return (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keyboard
        <section className={styles['table']} tabIndex={0} aria-label="Table of the report">
          <table>
            <tbody>{views}</tbody>
          </table>
        </section>
      );
    default:
      return views;
  }
};
