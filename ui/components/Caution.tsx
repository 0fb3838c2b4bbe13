import styles from './Caution.module.css';

/** A small mark beside numbers that need care; what it means stands in `why`, for a pointer and for screen readers. */
export const Caution = ({ children, why }: { children: string; why: string }) => (
  <span className={styles['caution']} title={why}>
    <span aria-hidden="true">△ </span>
    {children}
    <span className="hidden-visually">: {why}</span>
  </span>
);

/** For numbers on fewer than ten cases. */
export const SmallN = () => <Caution why="Fewer than 10 cases: read them one by one and take no rate from them.">few cases</Caution>;
