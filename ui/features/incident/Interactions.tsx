import { plain } from '../../components/plain.ts';
import { graphql } from '../../generated/graphql.ts';
import type { InteractionsFragment } from '../../generated/types.ts';
import { End } from './End.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import section from './section.module.css';
import styles from './Interactions.module.css';

graphql(`
  fragment Interactions on Incident {
    id
    interactions {
      id
      label
      source {
        ...End
      }
      target {
        ...End
      }
      quote {
        id
        text
        start
        end
      }
    }
  }
`);

/** Who did what to what, as sentences; the surprise is usually here and not in the parts. */
export const Interactions = ({ incident }: { incident: InteractionsFragment }) => (
  <section aria-labelledby="interactions" className={section['section']}>
    <h2 id="interactions">What did what to what?</h2>
    {incident.interactions.length === 0 && <p className={section['silent']}>No interaction between parts is stated in the report.</p>}
    <ul className={`${section['list']} ${styles['list']}`}>
      {incident.interactions.map(({ id, label, source, target, quote }) => (
        <li key={id}>
          <p className={styles['sentence']}>
            <End end={source} />{' '}
            <strong className={styles['verb']}>
              <span aria-hidden="true">—</span> {label} <span aria-hidden="true">→</span>
            </strong>{' '}
            <End end={target} />
          </p>
          <PlaceLink className={`${section['quote']} ${styles['quote']}`} at={quote}>
            <q>{plain(quote.text)}</q>
          </PlaceLink>
        </li>
      ))}
    </ul>
  </section>
);
