import { formatDate } from '@antoan/i18n';
import { type StationState, Timeline, type TimelineItem } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { useLaterStations } from '../contest/useLaterStations.ts';
import { useDesk } from '../desk/desk.ts';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import type { AssessmentState, AssessmentStep, DossierWay_AssessmentFragment } from '../graphql/graphql.ts';

const DossierWay_assessment = graphql(`
  fragment DossierWay_assessment on Assessment {
    id
    state
    dueOn
    registeredOn
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
    history {
      step
      at
      reason
    }
    decision {
      id
      number
      date
    }
  }
`);

/** How many of the four acts of others and of the unit have been done. */
const passed: Record<AssessmentState, number> = {
  NOT_SUBMITTED: 0,
  REGISTERED: 0,
  DRAFT: 0,
  RETURNED: 0,
  SUBMITTED: 1,
  VERIFIED: 2,
  APPRAISED: 3,
  PROPOSED: 3,
  DECIDED: 4,
};

/** Đường đi của hồ sơ: who has acted, who acts now, who will. */
export function DossierWay(props: { assessment: FragmentType<typeof DossierWay_assessment> }) {
  const assessment = readFragment(DossierWay_assessment, props.assessment);
  const stations = useStations(assessment);
  const later = useLaterStations(assessment.history);
  const next = stations.findIndex(({ state }) => state === 'now' || state === 'todo');
  const passedCount = next === -1 ? stations.length : next;
  return <Timeline items={[...stations.slice(0, passedCount), ...later, ...stations.slice(passedCount)]} />;
}

function useStations(assessment: DossierWay_AssessmentFragment): TimelineItem[] {
  const { t } = useLingui();
  const { theUnit, head } = useDesk().words;
  const { state, dueOn, registeredOn, route, history, decision } = assessment;
  const verifier = route.verifier?.name ?? t`Cơ quan quản lý`;
  const appraiser = route.appraiser?.name ?? t`Cơ quan Công an`;
  const decider = route.decider?.name ?? t`Cấp có thẩm quyền`;
  const due = formatDate(dueOn);
  const doneOn = (step: AssessmentStep) => {
    const event = history.findLast((each) => each.step === step);
    return event ? formatDate(event.at) : undefined;
  };
  const stateOf = (place: number): StationState =>
    passed[state] > place ? 'done' : passed[state] === place ? 'now' : 'todo';
  const nowOr = (place: number, step: AssessmentStep, now: string) =>
    stateOf(place) === 'done' ? doneOn(step) : stateOf(place) === 'now' ? now : undefined;
  const submittedOn = doneOn('SUBMIT');
  const decidedAs = decision ? `${decision.number}, ${formatDate(decision.date)}` : doneOn('DECIDE');
  return [
    {
      id: 'REGISTER',
      state: registeredOn ? 'done' : 'todo',
      title: t`Đăng ký phấn đấu`,
      detail: registeredOn ? formatDate(registeredOn) : undefined,
    },
    {
      id: 'SUBMIT',
      state: state === 'RETURNED' ? 'back' : stateOf(0),
      title:
        stateOf(0) === 'done'
          ? t`Tự đánh giá và nộp`
          : state === 'RETURNED'
            ? t`Đã trả lại, sửa và nộp lại`
            : t`Tự đánh giá`,
      detail:
        stateOf(0) === 'done'
          ? submittedOn
            ? t`${submittedOn}, ${head} nộp`
            : undefined
          : state === 'RETURNED'
            ? t`Đang sửa tại ${theUnit}`
            : state === 'NOT_SUBMITTED'
              ? t`Năm đã khép lại, chưa nộp. Có lý do chính đáng thì đề nghị ${verifier} cho nộp muộn.`
              : t`Đang làm tại ${theUnit}, hạn nộp ${due}`,
    },
    {
      id: 'VERIFY',
      state: stateOf(1),
      title: t`${verifier} kiểm tra`,
      detail: nowOr(1, 'VERIFY', t`Đang chờ kiểm tra`),
    },
    {
      id: 'APPRAISE',
      state: stateOf(2),
      title: t`${appraiser} thẩm định`,
      detail: nowOr(2, 'APPRAISE', t`Đang chờ thẩm định`),
    },
    {
      id: 'DECIDE',
      state: stateOf(3),
      title: t`${decider} quyết định`,
      detail:
        stateOf(3) === 'done'
          ? decidedAs
          : stateOf(3) === 'now'
            ? state === 'PROPOSED'
              ? t`Đã đề nghị, chờ quyết định`
              : t`Đã thẩm định, chờ đề nghị`
            : undefined,
    },
  ];
}
