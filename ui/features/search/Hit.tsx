import { Link } from 'react-router';
import { Byline } from '../../components/Byline.tsx';
import { count } from '../../components/count.ts';
import { incidentPath, patternPath, searchPath } from '../../components/paths.ts';
import { facetWords } from '../../components/words.ts';
import { graphql } from '../../generated/graphql.ts';
import type { HitFragment } from '../../generated/types.ts';
import styles from './Hit.module.css';
import { Reason } from './Reason.tsx';

graphql(`
  fragment Hit on SearchEdge {
    reasons {
      ...Reason
    }
    node {
      kind: __typename
      ... on Incident {
        id
        title
        patterns {
          pattern {
            id
            label
          }
        }
        ...Byline
      }
      ... on Pattern {
        id
        label
        is
        incidents(first: 1) {
          totalCount
        }
      }
      ... on Concept {
        id
        facet
        label
        is
        incidentCount
      }
    }
  }
`);

const most = 3;

/** One hit and why it matched. */
export const Hit = ({ edge: { node, reasons } }: { edge: HitFragment }) => {
  const shown = reasons.filter(({ place }) => place !== 'TITLE' && place !== 'NAME').slice(0, most);
  if (node.kind === 'Incident')
    return (
      <li className={styles['hit']}>
        <h2>
          <Link to={incidentPath(node.id)}>{node.title}</Link>
        </h2>
        <Byline incident={node} />
        {node.patterns.length > 0 && <p className={styles['kind']}>{labels(node.patterns)}</p>}
        {shown.map((reason) => (
          <Reason key={`${reason.start} ${reason.finding?.id ?? ''}`} reason={reason} incident={node.id} />
        ))}
      </li>
    );
  const pattern = node.kind === 'Pattern';
  const number = pattern ? node.incidents.totalCount : node.incidentCount;
  return (
    <li className={styles['hit']}>
      <h2>
        <Link to={pattern ? patternPath(node.id) : searchPath({ concept: node.id })}>{node.label}</Link>
      </h2>
      <p className={styles['kind']}>
        {pattern ? 'Pattern' : facetWords[node.facet]} · {number === 0 ? 'in no incident here' : `in ${count(number, 'incident')}`}
      </p>
      <p className={styles['is']}>{node.is}</p>
    </li>
  );
};

/** The surest shapes, as many as fit a line. */
const labels = (patterns: readonly { readonly pattern: { readonly label: string } }[]): string => {
  const first = patterns.slice(0, most).map(({ pattern }) => pattern.label);
  return `${first.join(' · ')}${patterns.length > most ? ` · ${patterns.length - most} more` : ''}`;
};
