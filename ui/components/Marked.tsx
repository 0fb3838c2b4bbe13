import type { Mark } from './mark.ts';
import styles from './Marked.module.css';

/** A text with some ranges marked; ranges are half-open, in order and do not overlap. */
export const Marked = ({ text, marks }: { text: string; marks: readonly Mark[] }) => {
  const parts = marks.map(({ start, end }, index) => (
    <span key={start}>
      {text.slice(marks[index - 1]?.end ?? 0, start)}
      <mark className={styles['mark']}>{text.slice(start, end)}</mark>
    </span>
  ));
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
};
