import { Link } from 'react-router';
import facets from '../../components/facet.module.css';
import { facetClass } from '../../components/groups.ts';
import { incidentPath } from '../../components/paths.ts';
import { graphql } from '../../generated/graphql.ts';
import type { EndFragment } from '../../generated/types.ts';
import styles from './End.module.css';

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
export const End = ({ end: { phrase, finding }, incident }: { end: EndFragment; incident: string }) =>
  finding ? (
    <Link
      className={`${styles['end']} ${facets[facetClass(finding.facet)]}`}
      to={incidentPath(incident, { finding: finding.id })}
      title={finding.concept.label}
      replace
      preventScrollReset
    >
      {phrase}
    </Link>
  ) : (
    <span className={styles['plain']}>{phrase}</span>
  );
