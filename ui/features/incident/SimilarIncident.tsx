import { Link } from 'react-router';
import { Byline } from '../../components/Byline.tsx';
import { count } from '../../components/count.ts';
import { FindingTag } from '../../components/FindingTag.tsx';
import { incidentPath, patternPath } from '../../components/paths.ts';
import { plain } from '../../components/plain.ts';
import { QuoteLink } from '../../components/QuoteLink.tsx';
import { interactionWords } from '../../components/words.ts';
import { graphql } from '../../generated/graphql.ts';
import type { DifferenceKind, SimilarIncidentFragment, SimilarQuotesFragment } from '../../generated/types.ts';
import { PlaceLink } from './PlaceLink.tsx';
import styles from './Similar.module.css';

graphql(`
  fragment SimilarQuotes on Finding {
    ...FindingTag
    quotes {
      ...QuoteLink
    }
  }
`);

graphql(`
  fragment SimilarIncident on SimilarEdge {
    node {
      id
      title
      ...Byline
    }
    sharedConcepts {
      concept {
        id
        label
      }
      here {
        ...SimilarQuotes
      }
      there {
        ...SimilarQuotes
      }
    }
    sharedInteractions {
      type
      here {
        id
        quote {
          ...QuoteLink
        }
      }
      there {
        id
        quote {
          ...QuoteLink
        }
      }
    }
    sharedPatterns {
      pattern {
        id
        label
      }
    }
    differences {
      kind
      concept {
        id
        label
      }
      here {
        ...SimilarQuotes
      }
      there {
        ...SimilarQuotes
      }
    }
  }
`);

/** As many of what is shared stand with their sentences; the rest is named. */
const shown = 4;
const kindWords: Record<DifferenceKind, string> = {
  OTHER_VALUE: 'Went otherwise',
  HELPED_THERE: 'Held or helped there',
  ONLY_THERE: 'Only there',
  ONLY_HERE: 'Only here',
};

type Props = { edge: SimilarIncidentFragment; here: string; open: boolean };

/** One similar incident: a line on what both share, and below it the sentences of both, side by side. */
export const SimilarIncident = ({ edge, here, open }: Props) => {
  const { node, sharedConcepts, sharedInteractions, sharedPatterns, differences } = edge;
  const more = sharedConcepts.slice(shown);
  return (
    <li className={styles['similar']}>
      <h3>
        <Link to={incidentPath(node.id)}>{node.title}</Link>
      </h3>
      <Byline incident={node} />
      <p className={styles['summary']}>
        {sharedConcepts.length > 0 ? (
          <>
            <strong>Shares</strong> {sharedConcepts.map(({ concept }) => concept.label).join(', ')}.
          </>
        ) : (
          'Shares words, and no finding.'
        )}{' '}
        {sharedPatterns.length > 0 && (
          <>
            <strong>{sharedPatterns.length === 1 ? 'Shape' : 'Shapes'} of both:</strong>{' '}
            {sharedPatterns.map(({ pattern }, at) => (
              <span key={pattern.id}>
                {at > 0 && ', '}
                <Link to={patternPath(pattern.id)}>{pattern.label}</Link>
              </span>
            ))}
            .
          </>
        )}
      </p>
      {sharedConcepts.length + sharedInteractions.length + differences.length > 0 && (
        <details open={open}>
          <summary>
            Sentences side by side: {sharedConcepts.length + sharedInteractions.length} shared, {differences.length} different
            <span className="hidden-visually">, with {node.title}</span>
          </summary>
          <table className={styles['table']} aria-label={`This incident beside ${node.title}`}>
            <thead>
              <tr>
                <th scope="col">
                  <span className="hidden-visually">How they compare</span>
                </th>
                <th scope="col">Here</th>
                <th scope="col">There</th>
              </tr>
            </thead>
            <tbody>
              {sharedInteractions.map((one) => (
                <tr key={one.here.id}>
                  <th scope="row">Both: {interactionWords[one.type]}</th>
                  <td>
                    <Here quote={one.here.quote} />
                  </td>
                  <td>
                    <QuoteLink quote={one.there.quote} incident={node.id} />
                  </td>
                </tr>
              ))}
              {sharedConcepts.slice(0, shown).map((one) => (
                <tr key={one.concept.id}>
                  <th scope="row">Both</th>
                  <Sentence finding={one.here} incident={here} at="here" />
                  <Sentence finding={one.there} incident={node.id} at="there" />
                </tr>
              ))}
              {more.length > 0 && (
                <tr>
                  <th scope="row">Both</th>
                  <td colSpan={2} className={styles['more']}>
                    {count(more.length, 'more finding')}: {more.map(({ concept }) => concept.label).join(', ')}
                  </td>
                </tr>
              )}
              {differences.map((one) => (
                <tr key={`${one.kind} ${one.concept.id}`} data-kind={one.kind}>
                  <th scope="row">{kindWords[one.kind]}</th>
                  <Sentence finding={one.here} incident={here} at="here" />
                  <Sentence finding={one.there} incident={node.id} at="there" />
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </li>
  );
};

/** The finding's best sentence; silence where there is none. */
const Sentence = ({ finding, incident, at }: { finding: SimilarQuotesFragment | null; incident: string; at: 'here' | 'there' }) => {
  const quote = finding?.quotes[0];
  if (!finding || !quote) return <td className={styles['silent']}>The report does not tell of it</td>;
  return (
    <td>
      <FindingTag finding={finding} />
      {at === 'here' ? <Here quote={quote} finding={finding.id} /> : <QuoteLink quote={quote} incident={incident} finding={finding.id} />}
    </td>
  );
};

/** A sentence of the report on this very page. */
const Here = ({ quote, finding }: { quote: SimilarQuotesFragment['quotes'][number]; finding?: string }) => (
  <PlaceLink className={styles['quote']} finding={finding} at={quote}>
    <q>{plain(quote.text)}</q>
  </PlaceLink>
);
