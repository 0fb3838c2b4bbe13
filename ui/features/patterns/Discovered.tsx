import type { Origin } from '../../generated/types.ts';
import styles from './Discovered.module.css';
import { DiscoveredList } from './DiscoveredList.tsx';

/** What recurs and nobody named: sets of things found together, and shapes of who did what to what; with what the numbers mean. */
export const Discovered = ({ origin, narrowed }: { origin: Origin | null; narrowed: string }) => (
  <>
    <p className={styles['means']}>
      Nobody named these: they were found by counting. <strong>“More often together than chance”</strong> means: shuffle the findings among
      the incidents of each organisation, hundreds of times, so that long reports and common findings keep their weight, and count how often
      the same things meet. Shown is what meets more often in the real reports, in at least four incidents of two organisations. It says
      that they go together, not that one brings the other.
    </p>
    <p className={styles['key']}>
      <span className={styles['sample']} aria-hidden="true" /> The upright line is chance; the dot says how many times as often, and the
      band where it lies 95 times in 100. A band that ends close to the line is weak.
    </p>
    <DiscoveredList
      kind="SUBGRAPH"
      head="Shapes: what did what to what"
      what="One thing acted on another, in the words of the report."
      origin={origin}
      narrowed={narrowed}
    />
    <DiscoveredList
      kind="SET"
      head="Sets: what was there together"
      what="Each stands on a sentence of its own in the same incident; no order is claimed."
      origin={origin}
      narrowed={narrowed}
    />
  </>
);
