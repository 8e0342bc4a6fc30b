import { formatDate, formatShare } from '@antoan/i18n';
import { focusField, Panel, ProgressRing } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { MouseEvent, ReactNode } from 'react';
import classes from './dossier.module.css';
import type { Completeness } from './dossier-completeness.ts';

interface DossierNavProps {
  completeness: Completeness;
  set: { title: string; legalBasis: string; needsChecking: boolean };
  /** First and last day of the standard year. */
  window: readonly [string, string];
  progress: ReactNode;
}

/** The sections of the form with how full they are, and the law they stand on. Not on a phone. */
export function DossierNav({ completeness, set, window, progress }: DossierNavProps) {
  const { t } = useLingui();
  const { sections, isMinutesComplete } = completeness;
  const items = [
    ...sections.map(({ id, title, done, criteria }) => ({
      id,
      title: title.replace(/^\d+\. /, ''),
      done,
      total: criteria.length,
    })),
    { id: 'minutes', title: t`Biên bản họp đơn vị`, done: isMinutesComplete ? 1 : 0, total: 1 },
  ];
  const [from, to] = window.map(formatDate);
  const open = (event: MouseEvent, id: string) => {
    event.preventDefault();
    focusField(id);
    document.getElementById(id)?.scrollIntoView({ block: 'start' });
  };
  return (
    <nav className={`at-no-phone ${classes['nav']}`} aria-label={t`Nhóm tiêu chí`}>
      <Panel isFlush>
        <div className="at-panel-body">{progress}</div>
        <ul className={classes['sections']}>
          {items.map(({ id, title, done, total }) => (
            <li key={id}>
              <a className={classes['section']} href={`#${id}`} onClick={(event) => open(event, id)}>
                <ProgressRing value={done} total={total} />
                <span>{title}</span>
                <span className={`at-num ${classes['count']}`}>{formatShare(done, total)}</span>
              </a>
            </li>
          ))}
        </ul>
      </Panel>
      <p className={`at-sub ${classes['basis']}`}>
        {set.title}. {set.legalBasis}
        <br />
        {t`Năm xét ${from} – ${to}.`}
        {set.needsChecking ? (
          <>
            <br />
            {t`Lời văn tiêu chí đang chờ đối chiếu với văn bản gốc.`}
          </>
        ) : null}
      </p>
    </nav>
  );
}
