import facets from '../../components/facet.module.css';
import { facetClass } from '../../components/groups.ts';
import { graphql } from '../../generated/graphql.ts';
import type { EndFragment } from '../../generated/types.ts';
import styles from './End.module.css';
import { PlaceLink } from './PlaceLink.tsx';

graphql(`
  fragment End on InteractionEnd {
    phrase
    finding {
      id
      facet
      concept {
        id
        label
      }
    }
  }
`);

/** One end of an interaction in the report's words; over the line of its facet, and a way to it, if it stands for a finding. */
export const End = ({ end: { phrase, finding } }: { end: EndFragment }) =>
  finding ? (
    <PlaceLink className={`${styles['end']} ${facets[facetClass(finding.facet)]}`} finding={finding.id} title={finding.concept.label}>
      {phrase}
    </PlaceLink>
  ) : (
    <span className={styles['plain']}>{phrase}</span>
  );
