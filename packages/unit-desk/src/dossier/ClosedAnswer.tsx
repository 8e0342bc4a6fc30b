import { useLingui } from '@lingui/react/macro';
import type { AnswerForm } from './dossier-form.ts';
import classes from './dossier.module.css';

/** An answer that stands as it was handed in. */
export function ClosedAnswer({ answer }: { answer: AnswerForm }) {
  const { t } = useLingui();
  const said = [answer.evidence, answer.conclusionReference, answer.note].filter(Boolean).join('\n');
  return (
    <div className="at-sub">
      {said ? <p className={classes['evidence']}>{said}</p> : null}
      <p>{t`Không nằm trong mục phải sửa, giữ nguyên như đã nộp.`}</p>
    </div>
  );
}
