import styles from './Skeleton.module.css';

/** Grey lines where text will stand; says "Loading …" to screen readers. */
export const Skeleton = ({ lines, what }: { lines: number; what: string }) => (
  <output className={styles['skeleton']}>
    <span className="hidden-visually">Loading {what}…</span>
    {Array.from({ length: lines }, (_, line) => (
      <span key={line} className={styles['line']} />
    ))}
  </output>
);

/** While the code of a page is fetched. */
export const PageSkeleton = () => (
  <div className={styles['page']}>
    <Skeleton lines={6} what="the page" />
  </div>
);
