import { Link } from 'react-router';
import { graphql } from '../../generated/graphql.ts';
import type { ReportTabsFragment } from '../../generated/types.ts';
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
      <Link key={id} to={`?report=${encodeURIComponent(id)}`} replace preventScrollReset aria-current={id === shown ? 'true' : undefined}>
        {publisher ?? title ?? path}
      </Link>
    ))}
  </nav>
);
