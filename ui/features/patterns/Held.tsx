import { Link } from 'react-router';
import { FindingTag } from '../../components/FindingTag.tsx';
import { incidentPath } from '../../components/paths.ts';
import { QuoteLink } from '../../components/QuoteLink.tsx';
import { attributeTone } from '../../components/words.ts';
import { graphql } from '../../generated/graphql.ts';
import type { HeldFragment } from '../../generated/types.ts';
import styles from './Evidence.module.css';

graphql(`
  fragment Held on Incident {
    id
    findings {
      likely
      ...FindingTag
      quotes {
        ...QuoteLink
      }
    }
  }
`);

const most = 2;

/** What limited or ended the harm in this incident. Mechanisms that held come first, then what people did; that an alert fired limited no harm yet. */
export const Held = ({ incident }: { incident: HeldFragment }) => {
  const good = incident.findings
    .filter((finding) => finding.likely && attributeTone(finding) === 'good')
    .toSorted((a, b) => rank(a) - rank(b));
  if (good.length === 0) return <p className={styles['silent']}>Not stated in the report</p>;
  return (
    <>
      <ul className={styles['list']}>
        {good.slice(0, most).map((finding) => (
          <li key={finding.id}>
            <FindingTag finding={finding} />
            {finding.quotes[0] && <QuoteLink quote={finding.quotes[0]} incident={incident.id} finding={finding.id} />}
          </li>
        ))}
      </ul>
      {good.length > most && (
        <p className={styles['more']}>
          <Link to={incidentPath(incident.id, { finding: good[most]?.id })}>{good.length - most} more in the report</Link>
        </p>
      )}
    </>
  );
};

const rank = ({ facet, concept }: HeldFragment['findings'][number]): number => {
  if (concept.id === 'safety-mechanism/monitoring-and-alerting') return 2;
  return facet === 'SAFETY_MECHANISM' ? 0 : 1;
};
