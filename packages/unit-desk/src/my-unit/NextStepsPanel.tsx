import { formatDate } from '@antoan/i18n';
import { daysBetween, DueSign, LinkButton, Panel } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { useDesk } from '../desk/desk.ts';
import { useOwnUnit } from '../desk/useOwnUnit.ts';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import type { NextStepsPanel_UnitFragment } from '../graphql/graphql.ts';
import classes from './my-unit.module.css';

const NextStepsPanel_unit = graphql(`
  fragment NextStepsPanel_unit on Unit {
    id
    ownStanding: standing(year: $year)
    assessment(year: $year) {
      id
      state
      dueOn
      viewerCanEdit
      viewerCanSubmit
      returned {
        at
        criterionIds
        parts
      }
      missing {
        code
      }
      route {
        verifier {
          id
          name
        }
        appraiser {
          id
          name
        }
        decider {
          id
          name
        }
      }
    }
    reports {
      id
      state
      isLate
      period {
        id
        title
        dueOn
      }
      viewerCanEdit
      viewerCanSubmit
    }
  }
`);

interface NextStep {
  id: string;
  title: string;
  detail?: string;
  dueOn?: string;
  href: string;
  act: string;
}

/** What this person has to do next, the nearest deadline first. */
export function NextStepsPanel(props: {
  unit: FragmentType<typeof NextStepsPanel_unit>;
  missing: ReadonlySet<string>;
}) {
  const { t } = useLingui();
  const { today } = useOwnUnit();
  const unit = readFragment(NextStepsPanel_unit, props.unit);
  const steps = useNextSteps(unit, props.missing);
  const waiting = useWaiting(unit);
  return (
    <Panel title={t`Việc cần làm`}>
      {steps.length === 0 ? (
        <p>{waiting}</p>
      ) : (
        <ul className={classes['steps']}>
          {steps.map((step, index) => (
            <li key={step.id} className={classes['step']}>
              <div className="at-grow">
                <b>{step.title}</b>
                <div className="at-cluster at-gap-s at-sub">
                  {step.dueOn ? (
                    <DueSign daysLeft={daysBetween(today, step.dueOn)}>{t`hạn nộp ${formatDate(step.dueOn)}`}</DueSign>
                  ) : null}
                  {step.detail ? <span>{step.detail}</span> : null}
                </div>
              </div>
              <LinkButton href={step.href} tone={index === 0 ? 'primary' : 'plain'}>
                {step.act}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function useNextSteps(
  { ownStanding, assessment, reports }: NextStepsPanel_UnitFragment,
  missing: ReadonlySet<string>,
): NextStep[] {
  const { t } = useLingui();
  const { place, words } = useDesk();
  const { year } = useOwnUnit();
  const steps: NextStep[] = [];
  if (!assessment && ownStanding && ownStanding !== 'NOT_SUBJECT' && !missing.has('assessment')) {
    steps.push({
      id: 'register',
      title: t`Đăng ký phấn đấu đạt tiêu chuẩn năm ${year}`,
      detail: t`Chưa có hồ sơ năm ${year}.`,
      href: `${place}/ho-so`,
      act: t`Đăng ký`,
    });
  }
  if (assessment?.viewerCanEdit) {
    const count = assessment.missing.length;
    const isReady = count === 0;
    const { returned } = assessment;
    const named = (returned?.criterionIds?.length ?? 0) + (returned?.parts?.length ?? 0);
    if (returned)
      steps.push({
        id: 'returned',
        title: t`Sửa hồ sơ năm ${year} được trả lại`,
        detail: t`${named} mục phải sửa, rồi ${words.head} nộp lại.`,
        href: `${place}/ho-so`,
        act: t`Mở hồ sơ`,
      });
    else
      steps.push({
        id: 'dossier',
        title:
          isReady && assessment.viewerCanSubmit
            ? t`Nộp hồ sơ tự đánh giá năm ${year}`
            : isReady
              ? t`Hồ sơ năm ${year} đã đủ, ${words.head} nộp`
              : t`Hoàn thành hồ sơ tự đánh giá năm ${year}`,
        detail: isReady ? undefined : t`Còn thiếu ${count} mục.`,
        dueOn: assessment.dueOn,
        href: `${place}/ho-so`,
        act: isReady ? t`Mở hồ sơ` : t`Làm tiếp`,
      });
  }
  for (const report of reports ?? []) {
    if (!report.viewerCanEdit && !report.viewerCanSubmit) continue;
    const { title, dueOn } = report.period;
    steps.push({
      id: report.id,
      title: t`Báo cáo ${title}`,
      dueOn,
      href: `${place}/bao-cao/${report.id}`,
      act: t`Mở báo cáo`,
    });
  }
  return steps.toSorted((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''));
}

function useWaiting({ ownStanding, assessment }: NextStepsPanel_UnitFragment): string {
  const { t } = useLingui();
  const { year } = useOwnUnit();
  const { verifier, appraiser, decider } = assessment?.route ?? {};
  switch (assessment?.state) {
    case 'SUBMITTED':
      return t`Không còn việc phải làm. Hồ sơ năm ${year} đang chờ ${verifier?.name ?? t`cơ quan quản lý`} kiểm tra.`;
    case 'VERIFIED':
      return t`Không còn việc phải làm. Hồ sơ năm ${year} đang chờ ${appraiser?.name ?? t`cơ quan Công an`} thẩm định.`;
    case 'APPRAISED':
    case 'PROPOSED':
      return t`Không còn việc phải làm. Hồ sơ năm ${year} đang chờ ${decider?.name ?? t`cấp có thẩm quyền`} quyết định.`;
    default:
      return ownStanding === 'NOT_SUBJECT'
        ? t`Đơn vị không thuộc diện xét tiêu chuẩn năm ${year}. Không có việc phải làm.`
        : t`Không có việc phải làm.`;
  }
}
