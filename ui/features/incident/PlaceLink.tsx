import type { ComponentProps } from 'react';
import { Link, useLocation } from 'react-router';

type Place = { finding?: string | undefined; at?: { start: number; end: number } | undefined; report?: string | undefined };
type Props = Place & Omit<ComponentProps<typeof Link>, 'to' | 'replace' | 'preventScrollReset'>;

/** A way to a finding, a stretch of the text or a report on this very page. Whether less certain findings are shown stays as it is. */
export const PlaceLink = ({ finding, at, report, ...link }: Props) => {
  const query = new URLSearchParams(useLocation().search);
  for (const part of ['finding', 'at', 'report']) query.delete(part);
  if (report) query.set('report', report);
  if (finding) query.set('finding', finding);
  if (at) query.set('at', `${at.start}-${at.end}`);
  return <Link {...link} to={{ search: `?${query}` }} replace preventScrollReset />;
};
