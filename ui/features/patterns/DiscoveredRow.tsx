import { Link } from 'react-router';
import { Byline } from '../../components/Byline.tsx';
import { FindingTag } from '../../components/FindingTag.tsx';
import { discoveredPath, incidentPath } from '../../components/paths.ts';
import { QuoteLink } from '../../components/QuoteLink.tsx';
import { graphql } from '../../generated/graphql.ts';
import type { DiscoveredRowFragment } from '../../generated/types.ts';
import { discoveredTitle, strands } from './discovered-parts.ts';
import { DiscoveredNumbers } from './DiscoveredNumbers.tsx';
import styles from './PatternRow.module.css';

graphql(`
  fragment DiscoveredShape on DiscoveredPattern {
    id
    kind
    parts {
      concept {
        id
        label
        facet
      }
      role
      outcome
      effect
    }
    interactions {
      type
      from
      to
    }
  }
`);

graphql(`
  fragment DiscoveredEvidence on DiscoveredIncidentEdge {
    proofs {
      part
      finding {
        id
        status
        ...FindingTag
      }
      quote {
        ...QuoteLink
      }
    }
    interactions {
      id
      quote {
        ...QuoteLink
      }
    }
  }
`);

graphql(`
  fragment DiscoveredRow on DiscoveredPattern {
    ...DiscoveredShape
    ...DiscoveredNumbers
    incidents(first: 1) {
      edges {
        ...DiscoveredEvidence
        node {
          id
          title
          ...Byline
        }
      }
    }
  }
`);

/** A discovered pattern in plain words, its numbers, and one incident that shows it with a sentence for each part. */
export const DiscoveredRow = ({ pattern, narrowed }: { pattern: DiscoveredRowFragment; narrowed: string }) => {
  const [example] = pattern.incidents.edges;
  return (
    <li className={styles['row']}>
      <div>
        <h3>
          <Link to={`${discoveredPath(pattern)}${narrowed}`}>{discoveredTitle(pattern)}</Link>
        </h3>
        <DiscoveredNumbers pattern={pattern} />
      </div>
      {example && (
        <figure className={styles['example']}>
          {strands(pattern)
            .flatMap(({ cells }) => cells(example))
            .map(({ quote, findings }) => (
              <div key={`${quote.id} ${findings[0]?.id}`} className={styles['proof']}>
                {findings.map((finding) => (
                  <FindingTag key={finding.id} finding={finding} />
                ))}
                <blockquote>
                  <QuoteLink quote={quote} incident={example.node.id} finding={findings[0]?.id} />
                </blockquote>
              </div>
            ))}
          <figcaption>
            <Link to={incidentPath(example.node.id)}>{example.node.title}</Link> <Byline incident={example.node} />
            {example.proofs.some(({ finding }) => finding.status === 'FOUND') && <em className={styles['found']}> not reviewed</em>}
          </figcaption>
        </figure>
      )}
    </li>
  );
};
