import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { facetClass } from '../../components/groups.ts';
import { useMedia } from '../../components/use-media.ts';
import { usePageKeys } from '../../components/use-page-keys.ts';
import { graphql } from '../../generated/graphql.ts';
import type { ReadingFragment } from '../../generated/types.ts';
import { FindingList } from './FindingList.tsx';
import { JumpBar } from './JumpBar.tsx';
import { isLessCertain, numbered, quoted, withoutLessCertain } from './numbered.ts';
import { Peek } from './Peek.tsx';
import styles from './Reading.module.css';
import { ReportTabs } from './ReportTabs.tsx';
import { reveal } from './reveal.ts';
import { ReportText } from './text/ReportText.tsx';
import { useChoice } from './use-choice.ts';
import { useReview } from './use-review.ts';
import { useTextMarks } from './use-text-marks.ts';

graphql(`
  fragment Reading on Incident {
    id
    reports {
      id
      format
      text
      ...ReportTabs
    }
    findings(includeRejected: true) {
      ...FindingItem
      quotes {
        id
        start
        end
        report {
          id
        }
      }
    }
    timeline {
      start
    }
    interactions {
      id
    }
    patterns {
      pattern {
        id
      }
    }
  }
`);

const noNumbers: readonly number[] = [];
type Props = { incident: ReadingFragment; canReview: boolean; reportId: string | null };

/** The report and its findings beside each other; pointing, clicking and the keys tie the two. */
export const Reading = ({ incident, canReview, reportId }: Props) => {
  const wide = useMedia('(min-width: 60rem)');
  const text = useRef<HTMLDivElement>(null);
  const { finding: chosenId, number: named, at, choose, less, showLess } = useChoice();
  const [hovered, setHovered] = useState(noNumbers);
  const [only, setOnly] = useState<string | null>(null);
  const all = useMemo(() => numbered(incident.findings), [incident.findings]);
  const known = useMemo(() => all.flatMap((one) => one.items), [all]);
  const hues = useMemo(() => new Map(known.map(({ n, finding }) => [n, facetClass(finding.facet)])), [known]);
  const chosen = known.find(({ n, finding }) => finding.id === chosenId || n === named) ?? null;
  // A less certain finding that a link led to is shown by itself; other choices leave the list, and so the marks, as they are.
  const alone = chosen && isLessCertain(chosen.finding) ? chosen.n : null;
  const list = useMemo(() => (less ? all : withoutLessCertain(all, alone)), [all, less, alone]);
  const items = useMemo(() => list.flatMap((one) => one.items), [list]);
  const wanted = chosen?.finding.quotes[0]?.report.id ?? reportId;
  const report = incident.reports.find(({ id }) => id === wanted) ?? incident.reports[0];
  const spot = at && !(chosen?.finding.quotes.some(({ start, end }) => start === at.start && end === at.end) ?? false) ? at : null;
  const spotStart = spot?.start;
  const spotEnd = spot?.end;
  const quotes = useMemo(
    () => [
      ...quoted(
        list.filter(({ group }) => only === null || only === group.id),
        report?.id ?? '',
      ),
      ...(spotStart !== undefined && spotEnd !== undefined
        ? [{ n: 0, facet: null, reviewed: true, likely: true, start: spotStart, end: spotEnd }]
        : []),
    ],
    [list, only, report, spotStart, spotEnd],
  );
  const onHover = useCallback((next: readonly number[]) => setHovered((before) => (before.join() === next.join() ? before : next)), []);
  const onChoose = useCallback(
    (numbers: readonly number[]) => {
      // Where several findings share the words, each click goes on to the next of them.
      const n = numbers[(chosen ? numbers.indexOf(chosen.n) : -1) + 1] ?? numbers[0];
      choose(items.find((item) => item.n === n)?.finding.id ?? null);
    },
    [chosen, choose, items],
  );
  useTextMarks({ text, chosen: chosen?.n ?? (spot ? 0 : null), hovered, hues, onHover, onChoose });
  const review = useReview();
  const step = (by: number) => {
    const index = items.findIndex((item) => item === chosen);
    const next = items[index < 0 ? (by > 0 ? 0 : items.length - 1) : (index + by + items.length) % items.length];
    if (next) choose(next.finding.id);
  };
  const verdict = (kind: 'ACCEPT' | 'REJECT' | 'UNDO') => {
    if (chosen && canReview) review(chosen.finding, kind);
  };
  usePageKeys({
    j: () => step(1),
    k: () => step(-1),
    a: () => verdict('ACCEPT'),
    x: () => verdict('REJECT'),
    u: () => verdict('UNDO'),
    l: () => showLess(!less),
    Escape: () => {
      setOnly(null);
      choose(null);
    },
  });
  const target = chosen ? `finding ${chosen.n} ${at?.start ?? ''}` : spot ? `spot ${spot.start}` : '';
  useEffect(() => {
    if (target && text.current) reveal(text.current, chosen?.n ?? 0, at);
    // Only when another place is meant, not when its findings change under it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [target]);
  return (
    <div className={styles['reading']}>
      <section aria-labelledby="text" className={styles['text']}>
        <h2 id="text">The report</h2>
        {incident.reports.length > 1 && <ReportTabs reports={incident.reports} shown={report?.id ?? ''} />}
        <div ref={text}>
          {report ? (
            <ReportText text={report.text} format={report.format} quotes={quotes} />
          ) : (
            <p>No report of this incident is visible to you.</p>
          )}
        </div>
      </section>
      <FindingList
        all={all}
        list={list}
        chosen={chosen}
        hovered={hovered}
        canReview={canReview}
        wide={wide}
        only={only}
        setOnly={setOnly}
        less={less}
        showLess={showLess}
        onHover={onHover}
        choose={choose}
        review={review}
      />
      {!wide && chosen && (
        <Peek key={chosen.n} item={chosen} canReview={canReview} step={step} close={() => choose(null)} review={review} />
      )}
      {!wide && (
        <JumpBar
          findings={known.filter(({ finding }) => finding.likely).length}
          events={incident.timeline.length}
          interactions={incident.interactions.length}
          shapes={incident.patterns.length}
        />
      )}
    </div>
  );
};
