import { formatDate } from '@antoan/i18n';
import { daysBetween, DueSign, type Fact, FactList, LinkButton, Panel, StandingMark, WayRow } from '@antoan/ui';
import { usePlatform } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { FileText } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import type { YearResultPanel_UnitFragment } from '../graphql/graphql.ts';
import classes from './unit-page.module.css';

const YearResultPanel_unit = graphql(`
  fragment YearResultPanel_unit on Unit {
    id
    standing(year: $year)
    assessment(year: $year) {
      id
      year
      state
      dueOn
      windowFrom
      windowTo
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
        legalBasis
      }
      decision {
        id
        number
        date
      }
    }
  }
`);

interface YearResultPanelProps {
  unit: FragmentType<typeof YearResultPanel_unit>;
  missing: ReadonlySet<string>;
  dossierHref?: (assessmentId: string) => string;
}

/** The unit's dossier of the chosen year: where it stands, who acts on it, and the way to read it. */
export function YearResultPanel({ unit: masked, missing, dossierHref }: YearResultPanelProps) {
  const { t } = useLingui();
  const unit = readFragment(YearResultPanel_unit, masked);
  const facts = useFacts(unit);
  const { assessment, standing } = unit;
  if (assessment)
    return (
      <Panel
        title={t`Hồ sơ năm ${{ year: assessment.year }}`}
        action={
          dossierHref ? (
            <LinkButton href={dossierHref(assessment.id)} size="small" icon={FileText}>
              {t`Xem hồ sơ`}
            </LinkButton>
          ) : null
        }
      >
        <div className={classes['facts']}>
          <FactList items={facts.dossier} />
          <FactList items={facts.way} />
        </div>
      </Panel>
    );
  const reason =
    standing === 'NOT_SUBJECT'
      ? t`Đơn vị không thuộc diện xét trong năm này.`
      : t`Đơn vị chưa đăng ký, chưa có hồ sơ năm này.`;
  return (
    <Panel title={t`Hồ sơ`}>
      <p>{missing.has('assessment') ? t`Chưa lấy được hồ sơ của đơn vị.` : reason}</p>
    </Panel>
  );
}

function useFacts({ assessment, standing }: YearResultPanel_UnitFragment): { dossier: Fact[]; way: Fact[] } {
  const { t } = useLingui();
  const today = usePlatform()?.today;
  if (!assessment) return { dossier: [], way: [] };
  const { state, dueOn, windowFrom, windowTo, route, decision } = assessment;
  const isOpen = state === 'REGISTERED' || state === 'DRAFT' || state === 'RETURNED' || state === 'NOT_SUBMITTED';
  return {
    dossier: [
      { label: t`Thời gian xét`, value: `${formatDate(windowFrom)} – ${formatDate(windowTo)}`, isNumeric: true },
      { label: t`Kết quả`, value: standing ? <StandingMark value={standing} /> : t`Chưa lấy được` },
      { label: t`Hồ sơ`, value: <WayRow state={state} /> },
      {
        label: t`Hạn nộp`,
        value:
          isOpen && today ? (
            <DueSign daysLeft={daysBetween(today, dueOn)}>{formatDate(dueOn)}</DueSign>
          ) : (
            formatDate(dueOn)
          ),
        isNumeric: true,
      },
    ],
    way: [
      { label: t`Kiểm tra`, value: route.verifier?.name ?? t`Cơ quan quản lý` },
      { label: t`Thẩm định`, value: route.appraiser?.name ?? t`Cơ quan Công an` },
      { label: t`Quyết định`, value: route.decider?.name ?? t`Cấp có thẩm quyền` },
      {
        label: t`Số quyết định`,
        value: decision ? `${decision.number}, ${formatDate(decision.date)}` : t`Chưa có`,
        isNumeric: true,
      },
    ],
  };
}
