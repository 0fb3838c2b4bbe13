import { graphql } from '../../generated/graphql.ts';
import type { ReportTabsFragment } from '../../generated/types.ts';
import { PlaceLink } from './PlaceLink.tsx';
import styles from './ReportTabs.module.css';

graphql(`
  fragment ReportTabs on Report {
    id
    title
    publisher
    path
  }
`);

/** Where several reports tell of one incident: which of them is shown. */
export const ReportTabs = ({ reports, shown }: { reports: readonly ReportTabsFragment[]; shown: string }) => (
  <nav aria-label="Reports of this incident" className={styles['tabs']}>
    {reports.map(({ id, title, publisher, path }) => (
      <PlaceLink key={id} report={id} aria-current={id === shown ? 'true' : undefined}>
        {publisher ?? title ?? path}
      </PlaceLink>
    ))}
  </nav>
);
