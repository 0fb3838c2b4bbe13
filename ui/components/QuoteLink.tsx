import { Link } from 'react-router';
import { plain } from './plain.ts';
import { graphql } from '../generated/graphql.ts';
import type { QuoteLinkFragment } from '../generated/types.ts';
import { incidentPath } from './paths.ts';
import styles from './QuoteLink.module.css';

graphql(`
  fragment QuoteLink on Quote {
    id
    text
    start
    end
    report {
      id
    }
  }
`);

type Props = { quote: QuoteLinkFragment; incident: string; finding?: string | undefined };

/** A sentence of a report, as written; it leads to its place in the incident. */
export const QuoteLink = ({ quote, incident, finding }: Props) => (
  <Link className={styles['quote']} to={incidentPath(incident, { finding, at: quote })}>
    <q>{plain(quote.text)}</q>
  </Link>
);
