import { daysBetween, DueSign, type Standing, WayRow, type WayState } from '@antoan/ui';
import { usePlatform } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';

/** States in which the unit itself still has to act, so that its deadline matters. */
const WITH_THE_UNIT: readonly WayState[] = ['NOT_SUBMITTED', 'REGISTERED', 'DRAFT', 'RETURNED'];

interface UnitWayProps {
  standing: Standing | null | undefined;
  assessment: { state: WayState; dueOn: string } | null | undefined;
}

/** Where the unit's dossier stands, and its deadline while the unit still has to act. */
export function UnitWay({ standing, assessment }: UnitWayProps) {
  const { t } = useLingui();
  const today = usePlatform()?.today;
  if (standing === 'NOT_SUBJECT') return <span className="at-sub">{t`Không phải nộp hồ sơ`}</span>;
  if (!assessment) return <WayRow state="NOT_SUBMITTED">{t`Chưa đăng ký`}</WayRow>;
  const isOwed = today !== undefined && WITH_THE_UNIT.includes(assessment.state);
  return (
    <span className="dossier-way">
      <WayRow state={assessment.state} />
      {isOwed ? <DueSign daysLeft={daysBetween(today, assessment.dueOn)} /> : null}
    </span>
  );
}
