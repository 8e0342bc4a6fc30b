import { formatDate } from '@antoan/i18n';
import type { TimelineItem } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { AssessmentState, AssessmentStep, Dossier_AssessmentFragment } from '../graphql/graphql.ts';
import { useActingRoleWords } from './useActingRoleWords.ts';

type Step = Exclude<AssessmentStep, 'SAVE'>;

/** The steps that still follow after each state, the next one first. */
const AHEAD: Record<AssessmentState, readonly Step[]> = {
  NOT_SUBMITTED: ['SUBMIT', 'VERIFY', 'APPRAISE', 'PROPOSE', 'DECIDE'],
  REGISTERED: ['SUBMIT', 'VERIFY', 'APPRAISE', 'PROPOSE', 'DECIDE'],
  DRAFT: ['SUBMIT', 'VERIFY', 'APPRAISE', 'PROPOSE', 'DECIDE'],
  RETURNED: ['SUBMIT', 'VERIFY', 'APPRAISE', 'PROPOSE', 'DECIDE'],
  SUBMITTED: ['VERIFY', 'APPRAISE', 'PROPOSE', 'DECIDE'],
  VERIFIED: ['APPRAISE', 'PROPOSE', 'DECIDE'],
  APPRAISED: ['PROPOSE', 'DECIDE'],
  PROPOSED: ['DECIDE'],
  DECIDED: [],
};

/** The way of a dossier: what was done, by whom and when, and whose turn follows. */
export function useDossierWay({ history, state, route, unit }: Dossier_AssessmentFragment): TimelineItem[] {
  const { t } = useLingui();
  const roles = useActingRoleWords();
  const done: Record<Step, string> = {
    REGISTER: t`Đã đăng ký`,
    SUBMIT: t`Đã nộp`,
    RETURN: t`Trả lại đơn vị`,
    VERIFY: t`Đã kiểm tra`,
    APPRAISE: t`Đã thẩm định`,
    PROPOSE: t`Đã đề nghị`,
    DECIDE: t`Đã quyết định`,
    AMEND: t`Đã có quyết định sửa đổi`,
    REVOKE: t`Đã thu hồi kết quả`,
    CONTEST: t`Đơn vị có ý kiến`,
    UPHOLD: t`Giữ nguyên kết quả`,
    EXCUSE: t`Được nộp muộn`,
    CLOSE: t`Khép lại, không nộp`,
    WITHDRAW: t`Đã rút tờ trình`,
    LAPSE: t`Tờ trình hết hiệu lực`,
  };
  const ahead: Record<Step, string> = {
    REGISTER: t`Đăng ký`,
    SUBMIT: t`Nộp hồ sơ`,
    RETURN: t`Trả lại`,
    VERIFY: t`Kiểm tra`,
    APPRAISE: t`Thẩm định`,
    PROPOSE: t`Trình danh sách`,
    DECIDE: t`Quyết định`,
    AMEND: t`Quyết định sửa đổi`,
    REVOKE: t`Quyết định thu hồi`,
    CONTEST: t`Ý kiến của đơn vị`,
    UPHOLD: t`Trả lời ý kiến`,
    EXCUSE: t`Cho nộp muộn`,
    CLOSE: t`Khép lại vì không nộp`,
    WITHDRAW: t`Rút tờ trình`,
    LAPSE: t`Tờ trình hết hiệu lực`,
  };
  const turnOf: Partial<Record<Step, string | undefined>> = {
    SUBMIT: unit.name,
    VERIFY: route.verifier?.name,
    APPRAISE: route.appraiser?.name,
    PROPOSE: route.appraiser?.name,
    DECIDE: route.decider?.name,
  };
  const codes: Record<string, string> = {
    LATE: t`sau hạn`,
    NOT_SUBMITTED: t`không nộp hồ sơ`,
    AUTHORITY_CHANGED: t`cơ quan quyết định hoặc cơ quan Công an đã thay đổi`,
  };
  const passed = history.flatMap((event, index): TimelineItem[] => {
    if (event.step === 'SAVE') return [];
    const who = [event.byRole ? roles[event.byRole] : null, event.bodyUnit?.name].filter(Boolean).join(', ');
    const note = event.reason === null || event.reason === undefined ? null : (codes[event.reason] ?? event.reason);
    const detail = [formatDate(event.at), who, note].filter(Boolean).join(' · ');
    const state = ['RETURN', 'WITHDRAW', 'LAPSE'].includes(event.step) ? 'back' : 'done';
    return [{ id: `${index}-${event.step}`, state, title: done[event.step], detail }];
  });
  const follows = AHEAD[state].map((step, index): TimelineItem => ({
    id: step,
    state: index === 0 ? 'now' : 'todo',
    title: state === 'RETURNED' && step === 'SUBMIT' ? t`Sửa và nộp lại` : ahead[step],
    detail: turnOf[step],
  }));
  return [...passed, ...follows];
}
