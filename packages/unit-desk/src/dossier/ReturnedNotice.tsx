import { formatDate } from '@antoan/i18n';
import { Banner, focusField, useReturnReasonWords } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { MouseEvent } from 'react';
import type { DossierForm_AssessmentFragment } from '../graphql/graphql.ts';
import classes from './dossier.module.css';
import { placesToMend } from './places-to-mend.ts';

/** What came back, why, and each thing to mend with the way to it: the first thing one sees of a dossier sent back. */
export function ReturnedNotice({ assessment }: { assessment: DossierForm_AssessmentFragment }) {
  const { t } = useLingui();
  const reasons = useReturnReasonWords();
  const { returned, criteriaSet } = assessment;
  if (!returned) return null;
  const by = returned.bodyUnit?.name ?? t`Cơ quan kiểm tra`;
  const date = formatDate(returned.at);
  const places = placesToMend(returned);
  const nameOf = (place: string) => {
    if (place === 'minutes') return t`Biên bản họp đơn vị`;
    if (place === 'registration') return t`Đăng ký phấn đấu`;
    const criterion = criteriaSet.criteria.find(({ id }) => place === `answers-${id}`);
    return criterion ? `${criterion.number} ${criterion.text}` : place;
  };
  const goTo = (event: MouseEvent, place: string) => {
    event.preventDefault();
    focusField(place);
  };
  return (
    <Banner tone="warn" title={t`${by} trả lại hồ sơ ngày ${date}: ${places.length} mục phải sửa.`}>
      {[returned.reasonCode ? reasons[returned.reasonCode] : null, returned.reason].filter(Boolean).join('. ')}
      <ul className={classes['mend']} aria-label={t`Mục phải sửa`}>
        {places.map((place) => (
          <li key={place}>
            <a href={`#${place}`} onClick={(event) => goTo(event, place)}>
              {nameOf(place)}
            </a>
          </li>
        ))}
      </ul>
      {t`Các mục khác giữ nguyên như đã nộp. Sửa xong thì nộp lại; hồ sơ được kiểm tra lần nữa.`}
    </Banner>
  );
}
